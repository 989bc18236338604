/**
 * Surnames so common, and with so near neighbours, that one letter makes another person. A list written by hand
 * from general knowledge, of five letters or more: most frequent ones of the English-speaking world, and the
 * commonest of Russia, Germany, Scandinavia, Italy, Portugal and India. It is no census; order means nothing.
 */
const COMMON = new Set(
  (
    'smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson ' +
    'anderson thomas taylor moore jackson martin perez thompson white harris sanchez clark ramirez lewis robinson ' +
    'walker young allen wright scott torres nguyen flores green adams nelson baker campbell mitchell carter ' +
    'roberts gomez phillips evans turner parker cruz edwards collins reyes stewart morris morales murphy rogers ' +
    'gutierrez ortiz morgan cooper peterson bailey kelly howard ramos richardson watson brooks chavez bennett ' +
    'mendoza hughes price alvarez castillo sanders patel myers foster jimenez powell jenkins perry russell ' +
    'sullivan coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander ' +
    'hamilton graham reynolds griffin wallace moreno bryant herrera gibson ellis medina aguilar stevens murray ' +
    'castro marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry freeman webb ' +
    'tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason dixon munoz ' +
    'hicks holmes palmer wagner black robertson boyd stone salazar warren mills meyer daniels ferguson nichols ' +
    'stephens soto weaver gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos ' +
    'bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado delgado berry ' +
    'perkins hoffman johnston matthews contreras willis carpenter lawrence sandoval guerrero george chapman rios ' +
    'estrada ortega watkins greene nunez wheeler valdez harper larson santiago maldonado morrison franklin ' +
    'carlson austin dominguez carr lawson jacobs obrien lynch vega bishop montgomery oliver jensen harvey ' +
    'williamson gilbert sims espinoza howell burke fields fuller reid robinson harrison donaldson thomson ' +
    'ivanov petrov sidorov smirnov kuznetsov popov volkov vasilyev vasiliev petrovsky mueller muller schmidt ' +
    'schneider fischer weber schulz becker meier maier mayer martins rossi russo bianchi romano silva souza ' +
    'nielsen hansen jansen janssen larsen olsen eriksson karlsson nilsson svensson persson kumar sharma singh ' +
    'stevenson stephenson dickson dickinson hutchinson hutchison davies davison morrison harrington hartmann'
  ).split(' '),
);

/** Whether a folded surname is so common that a letter more or less is another family's. */
export function isCommonSurname(key: string): boolean {
  return COMMON.has(key);
}

/** Short surnames that lie close together, of China, Korea and Vietnam and of the English-speaking world. */
const SHORT = new Set(
  (
    'chan chen chin chang cheng ching chu chou zhu zhou zhao zhang li lee lei lin ling liu lau lai lim luo lu ma man ' +
    'mann may hann han hahn hu hua he ho huo wan wang wong wu wei yan yang yong yun yuan yu ye tan tang teng tong tao ' +
    'pan pang peng kim kin pak park paek jo cho choe choi ri ro roh no noh kang gang jang jong jung jon an ahn oh ok ' +
    'shi shen sun song sung soe swe xi xie xu gao guo gu ngo bui mai dao day gray grey kay cole coe cox lane lang long ' +
    'bell ball bull hall hill hull ross rose moss reed reid wood ward webb'
  ).split(' '),
);

/** Whether two folded surnames of at most four letters are two families': in those every letter counts. */
export function areShortSurnames(a: string, b: string): boolean {
  return a.length <= 4 && b.length <= 4 && (SHORT.has(a) || SHORT.has(b));
}

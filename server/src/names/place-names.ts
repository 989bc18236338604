import { fold } from './fold.ts';

/**
 * Countries, and the states, regions and cities that lie near another one letter by letter. Between two of these a
 * letter is never a slip: Iran, Iraq; Niger, Nigeria; Austria, Australia. English short names of ISO 3166, and general
 * knowledge. A caller with a gazetteer adds its own.
 */
const ESTABLISHED = new Set(
  `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia
cameroon canada chad chile china colombia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt
eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana gibraltar greece greenland
grenada guadeloupe guam guatemala guernsey guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
israel italy jamaica japan jersey jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon
lesotho liberia libya liechtenstein lithuania luxembourg macau madagascar malawi malaysia maldives mali malta martinique
mauritania mauritius mexico micronesia moldova monaco mongolia montenegro montserrat morocco mozambique myanmar namibia
nauru nepal netherlands nicaragua niger nigeria niue norway oman pakistan palau palestine panama paraguay peru
philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia
somalia spain sudan suriname swaziland sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia
turkey turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
africa america americas asia europe antarctica arabia caucasus galicia galilee iberia siberia scandinavia
alabama alaska alberta arizona arkansas bavaria california carolina catalonia colorado columbia connecticut crimea
dakota delaware england florida guangdong guangxi hamburg hampshire henan hunan hubei hebei hawaii idaho illinois indiana
iowa jiangsu jiangxi kansas karelia kashmir kentucky kurdistan louisiana maine manitoba maryland massachusetts michigan
minnesota mississippi missouri montana nebraska nevada ohio oklahoma ontario oregon pennsylvania quebec saxony
scotland shaanxi shandong shanxi tennessee texas tuscany utah vermont victoria virginia wales washington wisconsin wyoming
aleppo austin basel basra beirut belfast belgorod berlin bern boston bradford bremen brisbane bristol budapest bucharest
dallas dayton delhi donetsk dresden dublin durban geneva genoa granada grozny hanoi havana houston kabul
kampala karachi kherson khartoum kingston lahore lagos leeds leipzig lima lisbon london luton lusaka lyon lyons macao madrid
managua manama manila medina melbourne memphis milan minsk moscow mosul mumbai munich nantes naples newark newport
newquay norwich novgorod odessa orlando osaka oslo oxford paris perth portland potsdam prague pretoria providence riga rome
rotterdam salisbury salzburg samara samarkand santiago sarajevo seattle seoul seville shanghai shenyang shenzhen sofia
southport southwark stockport stockton strasbourg tallinn taranto tehran tirana tobruk tokyo toledo toronto toulon toulouse
tripoli tunis turin tver vienna vilnius warsaw yerevan york zagreb zurich`.split(/\s+/),
);

export function isEstablishedPlace(folded: string): boolean {
  return ESTABLISHED.has(folded);
}

/**
 * Two names of one place that different times or languages give it. Which one to write is a decision of the desk, so
 * they are related and never the same. Pair by pair: Lemberg and Lvov are each related to Lviv, not to one another.
 * From general knowledge; the first of each line is what the English-language press mostly writes today.
 */
const OTHER_NAMES = `
Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov|Lemberg
Dnipro|Dnepr|Dnipropetrovsk
Chernihiv|Chernigov
Chornobyl|Chernobyl
Luhansk|Lugansk
Mykolaiv|Nikolaev
Zaporizhzhia|Zaporozhye
Vinnytsia|Vinnitsa
Ternopil|Ternopol
Rivne|Rovno
Donbas|Donbass
Ukraine|Ukraina
Belarus|Byelorussia|Belorussia
Homel|Gomel
Mahilyow|Mogilev
Moldova|Moldavia
Almaty|Alma-Ata
Kyrgyzstan|Kirghizia
Tbilisi|Tiflis
Gdansk|Danzig
Wroclaw|Breslau
Bratislava|Pressburg
Czech Republic|Czechia
Prague|Praha
Vienna|Wien
Munich|München
Cologne|Köln
Nuremberg|Nürnberg
Bavaria|Bayern
Warsaw|Warszawa
Moscow|Moskva
Rome|Roma
Milan|Milano
Florence|Firenze
Venice|Venezia
Naples|Napoli
Turin|Torino
Lisbon|Lisboa
Seville|Sevilla
Catalonia|Catalunya|Cataluña
Geneva|Genève|Genf
Brussels|Bruxelles|Brussel
Antwerp|Antwerpen
The Hague|Den Haag
Netherlands|Holland
Copenhagen|København
Gothenburg|Göteborg
Bucharest|București
Belgrade|Beograd
Athens|Athina
Istanbul|Constantinople
Turkey|Türkiye
Damascus|Dimashq
Beijing|Peking
Guangzhou|Canton
Nanjing|Nanking
Tianjin|Tientsin
Chongqing|Chungking
Xinjiang|Sinkiang
Tibet|Xizang
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Myanmar|Burma
Yangon|Rangoon
Ho Chi Minh City|Saigon
Sri Lanka|Ceylon
Thailand|Siam
Iran|Persia
Ivory Coast|Côte d'Ivoire
Cape Verde|Cabo Verde
East Timor|Timor-Leste
Eswatini|Swaziland
Zimbabwe|Rhodesia
North Macedonia|Macedonia
Falkland Islands|Malvinas
Persian Gulf|Arabian Gulf
Sea of Japan|East Sea
Denali|Mount McKinley
`;

const related = new Set<string>();
for (const line of OTHER_NAMES.trim().split('\n')) {
  const [first = '', ...others] = line.split('|').map(fold);
  for (const other of others) related.add(`${first}|${other}`).add(`${other}|${first}`);
}

/** Whether two folded names are names of one place in two languages, or of two times: Kiev, Kyiv. */
export function areNamesOfOnePlace(a: string, b: string): boolean {
  return related.has(`${a}|${b}`);
}

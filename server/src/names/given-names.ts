/**
 * Given names that are established, and lie close to others. Spellings of one name stand on one line; two lines are
 * two names, however alike they look. Written by hand from general knowledge; folded. The order means nothing.
 */
const NAMES = `
jonathan jonathon johnathan|john jon|joan|jean|jane jayne|jan|juan|joanna johanna|joanne joann|johan|johann|jonas|jonah
stephen steven|stefan|stephanie|anthony antony|anton|antonio|antonia|antoine|sara sarah|philip phillip|philippe
geoffrey jeffrey jeffery|catherine katherine kathryn catharine|katharina|katrina|kathleen|karen|karin|karina
eric erik erick|erica erika|mark marc|marcus markus|marco marko|marcel|maria|marie|mary|marian|marion|marianne
mario|marina|martina|martin|marta martha|marvin|matthew mathew|matthias mathias|mateo|thomas|tomas|tom|tim
allan alan allen|ellen|helen|helena|elena|elaine|eileen|alina|aline|alice|alicia|alison allison
brian bryan|ryan|bryant|anna ana|anne ann|annie|annette|hannah hanna|emma|emily|emilia|emil|emilio|amelia
francis|frances|francois|francoise|franz|frank|frederick frederic|friedrich|federico|fred|dennis denis|denise
christian|christina kristina|christine kristine|christopher|cristiano|simon|simone|simona|daniel|daniela|daniella
danielle|danila|michael|michel|michelle michele|michal|mikhail|miguel|michaela|julian|juliana|julia|julie|juliet
julien|julio|jason|jackson|jack|jacob|jakob|jacques|james|jamie|jenna|jenny|jennifer|gina|gene|jim|tony|toni
paul|paula|pauline|paulina|pavel|pablo|paolo|karl carl|carla|carlos|carlo|carol|caroline|charles|charlotte|charlie
robert|roberta|roberto|rupert|robin|ruben|richard|ricardo|riccardo|roland|ronald|donald|roger|rodger|george georg
georges|georgia|jorge|gregory gregor|gregorio|harry|harriet|henry|henri|henrik|hank|hugo|hugh|ian iain|ivan|ivana
evan|eva|eve|evelyn|kevin|kelvin|calvin|keith|kenneth|ken|kim|larry|lawrence laurence|laura|lauren|laurent|lara|lars
leo|leon|leonard|leonardo|lena|lina|linda|lisa|liza|louis lewis|luis|louise|luisa|lucas lukas|luke|luca|lucy|lucia
luciano|nancy|natalie|natalia nataliya|natasha|nathan|nathaniel|nicholas nicolas|nicole|nicola|nina|nora|norah|noah
oliver|olivia|olivier|oscar oskar|olga|oleg|patrick|patricia|peter|petra|pedro|pierre|rachel rachael|raquel|rebecca
ralph|raul|rafael raphael|ray|roy|rosa|rose|rosie|ruth|samuel|samantha|sandra|sandro|scott|sean shaun|shane|sharon
susan|susanna|suzanne|sylvia silvia|sophia sofia|sophie|theodore|theresa teresa|timothy|tina|tracy|trevor|travis
valentin|valentina|valerie|valeria|vera|victor viktor|victoria viktoria|vincent|vincenzo|walter|wayne|wendy|william
willem|wilhelm|wolfgang|adam|adrian|adriana|adrienne|agnes|agatha|albert|alberto|alfred|alfredo|alex|alexander
alexandra|alexis|alexei|amanda|amy|andrew|andrea|andreas|andre|angela|angelo|angelina|armand|arnold|arthur|barbara
barack|barry|beatrice|benjamin|ben|bernard|bernadette|betty|bill|bob|brenda|brent|bruce|bruno|clara|claire clare|claude
claudia|claudio|colin|collin|craig|cynthia|david|davide|deborah debra|diana|diane|dominic dominik|dominique|doris
dorothy|douglas|duncan|edgar|edith|edmund|eduardo|edward|edwin|eleanor|eli|elias|elijah|elizabeth elisabeth|ella
eliza|ernest|ernesto|esther|ethan|eugene|fabian|fabio|felix|felicia|fiona|gabriel|gabriela|gabrielle|gary|gavin
gerald|gerard|gerhard|gilbert|gloria|gordon|grace|graham|guy|harold|heather|heidi|herbert|herman|howard|ida|ines
irene|irina|iris|isaac|isabel isabelle|isabella|jesus|jessica|jesse|jose|joseph josef|josephine|josephina|joshua
joyce|judith|judy|justin|justine|kate|kelly|kyle|lee|lillian|lily|lloyd|lorenzo|lynn|magdalena|malcolm|manuel
manuela|margaret|margarita|marjorie|maurice|mauricio|max|maxim|maxine|megan|melanie|melissa|miranda|miriam|monica
morgan|neil neal|nigel|norman|norma|otto|owen|ewan|pamela|peggy|penelope|phoebe|priscilla|ramon|ramona|regina
renata|rene|rita|rodrigo|roman|ronan|rosemary|rudolf rudolph|russell|sally|sebastian|sergio|seth|sheila|shirley
sidney sydney|sigmund|silvio|solomon|sonia sonya|stella|stuart stewart|tara|ted|terence terrence|tobias|tyler|ulrich
ursula|vanessa|vernon|veronica|violet|virginia|vivian|werner|yvonne|yvette|zachary zachery|zoe
`;

/** Those of Russia and its neighbours, whose bearers' names are romanised in several ways. */
const ROMANISED = `
sergei sergey|sergio|ivan|igor|yegor|elena yelena|alena|alina|oleg|olga|boris|denis|danil|vadim|valery|vitaly|roman
vladimir|vladislav|vyacheslav|yaroslav|stanislav|nikita|nikolai|mikhail|mila|lyudmila|svetlana|galina|polina
`;

const lines = new Map<string, Set<number>>();
for (const [line, spellings] of (NAMES + ROMANISED.trimStart())
  .trim()
  .replaceAll('\n', '|')
  .split('|')
  .entries())
  for (const spelling of spellings.split(' ')) {
    const known = lines.get(spelling);
    if (known) known.add(line);
    else lines.set(spelling, new Set([line]));
  }

/** How two folded given names stand to one another: undefined where one of them is not established. */
export function establishedNames(a: string, b: string): 'spellings of one' | 'two' | undefined {
  const [linesA, linesB] = [lines.get(a), lines.get(b)];
  if (!linesA || !linesB) return undefined;
  for (const line of linesA) if (linesB.has(line)) return 'spellings of one';
  return 'two';
}

const romanised = new Set(ROMANISED.trim().split(/[\s|]/));

/** Whether a folded word is a given name of people who write in Latin letters, whose names are spelled in one way only. */
export function isLatinGiven(folded: string): boolean {
  return lines.has(folded) && !romanised.has(folded);
}

/** Whether a folded word is one of the established given names. */
export function isEstablishedGiven(folded: string): boolean {
  return lines.has(folded);
}

/** Titles and roles besides those of the gazetteers that stand before a name. */
export const MORE_TITLES =
  'vice ceo cfo coo cto cofounder foreign interior defense defence finance police empress president-elect opponent rival ' +
  'outfielder sultan emir opposition rider';

/** Words besides the gazetteers' heads that organisations end with or hold. */
export const MORE_BODY_WORDS =
  'limited federations conference radio labs theater band brothers international city rovers cosmodrome nations brigades ' +
  'consortium cooperation';

/** Words besides the gazetteers' that names of places hold. */
export const MORE_PLACE_WORDS =
  'drive state states point base border territory republic kingdom emirates federation strip mall';

/** Verbs besides those of saying whose subject is mostly a person. */
export const MORE_SAYING =
  'responded laughed smiled met won died born played scored married signed resigned joined';

/** Small words that names hold, besides particles: "Bank of the West", "Johnson & Johnson". */
export const CONNECTORS = "of the and for & in on at to 's";

/** Words that are no part of a name, whatever their first letter: the tagger does not look at them. */
export const NEVER_NAMES =
  'the a an this that these those there here it its he she they we i you his her their our my your him them us me who whom whose ' +
  'which what when where why how if whether while because since although though unless until before after during as at by for from ' +
  'in into of off on onto out over under up down with within without about above across against along among around behind below ' +
  'beneath beside between beyond despite except inside like near outside past per through throughout toward towards upon via and ' +
  'or but nor so yet not no yes all any both each every few many more most much neither none one only other others several some ' +
  'such than then thus too very just also even ever never always often still already again once twice however therefore meanwhile ' +
  'moreover nevertheless nonetheless otherwise instead indeed perhaps maybe later earlier now today tonight tomorrow yesterday is ' +
  "are was were be been being am do does did done has have had having can could might must shall should would don't doesn't didn't " +
  "isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't it's that's there's he's she's what's let's i'm i've i'd " +
  "i'll you're you've we're we've they're they've we'll they'll you'll according two three four five six seven eight nine ten " +
  'hundreds thousands millions dozens well oh ok okay please thanks thank hello hi lol rt amid another';

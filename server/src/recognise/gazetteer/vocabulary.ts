/** Words that begin sentences and headings with a capital and are never a name or part of one. Gazetteer keys. */
export const FUNCTION_WORDS =
  'the a an this that these those there here it its he she they we i you his her their our my your him them us me who whom whose ' +
  'which what when where why how if whether while because since although though unless until before after during as at by for ' +
  'from in into of off on onto out over under up down with within without about above across against along among around behind ' +
  'below beneath beside between beyond despite except inside like near outside past per through throughout toward towards upon ' +
  'via and or but nor so yet not no yes all any both each every few many more most much neither none one only other others ' +
  'several some such than then thus too very just also even ever never always often still already again once twice however ' +
  'therefore meanwhile moreover nevertheless nonetheless otherwise instead indeed perhaps maybe later earlier now today tonight ' +
  'tomorrow yesterday is are was were be been being am do does did done has have had having can could may might must shall ' +
  "should will would let lets isn't aren't wasn't don't doesn't didn't can't won't i'm i've it's that's he's she's they're we're " +
  'two three four five six seven eight nine ten eleven twelve hundred thousand million billion first second third last next ' +
  'according although amid following speaking asked based given including regarding concerning thanks please ok okay oh well ' +
  'hello hi dear another almost nearly about roughly eventually finally fortunately unfortunately clearly obviously certainly ' +
  'probably possibly apparently allegedly reportedly currently recently previously formerly originally initially additionally ' +
  'furthermore besides similarly likewise conversely elsewhere overall especially particularly generally usually typically ' +
  'sometimes rarely seldom soon ago someone somebody something anyone anybody anything everyone everybody everything nobody ' +
  'nothing people person man woman men women child children boy girl police officials authorities experts scientists ' +
  'researchers investigators critics supporters witnesses residents workers students teachers doctors lawyers prosecutors ' +
  'photo image picture video watch read share click sign log comments comment reply home news sport sports business world ' +
  'breaking update updated exclusive live file story stories report reports review opinion analysis editorial feature interview ' +
  'television radio internet email web website online page chapter section part table figure note notes see source sources ' +
  'king queen god lord christmas easter new old good great best big small long high low young little own same different early late';

/** Days, months and their short forms; time zones. */
export const DATES =
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march ' +
  'april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
  'est edt cst cdt mst mdt pst pdt gmt utc bst cet et pt am pm bc ad bce ce';

/** Nationalities, peoples, faiths, languages and parties: adjectives and inhabitants, never places. */
export const NATIONALITIES =
  'afghan albanian algerian american angolan arab arabic arabian argentine argentinian armenian asian australian austrian ' +
  'azerbaijani azeri bahraini bangladeshi bangla basque belarusian belgian bolivian bosnian brazilian british briton britons ' +
  'bulgarian burmese cambodian cameroonian canadian catalan caucasian chechen chilean chinese colombian congolese croat croatian ' +
  'cuban cypriot czech dane danish dominican dutch ecuadorian egyptian emirati english englishman eritrean estonian ethiopian ' +
  'european filipino filipina finn finnish flemish french frenchman gambian georgian german ghanaian greek guatemalan haitian ' +
  'hawaiian hebrew hispanic honduran hungarian icelandic indian indonesian iranian iraqi irish irishman israeli italian ivorian ' +
  'jamaican japanese jewish jew jews jordanian kazakh kenyan korean kosovan kurd kurdish kuwaiti kyrgyz laotian latin latino ' +
  'latvian lebanese liberian libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian moroccan mozambican ' +
  'nepalese nepali nigerian nordic norwegian pakistani palestinian panamanian paraguayan persian peruvian pole polish portuguese ' +
  'qatari romanian russian rwandan saudi scandinavian scot scots scottish senegalese serb serbian serbs sicilian singaporean ' +
  'slavic slovak slovene slovenian somali soviet spaniard spanish sudanese swede swedish swiss syrian taiwanese tajik tanzanian ' +
  'thai tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh western westerner ' +
  'yemeni zambian zimbabwean african africans americans arabs australians russians germans italians israelis palestinians ' +
  'iranians iraqis syrians ukrainians indians pakistanis chechens kurds turks greeks koreans texan texans californian ' +
  'londoner parisian muscovite floridian christian christians christianity catholic catholics protestant protestants orthodox ' +
  'muslim muslims islam islamic islamist islamists sunni shia shiite hindu hindus sikh sikhs buddhist buddhists jewish judaism ' +
  'mormon methodist baptist anglican republican republicans democrat democrats democratic labour conservative conservatives ' +
  'tory tories liberal liberals communist socialist nazi nazis marxist maoist bedouin maya mayan inca roman romans viking ' +
  'transatlantic eurasian anglo afro caribbean';

/** Events, works, laws and the like: a run with one of these is neither person nor place nor organisation. */
export const EVENT_WORDS =
  'cup open prix olympics olympic games championship championships tournament league-cup marathon derby final finals bowl war wars ' +
  'battle revolution uprising crisis treaty agreement accord act bill amendment constitution prize award awards oscar oscars ' +
  'emmy grammy grammys festival day week month year night eve age era century race summit conference trial case law protocol ' +
  'project operation mission program programme plan deal pact slam nobel medal trophy emmys grammys holiday';

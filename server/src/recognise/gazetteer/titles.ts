/** Words that stand before a name and are no part of it. Gazetteer keys, without the full stop. */
export const TITLES =
  'mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess prince princess king queen emperor ' +
  'president vice-president chancellor premier prime minister secretary senator sen rep congressman congresswoman ' +
  'representative governor gov mayor councillor councilman councilwoman alderman ambassador consul judge justice magistrate ' +
  'sheriff constable officer detective inspector superintendent commissioner sergeant sgt corporal cpl private pvt captain capt ' +
  'major maj colonel col general gen lieutenant lt commander cmdr cdr admiral adm commodore brigadier marshal cosmonaut ' +
  'astronaut pope cardinal archbishop bishop father fr reverend rev rabbi imam ayatollah sheikh sheik mullah sister brother ' +
  'saint monsignor pastor deacon chief director administrator spokesman spokeswoman spokesperson chairman chairwoman ' +
  'chairperson coach manager speaker attorney deputy acting interim former ex retired hon honourable honorable mp mep ' +
  'crown first minister undersecretary treasurer marshal warden trooper specialist airman midshipman ensign';

/** What a person can be, in small letters: before a name ("astronaut Frank Rubio") or after it ("Rubio, an astronaut"). */
export const ROLES =
  'astronaut cosmonaut taikonaut spationaut engineer commander pilot specialist scientist astronomer astrophysicist physicist ' +
  'chemist biologist geologist mathematician researcher professor lecturer doctor physician surgeon neurosurgeon nurse dentist ' +
  'psychologist psychiatrist economist historian sociologist analyst expert consultant adviser advisor strategist president ' +
  'chancellor premier minister secretary senator congressman congresswoman lawmaker legislator politician governor mayor ' +
  'councillor ambassador diplomat envoy chairman chairwoman chair chief boss head director executive founder co-founder owner ' +
  'manager administrator official spokesman spokeswoman spokesperson commentator correspondent reporter journalist editor ' +
  'columnist blogger author writer novelist poet playwright critic translator actor actress comedian singer rapper musician ' +
  'guitarist drummer composer conductor pianist violinist dancer choreographer artist painter sculptor photographer filmmaker ' +
  'director producer screenwriter designer model architect star celebrity influencer presenter host anchor broadcaster ' +
  'coach trainer captain skipper midfielder striker defender goalkeeper forward winger quarterback linebacker cornerback safety ' +
  'receiver pitcher catcher shortstop guard center batsman bowler golfer boxer wrestler swimmer sprinter runner cyclist jockey ' +
  'driver racer skier skater player teammate rookie champion referee umpire lawyer attorney prosecutor judge justice detective ' +
  'inspector superintendent commissioner officer constable sergeant lieutenant captain major colonel general admiral soldier ' +
  'marine sailor veteran policeman policewoman firefighter sheriff deputy agent spy hacker activist campaigner protester ' +
  'dissident leader guerrilla rebel militant terrorist gunman suspect defendant victim witness inmate prisoner convict killer ' +
  'murderer mother father mum mom dad son daughter brother sister wife husband widow widower uncle aunt cousin nephew niece ' +
  'grandfather grandmother grandson granddaughter girlfriend boyfriend partner fiance fiancee friend colleague neighbour neighbor ' +
  'resident student pupil teacher principal farmer businessman businesswoman entrepreneur billionaire millionaire banker trader ' +
  'investor philanthropist bishop archbishop cardinal pope priest pastor cleric imam rabbi monk nun king queen prince princess ' +
  'emperor duke duchess climber mountaineer explorer sailor fisherman bricklayer carpenter chef baker butcher mechanic ' +
  'legend hero pioneer candidate nominee contender incumbent predecessor successor aide assistant clerk inventor developer ' +
  'programmer technician operator controller fan passenger traveller tourist migrant refugee cosmonauts astronauts brothers ' +
  'sisters engineers ministers senators presidents actors singers players scientists researchers officials crewmate crewmates ' +
  'colleagues suspects victims lawyers directors parents sons daughters';

/** Verbs of saying and the like in forms whose subject is a person or a body: "Krikalev said". */
export const SAYING =
  'said says say told tells added adds explained explains noted notes stated states argued argues asked asks replied replies ' +
  'answered insisted insists claimed claims admitted admits confirmed confirms denied denies warned warns wrote writes tweeted ' +
  'posted announced announces declared declares recalled recalls remembered thinks thought believes believed hopes hoped wants ' +
  'wanted suggested suggests predicted predicts testified pleaded praised criticised criticized joked quipped commented remarked ' +
  'acknowledged conceded concedes vowed vows urged urges promised agreed reckons concluded continued';

/** Verbs whose subject is nearly always a person: with these a lone unknown word before them may be a surname. */
export const DOING =
  'has had was is who is will would could did does joined left went came took made scored won beat hit shot signed played starred ' +
  'married divorced died resigned retired appeared arrived returned faces faced pleaded fled grew served led became began started ' +
  'received gave held spoke met sat stood ran moved lived worked celebrates overcomes shines hits eyes wins loses leads takes gets ' +
  'makes plays stars joins leaves returns scores signs dies resigns retires quits ups beats backs meets sees goes seeks heads helps';

/** What follows a name and belongs to it: "Jr", "III". */
export const NAME_ENDINGS = 'jr sr ii iii iv';

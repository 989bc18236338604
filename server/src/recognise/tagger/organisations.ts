/**
 * Bodies of several series, small, for the tagger alone: clubs of the large leagues, universities with teams, boxing and
 * sports bodies, magazines and broadcasters, American and British offices, armed groups and parties, missions of the
 * United Nations, telephone, computer, car, food, retail, medicine, oil and bank companies. Each series is as whole as
 * its writer knows it; a word that is also another says little by itself, and the tagger weighs it.
 */
export const BODIES =
  '76ers 49ers niners braves phillies orioles rays tigers twins royals mariners athletics angels astros diamondbacks rockies ' +
  'padres cubs reds brewers pirates nationals marlins indians guardians expos sox bucs buccaneers chiefs commanders cavs mavs ' +
  'rockets blazers jazz sabres senators leafs canadiens islanders devils predators blues blackhawks avalanche wild coyotes sharks ' +
  'ducks kraken lightning hurricanes whitecaps galaxy sounders crusaders hoosiers wolverines buckeyes spartans badgers gophers ' +
  'hawkeyes cornhuskers huskers sooners longhorns aggies razorbacks bulldogs gators seminoles volunteers vols crimson gamecocks ' +
  'hokies hoyas huskies trojans beavers cougars utes sundevils wildcats jayhawks cyclones bluejays gonzaga duke villanova syracuse ' +
  'georgetown tulane clemson auburn purdue butler marquette dayton rutgers baylor vanderbilt notre-dame cornell dartmouth nyu usc ' +
  'lsu unc byu smu tcu uconn umass unlv wolfsburg schalke leverkusen leipzig porto benfica sevilla valencia villarreal napoli roma ' +
  'lazio fiorentina inter psg lyon marseille monaco feyenoord psv galatasaray fenerbahce besiktas shakhtar zenit spartak cska ' +
  'dynamo middlesbrough blackburn bolton wigan wolverhampton southampton portsmouth leicester norwich watford millwall swansea ' +
  'hibernian hearts corinthians flamengo palmeiras santos boca wba wbc wbo ibf ibo wwe nascar usada wada itf iaaf tmz esquire ' +
  'cosmopolitan vogue gq elle people glamour telemundo univision lionsgate dreamworks miramax weinstein hulu starz showtime amc ' +
  'tnt tbs fx bravo lifetime nickelodeon mtv vh1 marvel lucasfilm nypd lapd fdny swat fema usgs nws dhs tsa ice doj dod hud hhs ' +
  'sec ftc fdic nlrb osha omb cbo gao dnc rnc gop peta ama nih nsf darpa norad centcom pla kpa idf unifil unrwa wfp fao ilo imo ' +
  'itu wipo brics apec nafta mercosur cern nhs bma sbs cbc ctv hrw msf icrc rspca rnli mod dfid ukip snp dup tory tories labour ' +
  'likud kadima cdu csu spd fdp anc zanu-pf eln mnlf milf abu-sayyaf lashkar-e-taiba jaish-e-mohammed al-shabab al-shabaab ' +
  'boko-haram houthi houthis peshmerga ypg mafia yakuza triad camorra kfor isaf monusco minusma amisom vodafone t-mobile verizon ' +
  'comcast at&t sprint orange telefonica telstra optus bt o2 etisalat nortel alcatel lucent siemens bosch philips sharp acer asus ' +
  'htc blackberry palm symantec mcafee norton kaspersky sophos redhat vmware citrix akamai cloudflare zynga groupon yelp pinterest ' +
  'tumblr flickr skype myspace friendster netscape compaq gateway seagate sandisk micron broadcom arm foxconn tsmc skoda seat opel ' +
  'vauxhall jaguar bentley daewoo tata mahindra infosys wipro reliance bharti airtel kraft danone heinz kellogg pepsico coca-cola ' +
  'mcdonalds wendys kfc waitrose asda morrisons aldi lidl carrefour zara gap primark nordstrom macy sears kmart costco target lowe ' +
  'kroger safeway walgreens boots sanofi gsk abbott medtronic amgen genentech monsanto dupont dow basf halliburton schlumberger ' +
  'conocophillips petronas sinopec cnooc enron worldcom aig citi citibank santander bbva lloyds rbs natwest unicredit intesa ' +
  'commerzbank nomura mufg mizuho softbank alibaba tencent baidu jd zte byd geely';

/** Bodies in several words, of the same series. */
export const BODY_PHRASES =
  'los angeles police department|new york police department|new york city police department|us weekly|usa today|people magazine|' +
  'entertainment weekly|hollywood reporter|the hollywood reporter|time magazine|new york post|new york daily news|daily news|' +
  'boston globe|boston herald|chicago tribune|san francisco chronicle|miami herald|houston chronicle|dallas morning news|' +
  'philadelphia inquirer|detroit free press|seattle times|denver post|kansas city star|star tribune|sunday times|the times|' +
  'the guardian|the independent|the sun|daily express|evening standard|sydney morning herald|the age|new zealand herald|' +
  'toronto star|globe and mail|times of india|the hindu|hindustan times|indian express|south china morning post|straits times|' +
  'japan times|jerusalem post|haaretz|al arabiya|russia today|press trust of india|press association|national public radio|' +
  'national hockey league|national football league|national basketball association|major league baseball|major league soccer|' +
  'premier league|champions league|world boxing association|world boxing council|international olympic committee|' +
  'world health organization|world trade organization|international monetary fund|international atomic energy agency|' +
  'international criminal court|european commission|european parliament|european central bank|african union|arab league|' +
  'superior court|district court|court of appeal|court of appeals|crown court|state department|justice department|' +
  'defense department|treasury department|interior ministry|foreign ministry|defence ministry|defense ministry|foreign office|' +
  "home office|ministry of defence|highway patrol|state police|sheriff's office|sheriff's department|police department|" +
  "fire department|fire service|district attorney's office|attorney general's office|national weather service|" +
  'u.s geological survey|us geological survey|geological survey|homeland security|department of homeland security|' +
  'department of justice|department of defense|department of state|department of health|centers for disease control|' +
  'food and drug administration|environmental protection agency|federal aviation administration|' +
  'national transportation safety board|federal bureau of investigation|central intelligence agency|national security agency|' +
  'federal trade commission|securities and exchange commission|federal communications commission|american medical association|' +
  'american civil liberties union|national rifle association|republican national committee|democratic national committee|us navy|' +
  'u.s navy|us army|u.s army|us air force|u.s air force|us marines|u.s coast guard|us coast guard|marine corps|british army|' +
  'israel defense forces|new orleans saints|kansas city chiefs|indianapolis colts|jacksonville jaguars|los angeles chargers|' +
  'los angeles rams|oakland raiders|las vegas raiders|denver broncos|seattle seahawks|san francisco 49ers|arizona cardinals|' +
  'dallas cowboys|houston texans|tennessee titans|green bay packers|chicago bears|detroit lions|minnesota vikings|new york giants|' +
  'new york jets|new england patriots|buffalo bills|miami dolphins|pittsburgh steelers|baltimore ravens|cleveland browns|' +
  'cincinnati bengals|philadelphia eagles|washington redskins|carolina panthers|atlanta falcons|tampa bay buccaneers|' +
  'philadelphia 76ers|boston celtics|new york knicks|brooklyn nets|new jersey nets|toronto raptors|cleveland cavaliers|' +
  'detroit pistons|indiana pacers|milwaukee bucks|atlanta hawks|charlotte hornets|charlotte bobcats|miami heat|orlando magic|' +
  'washington wizards|dallas mavericks|houston rockets|memphis grizzlies|new orleans hornets|new orleans pelicans|denver nuggets|' +
  'minnesota timberwolves|portland trail blazers|trail blazers|utah jazz|los angeles clippers|phoenix suns|sacramento kings|' +
  'seattle supersonics|white sox|chicago white sox|new york mets|baltimore orioles|tampa bay rays|toronto blue jays|blue jays|' +
  'cleveland indians|detroit tigers|kansas city royals|minnesota twins|houston astros|los angeles angels|anaheim angels|' +
  'oakland athletics|seattle mariners|texas rangers|atlanta braves|miami marlins|florida marlins|philadelphia phillies|' +
  'washington nationals|cincinnati reds|milwaukee brewers|pittsburgh pirates|st louis cardinals|st. louis cardinals|' +
  'arizona diamondbacks|colorado rockies|los angeles dodgers|san diego padres|san francisco giants|tar heels|blue devils|' +
  'fighting irish|crimson tide|nittany lions|boston bruins|detroit red wings|red wings|maple leafs|toronto maple leafs|' +
  'montreal canadiens|new york rangers|new york islanders|penn state|ohio state|michigan state|florida state|north carolina state|' +
  'arizona state|oklahoma state|iowa state|kansas state|notre dame|wake forest|boston college|texas tech|georgia tech|' +
  'virginia tech|west bromwich albion|nottingham forest|sheffield united|sheffield wednesday|queens park rangers|tottenham hotspur|' +
  'athletic bilbao|real sociedad|real betis|sporting lisbon|red bull|mclaren mercedes|all blacks|british lions|national assembly|' +
  'bank of england|bank of japan|jpmorgan chase|royal bank of scotland|standard chartered|first national bank|ford motor|' +
  'ford motor company|toyota motor|kraft foods|best buy|home depot|taco bell|burger king|pizza hut|whole foods|apple inc|' +
  'microsoft corp|sun microsystems|texas instruments|general dynamics|british aerospace|bae systems|british petroleum|' +
  'royal dutch shell|exxon mobil|british telecom|deutsche telekom|france telecom|cosa nostra|islamic jihad|revolutionary guard|' +
  'revolutionary guards|republican guard|hells angels|al qaida|shining path|likud party|tea party|green party|' +
  'justice and development party|congress party|bharatiya janata party|african national congress|christian democrats|' +
  'social democrats|liberal democrats';

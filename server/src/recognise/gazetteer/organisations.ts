/** Organisations in one word that are not an ordinary word. As written. */
export const ORGANISATIONS =
  'NASA ESA JAXA CSA ISRO CNSA CNES DLR KARI UKSA ASI Roscosmos Roskosmos Roscomos RKK RSC Energia SpaceX Boeing Airbus Lockheed ' +
  'Northrop Grumman Arianespace Rocketdyne Aerojet Axiom Thales Safran Rolls-Royce Raytheon EADS ULA JPL NOAA FAA NTSB FCC FBI ' +
  'CIA NSA DEA ATF IRS EPA FDA CDC WHO UN UNESCO UNICEF UNHCR IAEA IMF OECD OPEC WTO NATO EU ECB ASEAN AU ECOWAS OSCE ICC ICJ ' +
  'KGB FSB GRU SVR MI5 MI6 GCHQ Mossad Pentagon Kremlin Congress Senate Parliament Bundestag Knesset Duma Hamas Hezbollah ' +
  'Hizbullah Taliban al-Qaeda al-Qaida ISIS ISIL Fatah PLO IRA ETA PKK FARC Interpol Europol Greenpeace Amnesty Oxfam ' +
  'TASS RIA Novosti Interfax Reuters AFP AP UPI Xinhua DPA ANSA EFE Kyodo Bloomberg BBC CNN NBC CBS ABC MSNBC CNBC PBS NPR ITV ' +
  'RTE HBO ESPN Netflix Disney Pixar MGM Paramount Universal Sony Nintendo Sega Atari Microsoft Apple Google Alphabet Facebook ' +
  'Meta Amazon Twitter YouTube Instagram TikTok WhatsApp LinkedIn Snapchat Reddit Wikipedia Uber Lyft Airbnb Tesla Intel AMD ' +
  'Nvidia IBM HP Dell Oracle SAP Cisco Qualcomm Motorola Nokia Ericsson Samsung LG Hynix Huawei Xiaomi Lenovo Toshiba Hitachi ' +
  'Panasonic Fujitsu NEC Canon Nikon Kodak Xerox Adobe Salesforce Spotify PayPal eBay Yahoo AOL Mozilla Infineon ' +
  'Toyota Honda Nissan Mazda Subaru Mitsubishi Hyundai Kia Volkswagen BMW Daimler Mercedes Mercedes-Benz Porsche Audi Volvo ' +
  'Saab Fiat Chrysler Ferrari Lamborghini Renault Peugeot Citroen Ford GM Rosneft Gazprom Lukoil Shell BP Exxon ExxonMobil ' +
  'Chevron Total Eni Equinor Statoil Petrobras Aramco Walmart Wal-Mart Tesco Sainsbury Ikea McDonald Starbucks Nestle Unilever ' +
  'Pfizer Novartis Roche Bayer Merck AstraZeneca Moderna BioNTech GlaxoSmithKline Citigroup JPMorgan Barclays HSBC UBS ' +
  'Nasdaq NYSE Lufthansa Ryanair easyJet Qantas Aeroflot Delta KLM NBA NFL NHL MLB MLS FIFA UEFA IOC FIA NCAA UFC PGA ATP WTA ' +
  'Arsenal Chelsea Liverpool-FC Everton Tottenham Spurs Juventus Barca Bayern Ajax Celtic Rangers Lakers Celtics Knicks Bulls ' +
  'Yankees Mets Dodgers Giants Cowboys Packers Patriots Steelers Broncos Raiders Chargers Dolphins Bears Lions Vikings Eagles ' +
  'Redskins Saints Falcons Panthers Seahawks Cardinals Rams Bengals Browns Ravens Colts Texans Jaguars Titans Bills Jets ' +
  'Penguins Capitals Flyers Bruins Canucks Oilers Flames Harvard Yale Princeton MIT Stanford UCLA Caltech ' +
  'Oxfam Caritas Vatican-Bank Louvre Smithsonian Guggenheim Sotheby Christie Hubble-Institute AARP ACLU NAACP NRA AFL-CIO ' +
  'Thunder Mavericks Grizzlies Pelicans Timberwolves Nuggets Clippers Warriors Kings Suns Cavaliers Pistons Pacers Bucks Hawks Hornets Heat Magic Wizards Raptors Sixers Nets Fulham Brentford Bournemouth Burnley Sunderland Wolves Wallabies Springboks Newsweek Forbes Playboy Variety Politico Axios BuzzFeed HuffPost Gawker Engadget CNET TechCrunch WSJ';

/** Organisations in several words. */
export const ORGANISATION_PHRASES =
  'European Union|United Nations|World Bank|Red Cross|Red Crescent|White House Press Office|Scotland Yard|Associated Press|' +
  'Agence France-Presse|Agence France Presse|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|Los Angeles Times|' +
  'Financial Times|Daily Mail|Daily Telegraph|Daily Mirror|Sky News|Fox News|Al Jazeera|Al-Jazeera|Voice of America|Radio Free Europe|' +
  'Sky Sports|Der Spiegel|Le Monde|El Pais|NASA TV|NASA Television|BBC News|CBS News|ABC News|NBC News|RIA Novosti|' +
  'Space Adventures|Blue Origin|Virgin Galactic|Virgin Orbit|Rocket Lab|Sierra Space|Sierra Nevada Corporation|Axiom Space|Lockheed Martin|' +
  'Northrop Grumman|Orbital Sciences|Orbital ATK|United Launch Alliance|RSC Energia|General Motors|General Electric|Goldman Sachs|' +
  'Morgan Stanley|JP Morgan|Merrill Lynch|Lehman Brothers|Deutsche Bank|Credit Suisse|Bank of America|Wells Fargo|American Express|' +
  'Advanced Micro Devices|Hewlett-Packard|Hewlett Packard|Marks & Spencer|Marks and Spencer|Johnson & Johnson|Procter & Gamble|' +
  'Coca-Cola|British Airways|American Airlines|United Airlines|Delta Air Lines|Air France|Turkish Airlines|' +
  'Manchester United|Manchester City|Real Madrid|Atletico Madrid|Inter Milan|AC Milan|Bayern Munich|Borussia Dortmund|Paris Saint-Germain|' +
  'Aston Villa|West Ham|Newcastle United|Leeds United|Crystal Palace|New York Yankees|Boston Red Sox|Red Sox|' +
  'Chicago Bulls|Chicago Cubs|Los Angeles Lakers|San Antonio Spurs|Oklahoma City Thunder|Golden State Warriors|San Diego Chargers|' +
  'Sinn Fein|Muslim Brotherhood|Islamic State|Boko Haram|Al Qaeda|Al-Qaeda|Al-Shabaab|Tamil Tigers|Ku Klux Klan|Republican Party|' +
  'Democratic Party|Labour Party|Conservative Party|Communist Party|Supreme Court|High Court|Security Council|General Assembly|' +
  'Federal Reserve|Wall Street|Capitol Hill Police|Royal Navy|Royal Air Force|Royal Family|Coast Guard|National Guard|Secret Service|' +
  'Metropolitan Police|Mission Control|Johnson Space Center|Kennedy Space Center|Jet Propulsion Laboratory|Goddard Space Flight Center|' +
  'European Space Agency|Canadian Space Agency|Japan Aerospace Exploration Agency|Indian Space Research Organisation|' +
  'China National Space Administration|National Aeronautics and Space Administration|House of Representatives|House of Commons|' +
  'House of Lords|Human Rights Watch|Amnesty International|Doctors Without Borders|Save the Children|Rolling Stones|Pink Floyd|' +
  'Led Zeppelin|Rolling Stone|Vanity Fair|National Geographic|Nature Astronomy|Screen Actors Guild|20th Century Fox|Warner Bros|' +
  'Warner Brothers|Universal Pictures|Paramount Pictures|Time Warner|Sony Pictures|News Corp|Berkshire Hathaway|Standard & Poor';

/** Words that make the run of capitals they stand in an organisation: "... Agency", "University of ...". Gazetteer keys. */
export const HEADS =
  'agency administration corporation company university college institute institution academy school laboratory laboratories ' +
  'observatory ministry department bureau commission committee council board authority association federation confederation ' +
  'union organization organisation foundation society club league party front movement alliance coalition congress parliament ' +
  'senate assembly court tribunal bank fund trust group holdings industries enterprises partners systems technologies ' +
  'technology solutions services networks network studios pictures records entertainment media press news times post journal gazette ' +
  'tribune herald guardian telegraph observer chronicle magazine television broadcasting airlines airways motors ' +
  'pharmaceuticals hospital clinic museum gallery library orchestra philharmonic theatre opera ballet church diocese army navy ' +
  'force forces corps guard brigade regiment police service office center centre team squad bros ' +
  'registry exchange cooperative syndicate guild brotherhood initiative staff railroad railway metro constabulary wire foods telecom communications advisors associates consulting insurance securities energy petroleum ' +
  'electronics software semiconductor stores hotels resorts publishing survey command';
/** Heads that need more than a nationality beside them: "the Russian Army", "the Dutch Court" name no body by themselves. */
export const WEAK_HEADS =
  'department army navy police court parliament government union force forces team church school office front service party press ' +
  'company group bank media news times post staff technology systems center centre guard club museum hospital board league movement ' +
  'services network';
/** What ends a company's name. */
export const TAILS = 'inc ltd llc llp plc corp co gmbh ag sa spa nv bv ab asa oyj pty pte fc afc cf united';

/** Places other than the countries of ISO 3166: short forms, regions, US states and cities, world cities, seas. */
export const PLACES =
  'Brunei|Cape Verde|Czechoslovakia|East Germany|England|Gaza|Gaza Strip|Iran|Ivory Coast|Laos|Macau|Micronesia|Myanmar|Burma|' +
  'Northern Ireland|Palestine|Palestinian territories|Russia|Scotland|Soviet Union|USSR|Syria|Tibet|Vatican|Vatican City|Wales|West Bank|' +
  'Yugoslavia|Chechnya|Crimea|Donbas|Donetsk|Luhansk|Siberia|Dagestan|Tatarstan|Kashmir|Punjab|Xinjiang|Kurdistan|Catalonia|Bavaria|' +
  'Normandy|Tuscany|Sicily|Sardinia|Lombardy|Andalusia|Flanders|Wallonia|Britain|U.K.|U.S.|U.S.A.|US|UK|USA|UAE|U.A.E.|America|' +
  'Africa|Asia|Europe|North America|South America|Latin America|Central America|Middle East|Far East|Southeast Asia|Central Asia|' +
  'Antarctica|Arctic|Balkans|Caucasus|Scandinavia|Caribbean|Oceania|Himalayas|Alps|Andes|Amazon Basin|Sahara|North Sea|Baltic Sea|' +
  'Black Sea|Red Sea|Caspian Sea|Mediterranean|Mediterranean Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|' +
  'Persian Gulf|Gulf of Mexico|Gulf of Aden|Gulf of Oman|English Channel|Suez Canal|Panama Canal|Strait of Hormuz|Alabama|Alaska|Arizona|' +
  'Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|' +
  'Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|' +
  'New York City|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|' +
  'Utah|Vermont|Virginia|Washington|Washington D.C.|Washington DC|Washington, D.C.|Washington, DC|D.C.|West Virginia|Wisconsin|Wyoming|Ala.|Ariz.|Calif.|Colo.|Conn.|Fla.|Ill.|Ind.|Mass.|Mich.|Minn.|' +
  'Tenn.|Pa.|Ore.|Okla.|Va.|Wis.|N.Y.|N.J.|N.C.|S.C.|N.M.|N.H.|Ontario|Quebec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|' +
  'Newfoundland|Queensland|New South Wales|Tasmania|Western Australia|South Australia|' +
  'Los Angeles|San Francisco|San Diego|San Jose|Las Vegas|Chicago|Houston|Dallas|Austin|San Antonio|Phoenix|Philadelphia|Boston|Seattle|' +
  'Portland|Denver|Detroit|Miami|Orlando|Tampa|Atlanta|Charlotte|Nashville|Memphis|New Orleans|St. Louis|Kansas City|Oklahoma City|Cleveland|' +
  'Cincinnati|Columbus|Pittsburgh|Baltimore|Milwaukee|Minneapolis|Indianapolis|Sacramento|Oakland|Salt Lake City|Albuquerque|Tucson|' +
  'Honolulu|Anchorage|Buffalo|Newark|Brooklyn|Manhattan|Queens|Bronx|Staten Island|Harlem|Hollywood|Beverly Hills|Malibu|Santa Monica|' +
  'Pasadena|Long Beach|Anaheim|Silicon Valley|Palo Alto|Cape Canaveral|Cape Kennedy|Boca Chica|Wallops Island|Vandenberg|Huntsville|' +
  'Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Mexico City|Guadalajara|Tijuana|Havana|Kingston|Caracas|Bogota|Bogotá|' +
  'Medellin|Quito|Lima|La Paz|Santiago|Buenos Aires|Montevideo|Brasilia|Rio de Janeiro|Sao Paulo|São Paulo|Salvador|Kourou|London|Manchester|' +
  'Birmingham|Liverpool|Leeds|Sheffield|Bristol|Newcastle|Nottingham|Cambridge|Oxford|Brighton|Southampton|Portsmouth|Plymouth|Coventry|' +
  'Leicester|Edinburgh|Glasgow|Aberdeen|Dundee|Cardiff|Swansea|Belfast|Dublin|Cork|Galway|Limerick|Paris|Marseille|Marseilles|Lyon|Toulouse|Nice|' +
  'Bordeaux|Strasbourg|Lille|Nantes|Cannes|Brussels|Antwerp|Ghent|Bruges|Amsterdam|Rotterdam|The Hague|Utrecht|Eindhoven|Groningen|Berlin|' +
  'Hamburg|Munich|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Bonn|Düsseldorf|Dusseldorf|Hanover|Nuremberg|Bremen|Vienna|Salzburg|Zurich|Zürich|Geneva|' +
  'Basel|Bern|Davos|Lausanne|Rome|Milan|Naples|Turin|Venice|Florence|Genoa|Bologna|Palermo|Madrid|Barcelona|Seville|Valencia|Bilbao|Lisbon|' +
  'Porto|Athens|Thessaloniki|Copenhagen|Stockholm|Gothenburg|Malmo|Oslo|Bergen|Helsinki|Reykjavik|Tallinn|Riga|Vilnius|Warsaw|Krakow|Kraków|Gdansk|' +
  'Prague|Brno|Bratislava|Budapest|Bucharest|Sofia|Belgrade|Sarajevo|Zagreb|Ljubljana|Skopje|Tirana|Pristina|Podgorica|Chisinau|Kyiv|Kiev|' +
  'Kharkiv|Kharkov|Odesa|Odessa|Lviv|Mariupol|Kherson|Zaporizhzhia|Dnipro|Bakhmut|Minsk|Moscow|St. Petersburg|Saint Petersburg|Leningrad|Novosibirsk|' +
  'Yekaterinburg|Kazan|Sochi|Vladivostok|Samara|Volgograd|Stalingrad|Grozny|Korolyov|Korolev|Star City|Baikonur|Vostochny|Plesetsk|Zhezkazgan|' +
  'Dzhezkazgan|Karaganda|Almaty|Astana|Nur-Sultan|Tashkent|Bishkek|Dushanbe|Ashgabat|Baku|Yerevan|Tbilisi|Ankara|Istanbul|Izmir|Damascus|' +
  'Aleppo|Homs|Beirut|Jerusalem|Tel Aviv|Haifa|Ramallah|Hebron|Bethlehem|Nazareth|Rafah|Gaza City|Amman|Baghdad|Basra|Mosul|Fallujah|Kirkuk|Tikrit|' +
  'Tehran|Isfahan|Qom|Natanz|Riyadh|Jeddah|Mecca|Medina|Sanaa|Aden|Doha|Dubai|Abu Dhabi|Manama|Kuwait City|Muscat|Kabul|Kandahar|Herat|' +
  'Helmand|Islamabad|Karachi|Lahore|Peshawar|Rawalpindi|Abbottabad|Swat|Waziristan|New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|' +
  'Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Goa|Kerala|Gujarat|Bihar|Assam|Sriharikota|Kathmandu|Dhaka|Colombo|Yangon|Rangoon|Bangkok|Phuket|' +
  'Hanoi|Ho Chi Minh City|Saigon|Phnom Penh|Vientiane|Kuala Lumpur|Jakarta|Bali|Java|Sumatra|Aceh|Manila|Mindanao|Beijing|Shanghai|Guangzhou|' +
  'Shenzhen|Wuhan|Chongqing|Chengdu|Sichuan|Tianjin|Nanjing|Hangzhou|Jiuquan|Wenchang|Xichang|Hainan|Inner Mongolia|Guangdong|Hong Kong|Taipei|' +
  'Seoul|Pyongyang|Busan|Incheon|Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Hiroshima|Nagasaki|Fukushima|Sendai|Sapporo|Okinawa|Hokkaido|Tanegashima|' +
  'Tsukuba|Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Darwin|Hobart|Gold Coast|Auckland|Wellington|Christchurch|Cairo|Alexandria|Giza|' +
  'Sharm el-Sheikh|Sinai|Tripoli|Benghazi|Misrata|Tunis|Algiers|Casablanca|Rabat|Marrakesh|Khartoum|Darfur|Juba|Addis Ababa|Mogadishu|' +
  'Nairobi|Mombasa|Kampala|Kigali|Dar es Salaam|Lusaka|Harare|Lagos|Abuja|Kano|Accra|Abidjan|Dakar|Bamako|Timbuktu|Ouagadougou|Freetown|Monrovia|' +
  'Kinshasa|Luanda|Johannesburg|Cape Town|Durban|Pretoria|Soweto|White House|Downing Street|Buckingham Palace|Red Square|Times Square|' +
  'Central Park|Ground Zero|Guantanamo Bay|Guantanamo|Silicon Valley|Essex|Kent|Sussex|Surrey|Yorkshire|Lancashire|Cornwall|Devon|Norfolk|Suffolk|' +
  'Merseyside|Staffordshire|Oxfordshire|Hampshire|Wiltshire|Cumbria|Northumberland|Galilee|Golan Heights|Tahrir Square|Orange County|Kennedy Space Centre';

/** Words that make the run of capitals they end a place: "... River". Gazetteer keys. */
export const PLACE_ENDS =
  'river sea ocean lake bay gulf strait channel canal island islands isle peninsula cape mountain mountains mount hill hills ' +
  'valley canyon desert forest park national-park glacier volcano beach coast harbour harbor port airport street ' +
  'road avenue boulevard lane square plaza bridge tunnel tower county province region district city town village township ' +
  'heights springs falls creek cosmodrome spaceport airfield prison jail stadium palace castle cathedral cemetery highway hall plateau parish rink gym arena garden gardens station';
/** Words that make the run of capitals they open a place: "Lake ...", "Mount ...". */
export const PLACE_STARTS =
  'lake mount mt cape fort port camp st saint san santa north south east west northern southern eastern western central upper lower new el los las rio';

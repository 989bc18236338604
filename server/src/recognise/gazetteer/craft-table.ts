/**
 * Craft of all nations, one a line: name | aliases | type | operator | launch date (UTC) | crew at launch | source.
 * "~" before a name says that it is also an ordinary word or another name, so that it needs a word of space
 * beside it. Families of numbered craft are in names/designator.ts; here stand families, names, and the numbered
 * craft with a history. The crew is for hovers only (invariant 12).
 */
export const CRAFT_TABLE = `
International Space Station|ISS|station|Roscosmos, NASA, ESA, JAXA, CSA|1998-11-20||NASA
Mir|Mir space station;Mir Space Station|station|Soviet Union, then Russia|1986-02-20||NASA History Office
Salyut 1||station|Soviet Union|1971-04-19||NASA Space Science Data Coordinated Archive
Salyut 6||station|Soviet Union|1977-09-29||NASA Space Science Data Coordinated Archive
Salyut 7||station|Soviet Union|1982-04-19||NASA Space Science Data Coordinated Archive
Salyut||station family|Soviet Union|||NASA History Office
Skylab||station|NASA|1973-05-14||NASA History Office
Tiangong|Tiangong space station;Tiangong Space Station|station|CMSA|2021-04-29||CMSA
Tiangong-1||station|CMSA|2011-09-29||CMSA
Tiangong-2||station|CMSA|2016-09-15||CMSA
~Gateway|Lunar Gateway|station|NASA, ESA, JAXA, CSA|||NASA
Zarya|Functional Cargo Block|module|Roscosmos|1998-11-20||NASA
~Unity|Unity node|module|NASA|1998-12-04||NASA
Zvezda||module|Roscosmos|2000-07-12||NASA
~Destiny|Destiny laboratory|module|NASA|2001-02-07||NASA
~Quest|Quest airlock|module|NASA|2001-07-12||NASA
Pirs||module|Roscosmos|2001-09-14||Roscosmos
~Harmony|Harmony module|module|NASA|2007-10-23||NASA
~Columbus|Columbus laboratory|module|ESA|2008-02-07||ESA
~Kibo||module|JAXA|2008-03-11||JAXA
Poisk||module|Roscosmos|2009-11-10||Roscosmos
~Tranquility|Tranquility module|module|NASA|2010-02-08||NASA
~Cupola||module|NASA, ESA|2010-02-08||ESA
Rassvet||module|Roscosmos|2010-05-14||Roscosmos
~Leonardo|Leonardo module|module|NASA, ASI|2011-02-24||NASA
Bigelow Expandable Activity Module||module|NASA, Bigelow Aerospace|2016-04-08||NASA
Nauka||module|Roscosmos|2021-07-21||Roscosmos
Prichal||module|Roscosmos|2021-11-24||Roscosmos
Tianhe||module|CMSA|2021-04-29||CMSA
Wentian||module|CMSA|2022-07-24||CMSA
Mengtian||module|CMSA|2022-10-31||CMSA
Kvant||module|Soviet Union|1987-03-31||NASA History Office
Soyuz|Soyouz;Sojuz|crewed ship|Roscosmos|||Roscosmos
Soyuz 1||crewed ship|Soviet Union|1967-04-23|Vladimir Komarov|NASA Space Science Data Coordinated Archive
Soyuz 11||crewed ship|Soviet Union|1971-06-06|Georgy Dobrovolsky;Viktor Patsayev;Vladislav Volkov|NASA Space Science Data Coordinated Archive
Soyuz 19||crewed ship|Soviet Union|1975-07-15|Alexei Leonov;Valery Kubasov|NASA History Office
Soyuz TM-31||crewed ship|Roscosmos|2000-10-31|Yuri Gidzenko;Sergei Krikalev;William Shepherd|NASA
Soyuz MS-10||crewed ship|Roscosmos|2018-10-11|Aleksey Ovchinin;Nick Hague|NASA
Soyuz MS-18||crewed ship|Roscosmos|2021-04-09|Oleg Novitsky;Pyotr Dubrov;Mark Vande Hei|NASA
Soyuz MS-19||crewed ship|Roscosmos|2021-10-05|Anton Shkaplerov;Klim Shipenko;Yulia Peresild|NASA
Soyuz MS-20||crewed ship|Roscosmos|2021-12-08|Alexander Misurkin;Yusaku Maezawa;Yozo Hirano|NASA
Soyuz MS-21||crewed ship|Roscosmos|2022-03-18|Oleg Artemyev;Denis Matveev;Sergey Korsakov|NASA
Soyuz MS-22||crewed ship|Roscosmos|2022-09-21|Sergey Prokopyev;Dmitry Petelin;Frank Rubio|NASA
Soyuz MS-23||crewed ship|Roscosmos|2023-02-24||NASA
Soyuz MS-24||crewed ship|Roscosmos|2023-09-15|Oleg Kononenko;Nikolai Chub;Loral O'Hara|NASA
Vostok 1||crewed ship|Soviet Union|1961-04-12|Yuri Gagarin|NASA Space Science Data Coordinated Archive
Vostok 6||crewed ship|Soviet Union|1963-06-16|Valentina Tereshkova|NASA Space Science Data Coordinated Archive
Vostok||crewed ship|Soviet Union|||NASA History Office
Voskhod 2||crewed ship|Soviet Union|1965-03-18|Pavel Belyayev;Alexei Leonov|NASA Space Science Data Coordinated Archive
Voskhod||crewed ship|Soviet Union|||NASA History Office
~Friendship 7||crewed ship|NASA|1962-02-20|John Glenn|NASA History Office
~Freedom 7||crewed ship|NASA|1961-05-05|Alan Shepard|NASA History Office
~Gemini||crewed ship|NASA|||NASA History Office
~Apollo||crewed ship|NASA|||NASA History Office
Apollo 1||crewed ship|NASA|||NASA History Office
Apollo 8||crewed ship|NASA|1968-12-21|Frank Borman;Jim Lovell;Bill Anders|NASA History Office
Apollo 11||crewed ship|NASA|1969-07-16|Neil Armstrong;Buzz Aldrin;Michael Collins|NASA History Office
Apollo 13||crewed ship|NASA|1970-04-11|Jim Lovell;Jack Swigert;Fred Haise|NASA History Office
Apollo 17||crewed ship|NASA|1972-12-07|Eugene Cernan;Ronald Evans;Harrison Schmitt|NASA History Office
Space Shuttle|space shuttle|crewed ship|NASA|||NASA History Office
~Columbia|Space Shuttle Columbia|space shuttle|NASA|1981-04-12|John Young;Robert Crippen|NASA History Office
~Challenger|Space Shuttle Challenger|space shuttle|NASA|1983-04-04||NASA History Office
~Discovery|Space Shuttle Discovery|space shuttle|NASA|1984-08-30||NASA History Office
~Atlantis|Space Shuttle Atlantis|space shuttle|NASA|1985-10-03||NASA History Office
~Endeavour|Space Shuttle Endeavour|space shuttle|NASA|1992-05-07||NASA History Office
~Enterprise|Space Shuttle Enterprise|space shuttle|NASA|||NASA History Office
STS-1||shuttle flight|NASA|1981-04-12|John Young;Robert Crippen|NASA History Office
STS-51-L|STS-51L|shuttle flight|NASA|1986-01-28|Francis Scobee;Michael Smith;Judith Resnik;Ellison Onizuka;Ronald McNair;Gregory Jarvis;Christa McAuliffe|NASA History Office
STS-107||shuttle flight|NASA|2003-01-16|Rick Husband;William McCool;Michael Anderson;Kalpana Chawla;David Brown;Laurel Clark;Ilan Ramon|NASA History Office
STS-135||shuttle flight|NASA|2011-07-08|Chris Ferguson;Doug Hurley;Sandra Magnus;Rex Walheim|NASA
Buran||spaceplane|Soviet Union|1988-11-15||NASA Space Science Data Coordinated Archive
Crew Dragon|Dragon 2|crewed ship|SpaceX|2019-03-02||NASA
~Dragon|Cargo Dragon;Dragon capsule|cargo ship|SpaceX|2010-12-08||NASA
~Endurance|Crew Dragon Endurance|crewed ship|SpaceX|2021-11-11||NASA
~Resilience|Crew Dragon Resilience|crewed ship|SpaceX|2020-11-16||NASA
~Freedom|Crew Dragon Freedom|crewed ship|SpaceX|2022-04-27||NASA
Crew-1||crewed flight|SpaceX, NASA|2020-11-16|Michael Hopkins;Victor Glover;Shannon Walker;Soichi Noguchi|NASA
Crew-5||crewed flight|SpaceX, NASA|2022-10-05|Nicole Mann;Josh Cassada;Koichi Wakata;Anna Kikina|NASA
Crew-6||crewed flight|SpaceX, NASA|2023-03-02|Stephen Bowen;Woody Hoburg;Sultan Al Neyadi;Andrey Fedyaev|NASA
Ax-1||crewed flight|Axiom Space|2022-04-08|Michael López-Alegría;Larry Connor;Eytan Stibbe;Mark Pathy|NASA
Inspiration4||crewed flight|SpaceX|2021-09-16|Jared Isaacman;Sian Proctor;Hayley Arceneaux;Chris Sembroski|SpaceX
Starliner|CST-100 Starliner;CST-100|crewed ship|Boeing|2019-12-20||NASA
~Calypso|Starliner Calypso|crewed ship|Boeing|2019-12-20||NASA
~Orion|Orion spacecraft;Orion capsule|crewed ship|NASA|2014-12-05||NASA
Artemis I|Artemis 1|test flight|NASA|2022-11-16||NASA
Artemis II|Artemis 2|crewed flight|NASA|||NASA
Artemis III|Artemis 3|crewed flight|NASA|||NASA
Shenzhou||crewed ship|CMSA|||CMSA
Shenzhou-5||crewed ship|CMSA|2003-10-15|Yang Liwei|CMSA
Shenzhou-9||crewed ship|CMSA|2012-06-16|Jing Haipeng;Liu Wang;Liu Yang|CMSA
Shenzhou-14||crewed ship|CMSA|2022-06-05|Chen Dong;Liu Yang;Cai Xuzhe|CMSA
Shenzhou-15||crewed ship|CMSA|2022-11-29|Fei Junlong;Deng Qingming;Zhang Lu|CMSA
Gaganyaan||crewed ship|ISRO|||ISRO
SpaceShipOne||spaceplane|Scaled Composites|2003-05-20||Scaled Composites
SpaceShipTwo|VSS Unity;VSS Enterprise|spaceplane|Virgin Galactic|||Virgin Galactic
New Shepard||crewed ship|Blue Origin|2015-04-29||Blue Origin
Dream Chaser||spaceplane|Sierra Space|||Sierra Space
~Progress||cargo ship|Roscosmos|1978-01-20||Roscosmos
Progress MS-21||cargo ship|Roscosmos|2022-10-26||Roscosmos
Progress MS-22||cargo ship|Roscosmos|2023-02-09||Roscosmos
Cygnus||cargo ship|Northrop Grumman|2013-09-18||NASA
Tianzhou||cargo ship|CMSA|2017-04-20||CMSA
Kounotori|H-II Transfer Vehicle|cargo ship|JAXA|2009-09-10||JAXA
Automated Transfer Vehicle||cargo ship|ESA|2008-03-09||ESA
~Jules Verne||cargo ship|ESA|2008-03-09||ESA
Falcon 1||launch vehicle|SpaceX|2006-03-24||SpaceX
Falcon 9||launch vehicle|SpaceX|2010-06-04||NASA
Falcon Heavy||launch vehicle|SpaceX|2018-02-06||SpaceX
~Falcon||launch vehicle|SpaceX|||SpaceX
~Starship||launch vehicle|SpaceX|2023-04-20||SpaceX
Super Heavy||launch vehicle|SpaceX|2023-04-20||SpaceX
Space Launch System|SLS|launch vehicle|NASA|2022-11-16||NASA
Saturn V||launch vehicle|NASA|1967-11-09||NASA History Office
Saturn IB||launch vehicle|NASA|1966-02-26||NASA History Office
Atlas V||launch vehicle|United Launch Alliance|2002-08-21||NASA
Delta II||launch vehicle|United Launch Alliance|1989-02-14||NASA
Delta IV|Delta IV Heavy|launch vehicle|United Launch Alliance|2002-11-20||NASA
Vulcan Centaur||launch vehicle|United Launch Alliance|2024-01-08||United Launch Alliance
Ariane 5||launch vehicle|Arianespace|1996-06-04||ESA
Ariane 6||launch vehicle|Arianespace|2024-07-09||ESA
Ariane||launch vehicle|Arianespace|1979-12-24||ESA
~Vega|Vega-C|launch vehicle|Arianespace|2012-02-13||ESA
~Proton|Proton-M|launch vehicle|Roscosmos|1965-07-16||Roscosmos
~Angara|Angara A5|launch vehicle|Roscosmos|2014-07-09||Roscosmos
~Zenit||launch vehicle|Yuzhnoye|1985-04-13||NASA Space Science Data Coordinated Archive
~Energia rocket|Energiya|launch vehicle|Soviet Union|1987-05-15||NASA Space Science Data Coordinated Archive
Long March|Long March 5B|launch vehicle|CASC|1970-04-24||CNSA
H-IIA||launch vehicle|JAXA|2001-08-29||JAXA
H3 rocket||launch vehicle|JAXA|2023-03-07||JAXA
~Epsilon rocket||launch vehicle|JAXA|2013-09-14||JAXA
PSLV|Polar Satellite Launch Vehicle|launch vehicle|ISRO|1993-09-20||ISRO
GSLV|Geosynchronous Satellite Launch Vehicle|launch vehicle|ISRO|2001-04-18||ISRO
~Electron rocket||launch vehicle|Rocket Lab|2017-05-25||Rocket Lab
New Glenn||launch vehicle|Blue Origin|2025-01-16||Blue Origin
~Antares||launch vehicle|Northrop Grumman|2013-04-21||NASA
~Minotaur||launch vehicle|Northrop Grumman|2000-01-27||Northrop Grumman
Sputnik|Sputnik 1|satellite|Soviet Union|1957-10-04||NASA Space Science Data Coordinated Archive
Sputnik 2||satellite|Soviet Union|1957-11-03||NASA Space Science Data Coordinated Archive
Explorer 1||satellite|United States Army|1958-02-01||NASA Space Science Data Coordinated Archive
Telstar||satellite|AT&T|1962-07-10||NASA Space Science Data Coordinated Archive
Luna 2||probe|Soviet Union|1959-09-12||NASA Space Science Data Coordinated Archive
Luna 9||lander|Soviet Union|1966-01-31||NASA Space Science Data Coordinated Archive
Luna-25|Luna 25|lander|Roscosmos|2023-08-10||Roscosmos
Lunokhod|Lunokhod 1|rover|Soviet Union|1970-11-10||NASA Space Science Data Coordinated Archive
Venera||probe|Soviet Union|||NASA Space Science Data Coordinated Archive
Venera 7||lander|Soviet Union|1970-08-17||NASA Space Science Data Coordinated Archive
~Mariner||probe|NASA|||NASA Space Science Data Coordinated Archive
Mariner 4||probe|NASA|1964-11-28||NASA Space Science Data Coordinated Archive
Pioneer 10||probe|NASA|1972-03-03||NASA Space Science Data Coordinated Archive
Pioneer 11||probe|NASA|1973-04-06||NASA Space Science Data Coordinated Archive
~Voyager||probe|NASA|||JPL
Voyager 1||probe|NASA|1977-09-05||JPL
Voyager 2||probe|NASA|1977-08-20||JPL
Viking 1||lander|NASA|1975-08-20||JPL
Viking 2||lander|NASA|1975-09-09||JPL
~Magellan||orbiter|NASA|1989-05-04||JPL
~Galileo||orbiter|NASA|1989-10-18||JPL
~Ulysses||probe|ESA, NASA|1990-10-06||ESA
Cassini|Cassini-Huygens|orbiter|NASA, ESA, ASI|1997-10-15||JPL
~Huygens||lander|ESA|1997-10-15||ESA
Mars Pathfinder||lander|NASA|1996-12-04||JPL
~Sojourner||rover|NASA|1996-12-04||JPL
~Spirit||rover|NASA|2003-06-10||JPL
~Opportunity||rover|NASA|2003-07-08||JPL
~Curiosity|Mars Science Laboratory|rover|NASA|2011-11-26||JPL
~Perseverance||rover|NASA|2020-07-30||JPL
~Ingenuity||helicopter|NASA|2020-07-30||JPL
~Phoenix|Phoenix Mars Lander|lander|NASA|2007-08-04||JPL
~InSight||lander|NASA|2018-05-05||JPL
Mars Reconnaissance Orbiter|MRO|orbiter|NASA|2005-08-12||JPL
Mars Express||orbiter|ESA|2003-06-02||ESA
MAVEN||orbiter|NASA|2013-11-18||NASA
ExoMars|Trace Gas Orbiter|orbiter|ESA, Roscosmos|2016-03-14||ESA
Mangalyaan|Mars Orbiter Mission|orbiter|ISRO|2013-11-05||ISRO
Tianwen-1||orbiter|CNSA|2020-07-23||CNSA
Zhurong||rover|CNSA|2020-07-23||CNSA
~Hope probe|Al-Amal|orbiter|UAE Space Agency|2020-07-19||UAE Space Agency
~Stardust||probe|NASA|1999-02-07||JPL
Deep Impact||probe|NASA|2005-01-12||JPL
~Rosetta||orbiter|ESA|2004-03-02||ESA
Philae||lander|ESA|2004-03-02||ESA
Hayabusa||probe|JAXA|2003-05-09||JAXA
Hayabusa2|Hayabusa-2|probe|JAXA|2014-12-03||JAXA
OSIRIS-REx||probe|NASA|2016-09-08||NASA
~Lucy||probe|NASA|2021-10-16||NASA
~Psyche||probe|NASA|2023-10-13||NASA
~Juno||orbiter|NASA|2011-08-05||NASA
New Horizons||probe|NASA|2006-01-19||NASA
Messenger spacecraft|MESSENGER|orbiter|NASA|2004-08-03||NASA
BepiColombo||orbiter|ESA, JAXA|2018-10-20||ESA
Parker Solar Probe||probe|NASA|2018-08-12||NASA
Solar Orbiter||probe|ESA|2020-02-10||ESA
Solar and Heliospheric Observatory|SOHO|observatory|ESA, NASA|1995-12-02||ESA
Double Asteroid Redirection Test|DART|probe|NASA|2021-11-24||NASA
~Hera||probe|ESA|2024-10-07||ESA
Europa Clipper||orbiter|NASA|2024-10-14||NASA
Jupiter Icy Moons Explorer|JUICE|orbiter|ESA|2023-04-14||ESA
Lunar Reconnaissance Orbiter||orbiter|NASA|2009-06-18||NASA
Chandrayaan-1||orbiter|ISRO|2008-10-22||ISRO
Chandrayaan-2||orbiter|ISRO|2019-07-22||ISRO
Chandrayaan-3||lander|ISRO|2023-07-14||ISRO
Chandrayaan||probe|ISRO|||ISRO
~Vikram||lander|ISRO|2023-07-14||ISRO
~Pragyan||rover|ISRO|2023-07-14||ISRO
Chang'e||probe|CNSA|||CNSA
Chang'e-4||lander|CNSA|2018-12-07||CNSA
Chang'e-5||lander|CNSA|2020-11-23||CNSA
Yutu||rover|CNSA|2013-12-01||CNSA
Beresheet||lander|SpaceIL|2019-02-22||SpaceIL
Danuri||orbiter|KARI|2022-08-04||KARI
CAPSTONE||orbiter|NASA|2022-06-28||NASA
~Odysseus||lander|Intuitive Machines|2024-02-15||NASA
Hubble Space Telescope|Hubble;Hubble Telescope;Hubble telescope|telescope|NASA, ESA|1990-04-24||NASA
James Webb Space Telescope|Webb Space Telescope;JWST;Webb telescope;Webb Telescope|telescope|NASA, ESA, CSA|2021-12-25||NASA
Spitzer Space Telescope|Spitzer telescope|telescope|NASA|2003-08-25||NASA
Chandra X-ray Observatory||telescope|NASA|1999-07-23||NASA
Fermi Gamma-ray Space Telescope||telescope|NASA|2008-06-11||NASA
Kepler Space Telescope|Kepler space telescope|telescope|NASA|2009-03-07||NASA
Transiting Exoplanet Survey Satellite|TESS|telescope|NASA|2018-04-18||NASA
~Gaia||telescope|ESA|2013-12-19||ESA
Herschel Space Observatory||telescope|ESA|2009-05-14||ESA
Planck spacecraft||telescope|ESA|2009-05-14||ESA
Euclid telescope|Euclid space telescope|telescope|ESA|2023-07-01||ESA
XMM-Newton||telescope|ESA|1999-12-10||ESA
Xuntian||telescope|CMSA|||CMSA
Envisat||satellite|ESA|2002-03-01||ESA
Kosmos 1408|Cosmos 1408|satellite|Soviet Union|1982-09-16||NASA Orbital Debris Program Office
Starlink||satellite constellation|SpaceX|2019-05-24||SpaceX
X-37B||spaceplane|United States Space Force|2010-04-22||United States Space Force
`;

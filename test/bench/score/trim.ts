import type { Span } from '../../../server/src/text/span.ts';

/** Titles and descriptions that annotation guidelines put into a name's span or leave out of it. */
const TITLES = words(
  'mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier chancellor king queen ' +
    'prince princess pope cardinal bishop archbishop rev reverend father sister senator sen rep representative ' +
    'congressman congresswoman governor gov mayor chairman chairwoman chair ceo cfo coo chief executive officer ' +
    'director general gen colonel col captain capt lieutenant lt sergeant sgt major admiral commander commissioner ' +
    'judge justice attorney secretary spokesman spokeswoman spokesperson administrator ambassador deputy former ex ' +
    'actor actress singer star coach quarterback striker defender goalkeeper astronaut cosmonaut founder co-founder ' +
    'head leader foreign interior defense defence finance police detective officer inspector superintendent analyst ' +
    'economist author journalist reporter host emperor empress saint st columnist commentator anchor manager owner ' +
    'president-elect vice-president baron count duke duchess and of &',
);
const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any each every no',
);
/** A possessive, or closing punctuation, at the end of a name. */
const ENDING = /(?:['’]s?|[.,;:!?"”)]+)$/;
/** A full stop that is part of the name: of an abbreviation or an initial. */
const ABBREVIATED = /\b(?:Jr|Sr|Inc|Corp|Co|Ltd|[A-Z])\.$/;

/**
 * The name in `text`, which stands at `start`, without titles and determiners before it and without possessive
 * or punctuation after it; the whole where nothing would be left.
 */
export function trimName(text: string, start: number): Span {
  let rest = text;
  for (let word = firstOfSeveral(rest); word !== undefined; word = firstOfSeveral(rest)) {
    const bare = word
      .trimEnd()
      .toLowerCase()
      .replace(/[.,]$/, '')
      .replace(/['’]s$/, '');
    if (!TITLES.has(bare) && !DETERMINERS.has(bare)) break;
    rest = rest.slice(word.length);
  }
  const ending = ENDING.exec(rest)?.[0] ?? '';
  const cut = ending === '.' && ABBREVIATED.test(rest) ? 0 : ending.length;
  const end = start + text.length;
  const from = end - rest.length;
  return end - cut > from ? { start: from, end: end - cut } : { start, end };
}

/** The first word with the white space after it; undefined where no other follows. */
function firstOfSeveral(text: string): string | undefined {
  return /^\S+\s+/.exec(text)?.[0];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

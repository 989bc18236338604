import { classOf, isBlank, LOWER, UPPER, unitAt } from './characters.ts';
import type { Span } from './span.ts';
import { CAPITALISED, DESIGNATION, INITIAL, LOWERCASE, PUNCTUATION, type Tokens } from './tokens.ts';

/** Words that a full stop shortens, so that it ends no sentence before a capital. Folded to small letters. */
const ABBREVIATIONS = new Set(
  (
    'dr mr mrs ms mx prof st sen rep gov gen lt col capt cmdr maj sgt cpl pvt adm rev fr hon pres supt insp ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun ' +
    'vs etc no nos vol fig approx dept est jr sr bros messrs mt ft ave blvd rd ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo cal ' +
    'al ca cf eg ie viz op'
  ).split(' '),
);
/** Of these a full stop is as likely the sentence's, so a capitalised common opener decides. */
const CLOSERS = new Set('inc corp co ltd llc plc jr sr u.s u.k u.n a.m p.m'.split(' '));
const OPENERS = new Set(
  (
    'the a an he she it they we i you his her their its our this that these those there but and in on at as ' +
    'after before when while if for from with by to according however meanwhile'
  ).split(' '),
);

const FULL_STOP = 0x2e;
const QUESTION = 0x3f;
const EXCLAMATION = 0x21;
const ELLIPSIS = 0x2026;
const IDEOGRAPHIC_STOP = 0x3002;

/**
 * Marks the tokens that begin a sentence (`tokens.opens`). A block's first word always does; inside a block a
 * sentence ends at a full stop, question or exclamation mark with what closes after it, before something that
 * can begin a sentence, unless the full stop shortens a word ("Dr.", "U.S.", "Jan.", "J."). Where the space is
 * missing ("Roscosmos.Russian") a small letter before the stop and a capital after it are enough.
 */
export function markSentences(text: string, tokens: Tokens, blocks: readonly Span[]): void {
  const { count, starts, shapes, opens } = tokens;
  let block = 0;
  let due = true;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    if (block < blocks.length && start >= (blocks[block]?.start ?? 0)) {
      due = true;
      while (block < blocks.length && start >= (blocks[block]?.start ?? 0)) block++;
    }
    if (shapes[i] !== PUNCTUATION) {
      if (due) opens[i] = 1;
      due = false;
    } else if (!due && isEnd(text.charCodeAt(start)) && endsSentence(text, tokens, i)) {
      due = true;
    }
  }
}

function isEnd(code: number): boolean {
  return (
    code === FULL_STOP ||
    code === QUESTION ||
    code === EXCLAMATION ||
    code === ELLIPSIS ||
    code === IDEOGRAPHIC_STOP
  );
}

function endsSentence(text: string, tokens: Tokens, i: number): boolean {
  const { starts, ends, shapes } = tokens;
  const end = ends[i] ?? 0;
  // What closes after the stop - quotation marks, brackets - goes with it. A few at most.
  let next = i + 1;
  while (next < tokens.count && next < i + 6 && shapes[next] === PUNCTUATION) next++;
  if (next >= tokens.count) return true;
  const shape = shapes[next] ?? PUNCTUATION;
  const spaced = isBlank(unitAt(text, (starts[next] ?? 1) - 1)) || isBlank(unitAt(text, end)) || next > i + 1;
  if (!spaced) return endsGlued(text, tokens, i, next);
  if (text.charCodeAt(starts[i] ?? 0) !== FULL_STOP) return shape !== LOWERCASE;
  if (shape === LOWERCASE) return false;
  return next > i + 1 || !shortens(text, tokens, i, next);
}

/** "Roscosmos.Russian": two small letters, the stop, a capitalised word. Not "V.Said", "U.S.A", "Node.JS". */
function endsGlued(text: string, tokens: Tokens, i: number, next: number): boolean {
  const start = tokens.starts[i] ?? 0;
  const before = tokens.shapes[i - 1];
  return (
    tokens.shapes[next] === CAPITALISED &&
    before !== INITIAL &&
    classOf(unitAt(text, start - 1)) === LOWER &&
    classOf(unitAt(text, start - 2)) === LOWER &&
    classOf(unitAt(text, start + 1)) === UPPER
  );
}

function shortens(text: string, tokens: Tokens, i: number, next: number): boolean {
  if (i === 0 || tokens.ends[i - 1] !== tokens.starts[i]) return false;
  const shape = tokens.shapes[i - 1];
  if (shape === DESIGNATION) return false;
  const word = text.slice(tokens.starts[i - 1], tokens.ends[i - 1]).toLowerCase();
  if (word.length > 6) return false;
  const follower = text.slice(
    tokens.starts[next],
    Math.min(tokens.ends[next] ?? 0, (tokens.starts[next] ?? 0) + 16),
  );
  const opener = OPENERS.has(follower.toLowerCase());
  if (
    shape === INITIAL ||
    (word.length === 1 && unitAt(text, (tokens.starts[i - 1] ?? 0) - 1) === FULL_STOP)
  ) {
    // "J. Smith" and "U.S. officials" go on; "in the U.S. The ..." does not.
    return !opener;
  }
  if (CLOSERS.has(word)) return !opener;
  return ABBREVIATIONS.has(word);
}

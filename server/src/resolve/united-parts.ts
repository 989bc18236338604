import { align } from '../names/alignment.ts';
import { slipBetween } from '../names/distance.ts';
import { soundAlike } from '../names/exchange.ts';
import { fold } from '../names/fold.ts';
import { SHIPPED } from '../names/knowledge.ts';
import { formsOfTwoLanguages } from '../names/languages.ts';
import { comparableWords } from '../names/name-words.ts';
import { compareFamily, compareGiven, isOfOtherGender, type PartComparison } from '../names/part.ts';
import { latinOf } from '../names/script.ts';
import type { NamePart } from './entity.ts';

/**
 * How alike two writings of a part must sound in two names that are one person's anyway. Of such pairs those below it
 * stand in other places of the name: a given name beside a second one, a surname beside the mother's.
 */
const SOUNDS_ALIKE = 0.3;

/**
 * How a part of a name compares with the same part in another spelling of the same person's name. That the two are one
 * person's is known: so also what is spelled further apart than a part alone would bear counts as a spelling, as
 * Vladimirovic and Wladimirowitsch. Forms of two languages do not: which one is right is for the bearer to say.
 */
export function compareUnited(part: NamePart['part'], a: string, b: string): PartComparison {
  const plain = part === 'family' ? compareFamily(a, b) : compareGiven(a, b);
  if (plain.score > 0) return plain;
  const [x, y] = [withoutArticle(fold(a)), withoutArticle(fold(b))];
  // A particle that one leaves out, and a word more or less, are no matter of spelling.
  if (x.endsWith(` ${y}`) || y.endsWith(` ${x}`)) return plain;
  if (x === y || x.length < 2 || y.length < 2 || isOfOtherGender(x, y) || formsOfTwoLanguages(x, y))
    return plain;
  // The first letter is seldom the one that slips: Barlow and Marlow.
  if (!mayBeginAlike(x[0], y[0]) && slipBetween(x, y) === 'letter changed') return plain;
  const areAsLong = part === 'family' || wordsIn(x) === wordsIn(y);
  if ((areAsLong && soundsOf(x, y) >= SOUNDS_ALIKE) || meetWhole(a, b))
    return { score: SOUNDS_ALIKE, reason: 'romanisation' };
  return plain;
}

/** Whether each word of either meets one of the other: "Elosta" and "Al Usta", "De Mendonca" and "Mendona". */
function meetWhole(a: string, b: string): boolean {
  const { met, leftA, leftB } = align(comparableWords(a), comparableWords(b), SHIPPED.exchanges);
  return met.length > 0 && leftA.length + leftB.length === 0 && met.every(({ byInitial }) => !byInitial);
}

/** Letters that romanisations exchange at the beginning of a name. */
const EXCHANGED: readonly string[] = ['aeiouyj', 'gkqcx', 'bpv', 'vwf', 'td', 'szc'];

/** Whether what begins with the one letter may be a spelling of what begins with the other: Qaddafi, Gaddafi. */
function mayBeginAlike(a = '', b = ''): boolean {
  return a === b || EXCHANGED.some(letters => letters.includes(a) && letters.includes(b));
}

/** Without the Arabic article, which is written or left out at will: al-Qadhafi, Gaddafi. */
function withoutArticle(folded: string): string {
  return folded.replace(/^(?:al|el|ul) (?=.)/, '');
}

function wordsIn(folded: string): number {
  return folded.split(' ').length;
}

function soundsOf(a: string, b: string): number {
  return soundAlike(SHIPPED.exchanges, latinOf(a.replaceAll(' ', '')), latinOf(b.replaceAll(' ', '')));
}

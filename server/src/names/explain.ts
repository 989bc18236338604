import type { Comparison } from './compare.ts';
import { sharedOriginal } from './cyrillic-originals.ts';
import { slipBetween } from './distance.ts';
import { explainDifferent } from './explain-different.ts';
import { formsOfTwoLanguages } from './languages.ts';
import { type PairedWords, pairWords } from './paired-words.ts';
import { compareFamily, compareGiven } from './part.ts';
import { type NameWord, type PersonName, parsePersonName } from './person-name.ts';
import type { Reason } from './reason.ts';

/**
 * Says in sentences, for an editor, why two people's names compare as they do. `comparison` is what
 * `comparePersonNames` said of the two names; the first sentence gives its verdict, each other one reason, the gravest
 * first. Where published romanisation systems lead from one original to both spellings, they are named. Total; meant
 * for single pairs that a person asks about: it costs some milliseconds.
 */
export function explainComparison(a: string, b: string, comparison: Comparison): string[] {
  const [nameA, nameB] = [parsePersonName(a), parsePersonName(b)];
  const words = pairWords(nameA, nameB);
  if (comparison.verdict === 'different') return explainDifferent(nameA, nameB, words);
  const reasons = comparison.reasons.flatMap(reason => sentencesFor(reason, nameA, nameB, words));
  return [verdictOf(comparison), ...new Set(reasons)];
}

function verdictOf({ verdict, reasons }: Comparison): string {
  if (verdict === 'unsure') return 'These may be one person, but the names alone do not tell: ask.';
  return reasons.length === 0 ? 'These are one name.' : 'These are most likely spellings of one name.';
}

function sentencesFor(reason: Reason, a: PersonName, b: PersonName, words: PairedWords): string[] {
  if (reason === 'order')
    return ['The names stand in another order: in one of the two the family name comes first.'];
  if (reason === 'length') return [...leftOut(words.onlyA, a, b), ...leftOut(words.onlyB, b, a)];
  const differing = words.pairs.filter(([x, y]) => x.text !== y.text);
  const own = differing.filter(([x, y]) => reasonOf(x, y) === reason);
  return own.length > 0 ? own.map(([x, y]) => sentenceOf(reason, x, y)) : [GENERAL[reason]];
}

function reasonOf(x: NameWord, y: NameWord): Reason | undefined {
  if (formsOfTwoLanguages(x.key, y.key)) return 'language';
  const compare = x.role === 'family' && y.role === 'family' ? compareFamily : compareGiven;
  return compare(x.text, y.text).reason ?? (x.key === y.key ? undefined : 'romanisation');
}

/** What is said where the words that differ cannot be shown one by one. */
const GENERAL: Readonly<Record<Reason, string>> = {
  romanisation: 'They are spelled as different romanisations do, or as the sound is heard.',
  accent: 'An accent or a special letter is written in one of them only.',
  hyphen: 'A hyphen or a space is written in one of them only.',
  case: 'Capital and small letters differ.',
  initial: 'A name is cut to its initial.',
  nickname: 'One of them has the short form of a name.',
  order: 'The names stand in another order.',
  length: 'A name is left out in one of them.',
  slip: 'They look like a slip of the pen.',
  language: 'They are forms of one name in two languages: which one is right is for its bearer to say.',
  designator: 'The same designation is written differently.',
  punctuation: 'Full stops are written in one of them only.',
  abbreviation: 'A word is cut short in one of them.',
};

function sentenceOf(
  reason: Reason,
  { text: x, key: keyX }: NameWord,
  { text: y, key: keyY }: NameWord,
): string {
  const both = `${quoted(x)} and ${quoted(y)}`;
  switch (reason) {
    case 'romanisation':
      return romanisationOf(x, y);
    case 'accent':
      return `${both} differ in an accent or a special letter only.`;
    case 'hyphen':
      return `${both} differ in a hyphen, a space or an apostrophe only.`;
    case 'case':
      return `${both} differ in capital and small letters only.`;
    case 'initial': {
      const [initial, name] = x.length < y.length ? [x, y] : [y, x];
      return `${quoted(initial)} may stand for ${quoted(name)}.`;
    }
    case 'nickname': {
      const [short, full] = x.length < y.length ? [x, y] : [y, x];
      return `${quoted(short)} is a short form of ${quoted(full)}.`;
    }
    case 'slip':
      return `${both}: ${SLIPS[slipBetween(keyX, keyY) ?? 'letter changed']}; that looks like a slip of the pen.`;
    case 'language':
      return languagesOf(x, y, keyX, keyY);
    default:
      return GENERAL[reason];
  }
}

const SLIPS = {
  'letter added': 'a letter is added or left out',
  'letter doubled': 'a letter is doubled or not',
  'letters swapped': 'two letters are swapped',
  'letter changed': 'a letter or two differ',
} as const;

function romanisationOf(x: string, y: string): string {
  const shared = sharedOriginal(x, y);
  if (!shared) return `${quoted(x)} and ${quoted(y)} are spellings of one name by different usage.`;
  const { original, language, first, second } = shared;
  const capital = original.slice(0, 1).toUpperCase() + original.slice(1);
  return (
    `${quoted(x)} and ${quoted(y)} may both write ${language} ${capital}: ` +
    `${quoted(x)} by ${listed(first)}; ${quoted(y)} by ${listed(second)}.`
  );
}

function languagesOf(x: string, y: string, keyX: string, keyY: string): string {
  const forms = formsOfTwoLanguages(keyX, keyY);
  const of = (language: string | undefined) => (language === undefined ? '' : ` (${language})`);
  return (
    `${quoted(x)}${of(forms?.[0])} and ${quoted(y)}${of(forms?.[1])} are forms of one name in two languages: ` +
    'which one is right is for its bearer to say.'
  );
}

/** At most three systems are named. */
function listed(systems: readonly string[]): string {
  const shown = systems.slice(0, 3);
  const last = shown.pop() ?? '';
  const more = systems.length > 3 ? ' and others' : '';
  if (shown.length === 0) return last;
  return more === '' ? `${shown.join(', ')} and ${last}` : `${shown.join(', ')}, ${last}${more}`;
}

function leftOut(words: readonly NameWord[], of: PersonName, other: PersonName): string[] {
  return words.map(
    ({ text }) => `${quoted(text)} stands in ${quoted(of.text)} only, not in ${quoted(other.text)}.`,
  );
}

function quoted(text: string): string {
  return `“${text}”`;
}

import { type Comparison, comparisonOf } from './comparison.ts';
import { fold } from './fold.ts';
import type { Knowledge } from './knowledge.ts';
import { doubtOf } from './letters-apart.ts';
import { isFormOfAddress } from './name-stock.ts';
import { type PersonName, parsePersonName } from './person-name.ts';
import { prepared } from './prepared.ts';
import { areOneInChinese, haveOtherSyllables } from './syllables-apart.ts';

/** What is left open. */
const OPEN = 0.45;
const TWO = comparisonOf(0.1, []);

/** A comparison of spellings, with what tells two people apart however near their spellings are. Symmetric. */
export function toldApart(
  comparison: Comparison,
  a: PersonName,
  b: PersonName,
  knowledge: Knowledge,
): Comparison {
  if (comparison.verdict === 'different' || comparison.reasons.length === 0) return comparison;
  if (a.writing !== b.writing) return comparison;
  if (haveOtherNumerals(a, b) || isWifeOf(a, b) || isWifeOf(b, a)) return TWO;
  if (haveOtherSyllables(a, b, knowledge)) return TWO;
  if (comparison.reasons.includes('slip') && areOneInChinese(a, b))
    return comparisonOf(comparison.score, ['romanisation']);
  const doubt = doubtOf(prepared(a, knowledge).words, prepared(b, knowledge).words, knowledge);
  if (doubt === 'two') return TWO;
  return doubt === 'open' && comparison.verdict === 'same'
    ? comparisonOf(OPEN, comparison.reasons)
    : comparison;
}

/** "Louis VII" and "Louis VIII". */
function haveOtherNumerals(a: PersonName, b: PersonName): boolean {
  const [x, y] = [numeralOf(a), numeralOf(b)];
  return x !== undefined && y !== undefined && x !== y && x.length + y.length > 2;
}

function numeralOf({ words }: PersonName): string | undefined {
  return words.slice(1).find(({ text }) => /^[IVX]{1,6}$/.test(text))?.text;
}

/** "Szabóné" is the wife of a Szabó, in Hungarian. */
function isWifeOf(wife: PersonName, husband: PersonName): boolean {
  return wife.words.some(({ text }) => {
    const form = text.normalize('NFC');
    return form.endsWith('né') && husband.words.some(({ key }) => key === fold(form.slice(0, -2)));
  });
}

/** The name without the title that stands in the place of its given name: "Mr. Smith", "President Obama". */
export function withoutTitle(name: PersonName): PersonName {
  const { given, middle, familySpan, text } = name;
  if (!given || middle.length > 0 || name.hasComma || given.start > familySpan.start) return name;
  return isFormOfAddress(given.key) ? parsePersonName(text.slice(familySpan.start)) : name;
}

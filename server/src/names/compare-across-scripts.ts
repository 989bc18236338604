import { type Comparison, comparisonOf } from './comparison.ts';
import { type ConsonantWord, consonantWords } from './consonants.ts';
import { romanisedBy, SYSTEMS } from './cyrillic-systems.ts';
import { romanisedDevanagari } from './devanagari.ts';
import { fold } from './fold.ts';
import { readsHangul } from './hangul.ts';
import { japaneseKey } from './japanese.ts';
import { romanisedKana } from './kana.ts';
import { comparableWords } from './name-words.ts';
import type { Reason } from './reason.ts';
import { latinOf } from './script.ts';
import { spells } from './spells.ts';
import { type Writing, writingOf } from './writing.ts';

/** Names have at most so many letters that are compared. */
const LONGEST = 100;

/**
 * Compares two names in two scripts. What one alphabet writes is read in Latin letters and compared by `compareLatin`;
 * Arabic and Hebrew letters are compared by their consonants, Hangul by its syllables. Chinese characters are not read:
 * beside them the verdict is never more than "unsure".
 */
export function compareAcrossScripts(
  a: string,
  b: string,
  compareLatin: (a: string, b: string) => Comparison,
): Comparison {
  const [textA, textB] = [a.slice(0, LONGEST), b.slice(0, LONGEST)];
  const [writingA, writingB] = [writingOf(textA), writingOf(textB)];
  if (writingA === 'han' || writingB === 'han' || writingA === 'other' || writingB === 'other')
    return comparisonOf(0.3, ['romanisation']);
  const [latinA, latinB] = [readingsOf(textA, writingA), readingsOf(textB, writingB)];
  let best = comparisonOf(0.05, []);
  const offer = (found: Comparison): void => {
    const isPlainer = found.score === best.score && found.reasons.length < best.reasons.length;
    if (found.score > best.score || isPlainer) best = found;
  };
  if (latinA && latinB) {
    for (const x of latinA) for (const y of latinB) offer(asRomanisation(compareLatin(x, y)));
  } else if (latinA) for (const x of latinA) offer(compareUnread(textB, writingB, x));
  else if (latinB) for (const y of latinB) offer(compareUnread(textA, writingA, y));
  else return comparisonOf(0.3, ['romanisation']);
  return best;
}

/** The readings, in Latin letters and nothing else. */
function readingsOf(text: string, writing: Writing): readonly string[] | undefined {
  return readIn(text, writing)?.map(reading =>
    writingOf(reading) === 'latin' ? reading : onlyLatin(reading),
  );
}

function onlyLatin(text: string): string {
  return text.replaceAll(/[^\u0020-\u024f]/g, '');
}

/** How a name is read in Latin letters; more than one reading where its language is open. Undefined for other scripts. */
function readIn(text: string, writing: Writing): readonly string[] | undefined {
  switch (writing) {
    case 'latin':
      return [text];
    case 'greek':
      return [latinOf(fold(text))];
    case 'cyrillic':
      return cyrillicReadings(text.normalize('NFC').toLowerCase());
    case 'devanagari':
      return [romanisedDevanagari(text)];
    case 'kana': {
      const plainly = romanisedKana(text);
      const short = plainly.split(' ').map(word => japaneseKey(word) ?? word);
      return [...new Set([plainly, short.join(' ')])];
    }
    default:
      return undefined;
  }
}

/** One reading for each language that has all the letters: a system of each is enough, the rest meets by comparison. */
function cyrillicReadings(text: string): readonly string[] {
  const words = text.split(/[\s-]+/);
  const languages = new Set<string>();
  const readings = new Set<string>();
  for (const system of SYSTEMS) {
    // Belarusian reads е as no other language does: only where a letter says that it is Belarusian.
    if (system.language === 'Belarusian' && !/[іў]/.test(text)) continue;
    if (
      languages.has(system.language) ||
      [...text].some(letter => /\p{L}/u.test(letter) && !system.letters.has(letter))
    )
      continue;
    languages.add(system.language);
    readings.add(words.map(word => romanisedBy(system, word)).join(' '));
  }
  return readings.size > 0 ? [...readings] : [latinOf(fold(text))];
}

/** What is a slip in Latin letters is another romanisation where they are not the name's own. */
function asRomanisation({ score, reasons }: Comparison): Comparison {
  const kept = reasons.filter(reason => reason === 'order' || reason === 'length' || reason === 'language');
  return comparisonOf(Math.min(score, 0.95), [...kept, 'romanisation']);
}

function compareUnread(text: string, writing: Writing, latin: string): Comparison {
  if (writing !== 'hangul') return compareConsonants(consonantWords(fold(text)), latin);
  const order = readsHangul(text, fold(latin).split(' '));
  if (order === undefined) return comparisonOf(0.05, []);
  return comparisonOf(0.8, order === 'family first' ? ['romanisation'] : ['order', 'romanisation']);
}

/** Consonants that a lone word must have for them to tell enough. */
const ENOUGH = 3;

function compareConsonants(words: readonly ConsonantWord[], latin: string): Comparison {
  const others = comparableWords(latin).filter(word => !word.isInitial);
  const used = new Set<number>();
  let met = 0;
  let firm = 0;
  let turned = false;
  let last = -1;
  for (const word of words) {
    const at = others.findIndex(
      ({ key, otherwise }, i) =>
        !used.has(i) &&
        [key, ...(otherwise.length > 0 && key.startsWith('al') ? [key.slice(2)] : [])].some(form =>
          spells(word.letters, form, true),
        ),
    );
    if (at < 0) continue;
    used.add(at);
    met++;
    firm += word.firm;
    if (at < last) turned = true;
    last = at;
  }
  const [leftA, leftB] = [words.length - met, others.length - met];
  if (met === 0 || (leftA > 0 && leftB > 0)) return comparisonOf(0.05, []);
  const reasons: Reason[] = [];
  if (turned) reasons.push('order');
  if (leftA + leftB > 0) reasons.push('length');
  reasons.push('romanisation');
  if (firm < ENOUGH || (met === 1 && leftA + leftB > 0)) return comparisonOf(0.45, reasons);
  return comparisonOf(met === 1 ? 0.7 : leftA + leftB > 0 ? 0.65 : 0.8, reasons);
}

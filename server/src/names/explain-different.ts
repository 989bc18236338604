import type { PairedWords } from './paired-words.ts';
import { compareFamily, compareGiven, isOfOtherGender } from './part.ts';
import type { PersonName } from './person-name.ts';

/** Why two names are those of two people, in sentences. */
export function explainDifferent(a: PersonName, b: PersonName, { pairs }: PairedWords): string[] {
  const out = ['These are two names.'];
  const [givenA, givenB] = [a.given?.text, b.given?.text];
  const family = compareFamily(a.family, b.family).score;
  const sameGiven = givenA !== undefined && givenB !== undefined && compareGiven(givenA, givenB).score >= 0.5;
  if (a.suffix && b.suffix && a.suffix.key !== b.suffix.key)
    out.push(`“${a.suffix.text}” and “${b.suffix.text}” tell two people of one family apart.`);
  const gendered = pairs.find(([x, y]) => isOfOtherGender(x.key, y.key));
  if (gendered) {
    out.push(
      `“${gendered[0].text}” and “${gendered[1].text}” are a man’s and a woman’s form of one family name.`,
    );
  } else if (family >= 0.5 && givenA && givenB && !sameGiven) {
    out.push(`The family name is the same, but “${givenA}” and “${givenB}” are two given names.`);
  } else if (family < 0.5 && a.family !== '' && b.family !== '') {
    const near =
      family > 0 || pairs.some(([x, y]) => x.role === 'family' && y.role === 'family' && x.key !== y.key);
    const said = near ? 'are near one another, but two family names' : 'are two family names';
    out.push(`“${a.family}” and “${b.family}” ${said}.`);
  }
  if (sameGiven && family >= 0.5) out.push(...middleNames(a, b));
  return out;
}

function middleNames(a: PersonName, b: PersonName): string[] {
  const [middleA, middleB] = [a, b].map(({ middle }) => middle.map(({ text }) => text).join(' '));
  if (!middleA || !middleB) return [];
  return [`The names between, “${middleA}” and “${middleB}”, do not agree.`];
}

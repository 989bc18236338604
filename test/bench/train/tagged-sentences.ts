import fs from 'node:fs';
import type { Sentence } from './augment.ts';
import { spaced } from './spaced.ts';
import type { Gold, Text } from './text.ts';
import { isTitle, trim } from './trim.ts';

/** The tagger's numbers of the kinds, by the tags of the token files. */
const FINE: Record<string, number> = {
  per: 0,
  person: 0,
  PER: 0,
  politician: 0,
  writer: 0,
  musicalartist: 0,
  scientist: 0,
  researcher: 0,
  org: 1,
  ORG: 1,
  organisation: 1,
  politicalparty: 1,
  university: 1,
  band: 1,
  group: 1,
  corporation: 1,
  geo: 2,
  LOC: 2,
  location: 2,
  country: 2,
};

/** The sentences of a file of tokens with tags: a sentence between blank lines. */
export function readSentences(file: string, tag: number): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 2 || cells[0] === '') {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else sentence.push([cells[0] as string, (cells[tag] ?? 'O').trim()]);
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

/** Sentences as texts of `together` sentences each; `lines`: each sentence a line of its own. */
export function asTexts(
  sentences: readonly Sentence[],
  source: string,
  o: { complete: boolean; together: number; isPlace: (name: string) => boolean; lines?: boolean },
): Text[] {
  const texts: Text[] = [];
  let text = '';
  let gold: Gold[] = [];
  let held = 0;
  for (const [number, sentence] of sentences.entries()) {
    const d = spaced(sentence.map(t => t[0]));
    const base = text.length + (text === '' ? 0 : held % 3 === 0 || o.lines === true ? 2 : 1);
    text += (text === '' ? '' : held % 3 === 0 || o.lines === true ? '\n\n' : ' ') + d.text;
    for (let i = 0; i < sentence.length; ) {
      const tag = (sentence[i] as [string, string])[1];
      if (!tag.startsWith('B-') && !tag.startsWith('I-')) {
        i++;
        continue;
      }
      const fine = tag.slice(2);
      let j = i + 1;
      while (j < sentence.length && (sentence[j] as [string, string])[1] === `I-${fine}`) j++;
      const [a, b] = [base + (d.at[i] as [number, number])[0], base + (d.at[j - 1] as [number, number])[1]];
      const name = text.slice(a, b).toLowerCase();
      let kind: number | undefined = FINE[fine] ?? 3;
      if (fine === 'gpe') kind = o.isPlace(name) ? 2 : 3;
      if (fine === 'tim') kind = undefined;
      if (fine === 'per' && j === i + 1 && isTitle(name)) kind = undefined;
      if (kind !== undefined) {
        const [s, e] = trim(text, a, b, kind === 0);
        gold.push({ start: s, end: e, kind });
      }
      i = j;
    }
    held++;
    if (held >= o.together || number === sentences.length - 1) {
      texts.push({ id: `${source}-${texts.length}`, source, text, gold, complete: o.complete });
      text = '';
      gold = [];
      held = 0;
    }
  }
  return texts;
}

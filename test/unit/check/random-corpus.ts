import fc from 'fast-check';
import type { Kind } from '../../../server/src/names/kind.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { analysisOf, type MarkedName } from '../../support/marked.ts';

/** Names of which some are spelled in several ways; each rule that has a fix finds something among them. */
const NAMES: readonly (readonly [Kind, string])[] = [
  ['person', 'Dmitry Petelin'],
  ['person', 'Dmitri Petelin'],
  ['person', 'Dmitry Petlin'],
  ['person', 'Petelin'],
  ['person', 'Petlin'],
  ['person', 'DMITRY PETELIN'],
  ['person', 'Jean-Luc Moreau'],
  ['person', 'Jean Luc Moreau'],
  ['person', 'José Ibáñez'],
  ['person', 'Jose Ibanez'],
  ['person', 'Mark Kelly'],
  ['person', 'Scott Kelly'],
  ['person', 'Kelly'],
  ['spacecraft', 'Soyuz MS-22'],
  ['spacecraft', 'Soyuz MS22'],
  ['spacecraft', 'MS22'],
  ['spacecraft', 'Nauka'],
  ['spacecraft', 'Nuka'],
  ['organisation', 'Al-Fanar'],
  ['organisation', 'Al Fanar'],
  ['organisation', 'Northern Fisheries Board'],
  ['organisation', 'NFB'],
  ['place', 'São Bento'],
  ['place', 'Sao Bento'],
];
export const PATHS = ['a.txt', 'b.txt', 'c.txt', 'd.txt'] as const;

export type Marked = { readonly text: string; readonly marks: readonly MarkedName[] };

/** A headline, and paragraphs of some sentences. */
const article = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), gap: fc.constantFrom(' rested. ', ' slept.\n\n') }), {
    maxLength: 7,
  })
  .map((parts): Marked => {
    let text = 'All quiet on the ground\n\nIt was a calm and mild night for everybody who was awake. ';
    const marks = parts.map(({ name: [kind, spelling], gap }): MarkedName => {
      const start = text.length;
      text += `${spelling}${gap}`;
      return { start, end: start + spelling.length, kind };
    });
    return { text, marks };
  });

/** Some articles; the first has the first of the paths. */
export const corpusText = fc.array(article, { minLength: 2, maxLength: PATHS.length });

export function corpusOf(articles: readonly Marked[]): Corpus {
  const corpus = new Corpus();
  for (const [i, { text, marks }] of articles.entries())
    corpus.replace(analysisOf(PATHS[i] ?? 'z.txt', text, marks));
  return corpus;
}

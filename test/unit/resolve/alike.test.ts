import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { numbered } from '../../support/numbered-names.ts';
import { Steps } from '../../support/steps.ts';

const steps = new Steps();
after(() => steps.end());
// Only what is compiled from here on is counted.
const { Corpus } = await import('../../../server/src/resolve/corpus.ts');
const { analysisOf } = await import('../../support/marked.ts');

/** The analyses of articles with a hundred names each. */
function articles(count: number, name: (i: number) => string) {
  return Array.from({ length: count / 100 }, (_, article) => {
    let text = '';
    const marks = Array.from({ length: 100 }, (_, i) => {
      const start = text.length;
      text += `${name(100 * article + i)}. `;
      return { start, end: text.length - 2, kind: 'person' as const };
    });
    return analysisOf(`${article}.txt`, text, marks);
  });
}

const SHAPES: Readonly<Record<string, (i: number) => string>> = {
  'one surname': i => `${numbered(i, 8)} Quillfeather`,
  'one given name': i => `Zebulon ${numbered(i, 8)}`,
  'one name': () => 'Zebulon Quillfeather',
  'surnames one letter apart': i => `Zebulon Quillfeather${numbered(i % 600, 3)}`,
};

for (const [shape, name] of Object.entries(SHAPES)) {
  test(`the work on names made to be alike grows in step with their number: ${shape}`, () => {
    const stepsFor = (count: number): number => {
      const analyses = articles(count, name);
      return steps.of(() => {
        const corpus = new Corpus();
        for (const analysis of analyses) corpus.replace(analysis);
        corpus.snapshot();
      });
    };
    // Tables that are filled once.
    stepsFor(100);
    const [small, large] = [stepsFor(1000), stepsFor(4000)];
    assert.ok(large < 8 * small, `${small} steps, four times as many names ${large}`);
  });
}

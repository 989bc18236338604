import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { readArticle } from '../../../server/src/text/read.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url);

interface Expected {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly reason: string | undefined;
  readonly suggestion: string;
  readonly quoted: boolean;
}

test('the sample corpus: every inconsistency that it has, and nothing else, hints apart', () => {
  const folder = new URL('corpus/', FIXTURES);
  const corpus = new Corpus();
  for (const file of readdirSync(folder)) {
    if (!file.endsWith('.txt')) continue;
    corpus.replace(analyse(readArticle(file, readFileSync(new URL(file, folder), 'utf8'))));
  }
  const graver = checkCorpus(corpus.snapshot()).filter(({ severity }) => severity !== 'hint');
  const found = graver.map(
    ({ occurrence: { analysis, mention }, rule, reason, suggestion }): Expected => ({
      file: analysis.path,
      start: mention.start,
      end: mention.end,
      text: mention.spelling,
      rule,
      reason,
      suggestion,
      quoted: mention.quoted,
    }),
  );
  const all: Expected[] = JSON.parse(readFileSync(new URL('corpus-problems.json', FIXTURES), 'utf8'));
  assert.deepEqual(found, all);
});

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import { readArticle } from '../../../server/src/text/read.ts';

const FOLDER = new URL('../../../../shared/articles/', import.meta.url);
const skip = existsSync(FOLDER) ? false : 'the five real articles (../shared/articles) are not here';

test('five real articles: seven problems and nothing else, hints apart', { skip }, () => {
  const corpus = new Corpus();
  for (const file of readdirSync(FOLDER).filter(name => name.endsWith('.txt'))) {
    corpus.replace(analyse(readArticle(file, readFileSync(new URL(file, FOLDER), 'utf8'))));
  }
  const graver = checkCorpus(corpus.snapshot()).filter(({ severity }) => severity !== 'hint');
  const found = graver.map(({ occurrence: { analysis, mention }, ...problem }) =>
    [analysis.path.slice(0, 3), problem.rule, mention.spelling, problem.suggestion, mention.quoted].join(
      ' | ',
    ),
  );
  assert.deepEqual(found, [
    '000 | name-variant | Dmitri Petelin | Dmitry Petelin | false',
    '001 | name-variant | Sergei Prokopyev | Sergey Prokopyev | false',
    '002 | name-slip | Dmitry Petlin | Dmitry Petelin | true',
    '002 | craft-name | Nuka | Nauka | false',
    '002 | designator-form | Soyuz MS22 | Soyuz MS-22 | true',
    '003 | name-variant | Dimitri Petelin | Dmitry Petelin | false',
    '004 | name-variant | Sergei Prokopyev | Sergey Prokopyev | false',
  ]);
});

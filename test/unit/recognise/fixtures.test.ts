import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recognise } from '../../../server/src/recognise/recognise.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { readFixtures } from '../../support/fixture.ts';

for (const [name, { title, files }] of readFixtures('recognise')) {
  for (const { path, text, marks } of files) {
    test(`${name}, ${path}: ${title}`, () => {
      const found = recognise(readArticle(path, text))
        .filter(mention => !mention.candidate)
        .map(({ start, spelling, kind }) => `${start} ${spelling}: ${kind}`);
      assert.deepEqual(
        found,
        marks.map(mark => `${mark.start} ${mark.text}: ${mark.kind}`),
      );
    });
  }
}

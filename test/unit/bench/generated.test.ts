import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { generate } from '../../bench/generated/corpus.ts';
import { measureGenerated } from '../../bench/generated/measure.ts';
import { scratchFolder } from '../../support/scratch.ts';

const HEAD = 'name1\tname2\tlabel\tkind\tlang\n';
const OFAC = `${HEAD}Andrei Melnikov\tAndrey Melnikov\t1\tspelling\tx
Stanislav Vorobyev\tStanislav Vorobyov\t1\tspelling\tx
Farouq Al-Shara\tFarouk Al-Sharaa\t1\tlonger-shorter\tx
Fredy Garcia\tHoracio Tovar\t0\tsimilar\tx\n`;
const TOKENS = `${HEAD}grigori\tgrigoriy\t1\tspelling\tru\n`;

test('the same pairs and seed make the same articles, with every name where its mark says', t => {
  const folder = scratchFolder(t, { 'pairs/ofac/pairs.tsv': OFAC, 'pairs/wd-ru-tokens/pairs.tsv': TOKENS });
  const made = generate(folder, 60, 7);
  assert.equal(made?.articles.length, 60);
  assert.deepEqual(generate(folder, 60, 7), made);
  assert.notDeepEqual(generate(folder, 60, 8)?.articles, made?.articles);
  assert.equal(made?.planted.length, 3);
  for (const { text, marks } of made?.articles ?? []) {
    for (const { start, end, appearance, isFirst } of marks) {
      const written = text.slice(start, end);
      if (isFirst) assert.equal(written, appearance.spelling);
      else assert.ok(appearance.spelling.toLowerCase().includes(written.toLowerCase()));
    }
  }
});

test('what is planted is looked for, and what is not there is not measured', t => {
  const folder = scratchFolder(t, { 'pairs/ofac/pairs.tsv': OFAC, 'pairs/wd-ru-tokens/pairs.tsv': TOKENS });
  const figures = measureGenerated(folder, 60, 7);
  assert.ok(figures && figures.places.length >= 3);
  assert.ok(figures.places.some(({ outcome }) => outcome === 'found'));
  assert.equal(measureGenerated(join(folder, 'none'), 60, 7), undefined);
});

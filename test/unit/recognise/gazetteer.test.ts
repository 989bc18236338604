import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { CRAFT_TABLE } from '../../../server/src/recognise/gazetteer/craft-table.ts';
import { pack, unpack } from '../../../server/src/recognise/gazetteer/packed.ts';
import { craftFacts } from '../../../server/src/recognise/gazetteer/spacecraft.ts';
import { generateGazetteers } from '../../bench/gazetteer/generate.ts';

test('the shipped gazetteers are what the generator makes', () => {
  const folder = new URL('../../../server/src/recognise/gazetteer/', import.meta.url);
  for (const [file, content] of generateGazetteers()) {
    const shipped = readFileSync(new URL(file, folder), 'utf8');
    assert.ok(shipped === content, `${file} differs: run node test/bench/gazetteer/write.ts`);
  }
});

test('packing and unpacking are inverses', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z']{1,12}$/)).map(list => list.sort());
  fc.assert(
    fc.property(words, list => {
      const out: string[] = [];
      unpack(pack(list), word => out.push(word));
      assert.deepEqual(out, list);
    }),
  );
});

test('what is known of a craft does not hang on how its name is written', () => {
  assert.equal(craftFacts('ISS')?.name, 'International Space Station');
  assert.equal(craftFacts('soyuz ms22')?.name, 'Soyuz MS-22');
  assert.equal(craftFacts('Soyuz MS-22')?.launch, '2022-09-21');
  assert.equal(craftFacts('Chang’e 5')?.operator, 'CNSA');
  assert.equal(craftFacts('Artemis 1')?.name, 'Artemis I');
  assert.equal(craftFacts('Petelin'), undefined);
});

test('each craft has a type, an operator, a source, and a date that is one', () => {
  const lines = CRAFT_TABLE.split('\n').filter(Boolean);
  assert.ok(lines.length >= 120);
  for (const line of lines) {
    const fields = line.split('|');
    assert.equal(fields.length, 7, line);
    const [name = '', , type, operator, launch = '', , source] = fields;
    assert.ok(name && type && operator && source, line);
    assert.match(launch, /^(|\d{4}-\d\d-\d\d)$/, line);
    assert.ok(launch === '' || !Number.isNaN(Date.parse(launch)), line);
    assert.equal(craftFacts(name.replace('~', ''))?.name, name.replace('~', ''), line);
  }
});

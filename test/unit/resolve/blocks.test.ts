import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePersonName } from '../../../server/src/names/person-name.ts';
import { blockKeys } from '../../../server/src/resolve/blocks.ts';

const keysOf = (name: string) => blockKeys(parsePersonName(name));

function meet(a: string, b: string): boolean {
  const keys = new Set(keysOf(a));
  return keysOf(b).some(key => keys.has(key));
}

const MEETING: readonly (readonly [string, string])[] = [
  ['Dmitry Petelin', 'Dimitri Petelin'],
  ['Dmitry Petelin', 'Dmitry Petlin'],
  ['Arkady Tarasenko', 'Arkady Tarasneko'],
  ['Pavel Gubarin', 'Pavlo Hubarin'],
  ['Yusuf bin Salim al-Harrani', 'Salim Yousef Harrani'],
  ['Hamid Reza Yahyani', 'Hamidreza Yahyani'],
  ['Koichi Wakata', 'Wakata Koichi'],
  ['Robert Lindqvist', 'Bob Lindqvist'],
  ['Tamara Iljevic', 'Tamara Ilyevich'],
  ['Rashid Ghanim', 'Rashid Qanim'],
  ['Abdul Naqi', 'Abd-al-Naqi'],
];

for (const [a, b] of MEETING) test(`${a} and ${b} are compared`, () => assert.ok(meet(a, b)));

test('names that share nothing are not compared', () => {
  assert.ok(!meet('Dmitry Petelin', 'Anna Kikina'));
  assert.ok(!meet('Sergei Krikalev', 'Sergey Prokopyev'));
});

test('a name has some dozens of keys at most, however long it is', () => {
  const words = Array.from({ length: 200 }, (_, i) => `Dmitryvan${String.fromCharCode(97 + (i % 26))}`);
  assert.ok(keysOf(words.join(' ')).length <= 32);
});

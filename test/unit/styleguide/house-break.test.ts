import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { breaksHouse } from '../../../server/src/styleguide/house-break.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { HOUSE_SYSTEMS } from '../../../server/src/styleguide/romanisation-system.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../../../server/src/styleguide/style-guide.ts';
import { RULES } from './rules.ts';

const house = (lines: string): StyleGuide => readStyleGuide(lines, RULES).guide ?? EMPTY_STYLE_GUIDE;
const russian = (system: string, more = '') =>
  house(`house: { romanisation: { russian: ${system} } ${more} }`);
/** The name as the house writes it. */
function written(name: string, guide: StyleGuide): string {
  let out = name;
  for (const { span, house: right, written: was } of [...breaksHouse(name, guide)].reverse()) {
    assert.equal(name.slice(span.start, span.end), was);
    out = out.slice(0, span.start) + right + out.slice(span.end);
  }
  return out;
}

const IN_SYSTEMS: Readonly<Record<string, readonly string[]>> = {
  agencies: [
    'Sergei Belov',
    'Alexei Belov',
    'Dmitry Belov',
    'Yevgeny Belov',
    'Alexander Belov',
    'Arkady Polyansky',
  ],
  press: [
    'Sergey Belov',
    'Aleksey Belov',
    'Dmitry Belov',
    'Yevgeny Belov',
    'Aleksandr Belov',
    'Arkady Polyansky',
  ],
  'bgn-pcgn': [
    'Sergey Belov',
    'Aleksey Belov',
    'Dmitriy Belov',
    'Yevgeniy Belov',
    'Aleksandr Belov',
    'Arkadiy Polyanskiy',
  ],
  british: [
    'Sergei Belov',
    'Aleksei Belov',
    'Dmitry Belov',
    'Evgeny Belov',
    'Aleksandr Belov',
    'Arkady Polyansky',
  ],
  passports: [
    'Sergei Belov',
    'Aleksei Belov',
    'Dmitrii Belov',
    'Evgenii Belov',
    'Aleksandr Belov',
    'Arkadii Polyanskii',
  ],
  scholarly: [
    'Sergej Belov',
    'Aleksej Belov',
    'Dmitrij Belov',
    'Evgenij Belov',
    'Aleksandr Belov',
    'Arkadij Polyanskij',
  ],
};

test('every system has its examples, and writes every other one of them in its own way', () => {
  assert.deepEqual(
    Object.keys(IN_SYSTEMS),
    HOUSE_SYSTEMS.russian.map(({ id }) => id),
  );
  for (const [id, names] of Object.entries(IN_SYSTEMS))
    for (const others of Object.values(IN_SYSTEMS))
      for (const [i, name] of others.entries())
        assert.equal(written(name, russian(id)), names[i], `${name} in ${id}`);
});

test('Ukrainian names by their own systems, and not by the Russian ones', () => {
  const both = house('house: { romanisation: { russian: agencies, ukrainian: passports } }');
  assert.equal(written('Serhiy Melnychuk', both), 'Serhii Melnychuk');
  assert.equal(written('Oleksandr Zelensky', both), 'Oleksandr Zelenskyi');
  assert.equal(written('Sergey Melnikov', both), 'Sergei Melnikov');
  assert.equal(written('Serhiy Melnychuk', russian('bgn-pcgn')), 'Serhiy Melnychuk');
});

test('who is no Russian by all that the name says is left alone', () => {
  const guide = russian('bgn-pcgn');
  for (const name of [
    'Andrej Novak',
    'Nikolaj Madsen',
    'Alexander Smith',
    'Yuri Tanaka',
    'Sergei',
    'S. Belov',
    'Roman Kowalski',
  ])
    assert.deepEqual(breaksHouse(name, guide), [], name);
});

test('the reason names the system and the original', () => {
  const [found] = breaksHouse('SERGEI BELOV', russian('bgn-pcgn'));
  assert.deepEqual([found?.written, found?.house], ['SERGEI', 'SERGEY']);
  assert.ok(found?.reason.what === 'romanisation');
  assert.deepEqual(
    [found.reason.original, found.reason.system.id, found.reason.language],
    ['сергей', 'bgn-pcgn', 'russian'],
  );
});

test('exceptions and entries are right as they are', () => {
  const guide = house(`people:
  - name: Sergei Polunin
house:
  romanisation: { russian: bgn-pcgn }
  exceptions: [Sergei Belov]
`);
  for (const name of ['Sergei Belov', 'Sergei A. Belov', 'Sergei Polunin'])
    assert.equal(written(name, guide), name);
  assert.equal(written('Sergei Volkov', guide), 'Sergey Volkov');
});

test('accents are dropped where the house drops them', () => {
  const guide = house('house: { accents: drop }');
  assert.equal(written('Raúl Núñez', guide), 'Raul Nunez');
  assert.equal(written('Lech Wałęsa', guide), 'Lech Walesa');
  assert.equal(written('Rau\u0301l', guide), 'Raul');
  for (const name of ['Ann Smith', '刘洋', 'Юрий', 'Ёлкин']) assert.equal(written(name, guide), name);
  assert.equal(written('Raúl Núñez', house('house: { accents: keep }')), 'Raúl Núñez');
});

test('where nothing is settled nothing breaks, and what the house writes never does', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom(...Object.values(IN_SYSTEMS).flat(), 'Raúl Belov', 'Natalia Petrova', 'Evgeniya Ivanova'),
  );
  const guides = [
    ...HOUSE_SYSTEMS.russian.map(({ id }) => russian(id, ', accents: drop')),
    ...HOUSE_SYSTEMS.ukrainian.map(({ id }) => house(`house: { romanisation: { ukrainian: ${id} } }`)),
  ];
  fc.assert(
    fc.property(any, fc.constantFrom(...guides), (name, guide) => {
      assert.deepEqual(breaksHouse(name, EMPTY_STYLE_GUIDE), []);
      const once = written(name, guide);
      assert.equal(written(once, guide), once);
    }),
    { numRuns: 300 },
  );
});

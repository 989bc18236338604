import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { KINDS } from '../../../server/src/names/kind.ts';
import { type CastMember, proposeStyleGuide } from '../../../server/src/styleguide/propose.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { RULES } from './rules.ts';

const member = (some: Partial<CastMember> & Pick<CastMember, 'name'>): CastMember => ({
  kind: 'person',
  articles: 3,
  others: [],
  articlesWithName: 3,
  roles: [],
  isUndecided: false,
  ...some,
});

const CAST: readonly CastMember[] = [
  member({
    name: 'Dmitry Belov',
    articles: 12,
    others: [{ spelling: 'Dimitri Belov', articles: 1, standing: 'misspelling' }],
    roles: ['cosmonaut'],
  }),
  member({
    name: 'Sergei Orlov',
    articles: 6,
    others: [{ spelling: 'Sergey Orlov', articles: 3, standing: 'misspelling' }],
    isUndecided: true,
    roles: ['engineer: chief'],
  }),
  member({ name: 'Ann Once', articles: 1 }),
  member({
    kind: 'spacecraft',
    name: 'International Space Station',
    others: [{ spelling: 'ISS', articles: 9, standing: 'alias' }],
  }),
  member({
    kind: 'place',
    name: 'Kyiv',
    isUndecided: true,
    others: [{ spelling: 'Kiev', articles: 3, standing: 'misspelling' }],
  }),
];

test('a first style guide, as the desk sees it', () => {
  const text = proposeStyleGuide(CAST);
  assert.equal(
    text.slice(text.indexOf('version')),
    `version: 1

people:
  - name: Dmitry Belov # 12 articles
    misspellings: [Dimitri Belov] # in 1
    role: cosmonaut
  # - name: Sergei Orlov # 3 articles
  #   or:   Sergey Orlov # 3 articles
  #   role: 'engineer: chief'
  # and 1 more that are named in too few articles to be listed here

spacecraft:
  - name: International Space Station # 3 articles
    aliases: [ISS] # in 9

places: # none is decided yet
  # - name: Kyiv # 3 articles
  #   or:   Kiev # 3 articles
`,
  );
  const { guide, problems } = readStyleGuide(text, RULES);
  assert.deepEqual(problems, []);
  assert.deepEqual(guide?.people[0]?.misspellings, ['Dimitri Belov']);
  assert.deepEqual(guide?.spacecraft[0]?.aliases, ['ISS']);
});

test('the order of the cast changes nothing', () => {
  assert.equal(proposeStyleGuide([...CAST].reverse()), proposeStyleGuide(CAST));
});

test('whatever the articles write, the proposal is a style guide without problems', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'Ann',
      'Bob',
      'No',
      '1.5',
      'a: b',
      '# x',
      "O'Neil",
      'x\ny',
      '---',
      '<<<<<<< x',
      '',
      '\u0000',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  const other = fc.record({
    spelling: name,
    articles: fc.nat(20),
    standing: fc.constantFrom('alias' as const, 'misspelling' as const),
  });
  const cast = fc.array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      name,
      articles: fc.nat(20),
      others: fc.array(other, { maxLength: 3 }),
      articlesWithName: fc.nat(20),
      roles: fc.array(name, { maxLength: 1 }),
      isUndecided: fc.boolean(),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(cast, members => {
      const { problems, guide } = readStyleGuide(proposeStyleGuide(members), RULES);
      assert.deepEqual(problems, []);
      const decided = members.filter(each => each.kind === 'person' && !each.isUndecided);
      assert.ok((guide?.people.length ?? 0) <= decided.length);
    }),
    { numRuns: 300 },
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { KINDS } from '../../../server/src/names/kind.ts';
import type { Mention } from '../../../server/src/recognise/mention.ts';
import type { Chain } from '../../../server/src/resolve/chain.ts';
import { PackedAnalysis, placeOf } from '../../../server/src/resolve/packed-analysis.ts';
import type { BlockRole } from '../../../server/src/text/block.ts';
import { Lines } from '../../../server/src/text/lines.ts';

const ROLES: readonly BlockRole[] = [
  'metadata',
  'headline',
  'byline',
  'dateline',
  'subhead',
  'body',
  'caption',
];
const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Petelin', 'NASA', 'Soyuz MS-22'));
/** Numbers on either side of 2^16, which takes wider units. */
const offset = fc.oneof(fc.nat(300), fc.integer({ min: 65_000, max: 66_000 }), fc.nat(2 ** 31 - 1));

const mention = fc
  .record(
    {
      start: offset,
      length: fc.nat(90_000),
      kind: fc.constantFrom(...KINDS),
      spelling: word,
      role: fc.constantFrom(...ROLES, 'credit' as const, 'boilerplate' as const),
      quoted: fc.boolean(),
      title: word,
      description: word,
      candidate: fc.constant(true as const),
    },
    { requiredKeys: ['start', 'length', 'kind', 'spelling', 'role', 'quoted'] },
  )
  .map(({ start, length, ...rest }): Mention => ({ start, end: start + length, ...rest }));
const chain: fc.Arbitrary<Chain> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    name: word,
    key: word,
    short: fc.constant(true as const),
    candidate: fc.constant(true as const),
    shortKeys: fc.array(word, { maxLength: 3 }),
    mentions: fc.array(fc.nat(70_000), { maxLength: 5 }),
  },
  { requiredKeys: ['kind', 'name', 'key', 'shortKeys', 'mentions'], noNullPrototype: true },
);

test('law: a packed analysis says what went into it, whatever it is', () => {
  const hashes = fc.array(fc.nat(2 ** 32 - 1), { maxLength: 48 }).map(numbers => Uint32Array.from(numbers));
  fc.assert(
    fc.property(fc.array(mention), fc.array(chain), hashes, (mentions, chains, story) => {
      const packed = new PackedAnalysis({ path: 'a', lines: new Lines(''), mentions, chains, story });
      assert.deepEqual(packed.mentions, mentions);
      assert.deepEqual(
        packed.chains.map(({ at, ...rest }) => {
          assert.deepEqual(packed.mentionsAt(at), rest.mentions);
          return rest;
        }),
        chains,
      );
      assert.deepEqual(packed.story, story);
      for (const [index, made] of packed.mentions.entries()) {
        assert.equal(packed.mention(index), made);
        assert.deepEqual(placeOf(made), { analysis: packed, index });
        assert.equal(packed.spelling(index), made.spelling);
        assert.equal(packed.role(index), made.role);
        assert.equal(packed.description(index), made.description);
      }
    }),
  );
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bytesOf } from '../../../server/src/recognise/tagger/base64.ts';
import {
  featuresOf,
  MOST_FEATURES,
  TELLING_FEATURES,
} from '../../../server/src/recognise/tagger/features.ts';
import { featureOf, featureOfTwo } from '../../../server/src/recognise/tagger/hash.ts';
import { LABEL_COUNT } from '../../../server/src/recognise/tagger/labels.ts';
import { taggerLexicon } from '../../../server/src/recognise/tagger/lexicon.ts';
import { packWeights } from '../../../server/src/recognise/tagger/pack-weights.ts';
import { shippedTagger } from '../../../server/src/recognise/tagger/shipped.ts';
import { Sight } from '../../../server/src/recognise/tagger/sight.ts';
import { Spot } from '../../../server/src/recognise/tagger/spot.ts';
import { Tagger } from '../../../server/src/recognise/tagger/tagger.ts';
import { tokenise } from '../../../server/src/recognise/tagger/tokenise.ts';
import { TaggerTokens } from '../../../server/src/recognise/tagger/tokens.ts';
import { readWeights } from '../../../server/src/recognise/tagger/weight-table.ts';
import { WEIGHED } from '../../../server/src/recognise/tagger/weights.ts';
import { hashWord } from '../../../server/src/recognise/tagger/words.ts';
import { layOut } from '../../../server/src/text/layout.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Ann',
        'Lee',
        'of',
        'the',
        'U.S.',
        'al-',
        "'s",
        '’',
        '-',
        '.',
        ',',
        '\n',
        ' ',
        '\0',
        '\ud83d',
        '22',
        'É',
        'ß',
      ),
    )
    .map(parts => parts.join('')),
);

function tag(tagger: Tagger, text: string): unknown {
  return tagger.tag(text, layOut(text)).map(({ start, end, kind, lead }) => [start, end, kind, lead]);
}

test('weights packed and read again score a feature to half a step, and an unknown one not at all', () => {
  const weights = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), {
    minLength: WEIGHED,
    maxLength: WEIGHED,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 5000 }), { maxLength: 40 }),
      weights,
      (values, row) => {
        const features = values.map(value => ({
          feature: featureOf(1, value),
          weights: Float32Array.from(row),
        }));
        const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT).fill(0.5);
        const { bytes, left } = packWeights(features, [transitions, transitions], 256);
        const { first } = readWeights(bytes);
        let kept = 0;
        for (const { feature } of features) {
          const scores = new Float32Array(LABEL_COUNT);
          first.add(Int32Array.of(feature), 1, scores, 0);
          if (scores.some(score => score !== 0)) kept++;
          else continue;
          for (const [y, weight] of row.entries())
            assert.ok(Math.abs((scores[y + 1] ?? 0) * first.step - weight) <= first.step * 0.51);
        }
        if (row.some(weight => Math.abs(weight) > 0.1)) assert.equal(kept, features.length - left);
        assert.ok(Math.abs((first.transitions[0] ?? 0) * first.step - 0.5) < 1e-5);
      },
    ),
  );
});

test('bytes that are no weights are refused', () => {
  assert.throws(() => readWeights(new Uint8Array(40)), /no weights/);
});

test('base64 is read as it was written', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), bytes => {
      const text = Buffer.from(bytes).toString('base64');
      assert.deepEqual([...bytesOf(text)], [...bytes]);
      assert.deepEqual([...bytesOf(text.replace(/=+$/, ''))], [...bytes]);
    }),
  );
});

test('any text is tagged: names in order, apart, and inside it', () => {
  fc.assert(
    fc.property(anyText, text => {
      let end = 0;
      for (const found of shippedTagger().tag(text, layOut(text))) {
        assert.ok(found.start >= end && found.end > found.start && found.end <= text.length);
        assert.ok(Number.isFinite(found.lead));
        end = found.end;
      }
    }),
    { numRuns: 500 },
  );
});

test('what was tagged before changes nothing', () => {
  const fresh = new Tagger(
    { first: { add: () => {}, transitions: new Float32Array(81), step: 1 }, second: undefined },
    taggerLexicon(),
  );
  assert.deepEqual(tag(fresh, 'Ann Lee'), []);
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = tag(shippedTagger(), text);
      tag(shippedTagger(), other);
      assert.deepEqual(tag(shippedTagger(), text), first);
    }),
    { numRuns: 200 },
  );
});

test('the tagger cuts text into the tokens that it learned from', () => {
  const tokens = new TaggerTokens();
  const text = "Mr. J.K. O'Hara, of the U.S., met Jean-Luc al-Assad's Texas-based aide at 10:30.";
  tokenise(text, layOut(text), tokens);
  const words = Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
  assert.deepEqual(words, [
    'Mr.',
    'J.K.',
    "O'Hara",
    ',',
    'of',
    'the',
    'U.S.',
    ',',
    'met',
    'Jean-Luc',
    'al-Assad',
    "'s",
    'Texas',
    '-',
    'based',
    'aide',
    'at',
    '10:30',
    '.',
  ]);
});

test('the telling features are those of the word itself, alone and with its neighbours and its shape', () => {
  const tokens = new TaggerTokens();
  const sight = new Sight();
  const spot = new Spot();
  const features = new Int32Array(MOST_FEATURES);
  const text = 'He met Qwxyz there.';
  tokenise(text, layOut(text), tokens);
  sight.look(tokens, taggerLexicon());
  spot.look(tokens, sight, 2);
  const count = featuresOf(tokens, sight, spot, features);
  assert.ok(count <= MOST_FEATURES);
  const { w, wp, wn, s } = spot;
  assert.equal(w, hashWord('qwxyz'));
  assert.deepEqual(
    TELLING_FEATURES.map(at => features[at]),
    [featureOfTwo(6, wp, w), featureOfTwo(7, w, wn), featureOf(1, w), featureOfTwo(8, w, s)],
  );
});

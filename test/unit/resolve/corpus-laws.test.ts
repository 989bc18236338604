import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { byCodeUnits } from '../../../server/src/base/order.ts';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { Diagnostics } from '../../../server/src/features/diagnostics.ts';
import { fold } from '../../../server/src/names/fold.ts';
import type { Kind } from '../../../server/src/names/kind.ts';
import { plain } from '../../../server/src/names/part.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { Occurrence } from '../../../server/src/resolve/entity.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import {
  EMPTY_STYLE_GUIDE,
  type Entry,
  type StyleGuide,
} from '../../../server/src/styleguide/style-guide.ts';
import { analysisOf, type MarkedName } from '../../support/marked.ts';

const NAMES: readonly (readonly [Kind, string])[] = [
  ...[
    'Dmitry Petelin',
    'Dmitri Petelin',
    'Dimitri Petelin',
    'Dmitry Petlin',
    'D. Petelin',
    'Petelin',
    'Petlin',
    'PETELIN',
    'Daniil Petelin',
    'Zubayin Aydarov',
    'Zubayir Aydarov',
    'Zubayr Aydarov',
    'Sergei Prokopyev',
    'Sergey Prokopiev',
    'Prokopiev',
    'Mark Kelly',
    'Scott Kelly',
    'Kelly',
    'M. Kelly',
    'Jean-Luc',
    'Jean Luc',
    'Jean-Luc Moreau',
    'Jean Luc Moreau',
    'José Ibáñez',
    'Jose Ibanez',
    'Josh Cassada',
    'Joshua Cassada',
    'Josh',
    'John A. Smithson',
    'John B. Smithson',
    'John Smithson',
    'Wakata Koichi',
    'Koichi Wakata',
    "O'Hara",
    'Loral O’Hara',
  ].map((name): [Kind, string] => ['person', name]),
  ...[
    'Soyuz MS-22',
    'Soyuz MS22',
    'MS22',
    'Soyuz',
    'Progress MS-22',
    'ISS',
    'International Space Station',
    'Falcon 9',
    'Falcon-9',
    'Nauka',
    'Nuka',
  ].map((name): [Kind, string] => ['spacecraft', name]),
  ...[
    'NASA',
    'Nasa',
    'National Aeronautics and Space Administration',
    'Roscosmos',
    'TASS',
    'Alaska Loan Fund',
    'Agriculture Loan Fund',
    'ALF',
    'Kodak Theater',
  ].map((name): [Kind, string] => ['organisation', name]),
  ...['MOSCOW', 'Moscow', 'Kodak Theater', 'Kodak-Theater'].map((name): [Kind, string] => ['place', name]),
];

/** With every rule, and an article that is evidence only. */
const SETTINGS = {
  rules: { 'same-words-two-kinds': 'hint' as const },
  isArchived: (path: string): boolean => path === 'c/e.txt',
};

const STORY =
  'the agency told how the long repair of the leaking ship went on that winter night in orbit above us';

/** A short article: some names, each in a paragraph or a sentence of its own, sometimes with a wire story's words. */
const articleText = fc.record({
  names: fc.array(
    fc.record({
      name: fc.constantFrom(...NAMES),
      candidate: fc.boolean(),
      description: fc.constantFrom(undefined, 'the harbour pilot', 'a pilot from Mersin', 'surgeon'),
      gap: fc.constantFrom(', ', '. ', '\n\n'),
    }),
    { maxLength: 6 },
  ),
  wire: fc.boolean(),
});
const PATHS = ['a.txt', 'b.txt', 'c/d.txt', 'c/e.txt', 'f.txt'] as const;
const step = fc.record({
  path: fc.constantFrom(...PATHS),
  article: fc.option(articleText, { freq: 4 }),
  look: fc.boolean(),
});

type ArticleText = typeof articleText extends fc.Arbitrary<infer T> ? T : never;

function analysed(path: string, { names, wire }: ArticleText): PackedAnalysis {
  let text = wire ? `${STORY}. ` : '';
  const marks: MarkedName[] = [];
  for (const { name, candidate, description, gap } of names) {
    const [kind, spelling] = name;
    marks.push({
      start: text.length,
      end: text.length + spelling.length,
      kind,
      candidate: candidate && !spelling.includes(' '),
      ...(description === undefined || kind !== 'person' ? {} : { description }),
    });
    text += spelling + gap;
  }
  return analysisOf(path, text, marks);
}

/** Everything that a snapshot says, as text. */
function told(snapshot: Snapshot): string {
  const place = (o: Occurrence) => `${o.analysis.path}@${o.mention.start}`;
  const entities = snapshot.entities.map(entity => ({
    ...entity,
    descriptions: entity.descriptions,
    occurrences: entity.occurrences.map(place),
    introducedBy: place(entity.introducedBy),
    deviations: entity.deviations.map(({ occurrence, suggestion }) => [place(occurrence), suggestion]),
  }));
  const problems = checkCorpus(snapshot).map(({ occurrence, rule, message, related }) => [
    place(occurrence),
    rule,
    message,
    related.map(place),
  ]);
  return JSON.stringify({ paths: [...snapshot.analyses.keys()], entities, problems }, null, 1);
}

function fromScratch(analyses: Iterable<PackedAnalysis>, guide = EMPTY_STYLE_GUIDE): Snapshot {
  const corpus = new Corpus();
  corpus.heed(guide);
  for (const analysis of analyses) corpus.replace(analysis);
  return corpus.snapshot();
}

test('an incremental corpus equals one built from scratch, in whatever order (invariants 4 and 5)', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), steps => {
      const corpus = new Corpus();
      const diagnostics = new Diagnostics();
      const present = new Map<string, PackedAnalysis>();
      for (const { path, article, look } of steps) {
        if (article) {
          const analysis = analysed(path, article);
          corpus.replace(analysis);
          present.set(path, analysis);
        } else {
          corpus.remove(path);
          present.delete(path);
        }
        if (!look) continue;
        const snapshot = corpus.snapshot();
        assert.equal(told(snapshot), told(fromScratch(present.values())));
        const found = [...diagnostics.of(snapshot, SETTINGS)].sort(([a], [b]) => byCodeUnits(a, b));
        assert.deepEqual(
          found.flatMap(([, problems]) => problems),
          checkCorpus(snapshot, SETTINGS),
        );
      }
      const expected = told(fromScratch(present.values()));
      assert.equal(told(corpus.snapshot()), expected);
      assert.equal(told(fromScratch([...present.values()].reverse())), expected);
    }),
    { numRuns: 400 },
  );
});

test('entities are apart, their parts attested, and those untouched are the same objects (invariants 6 and 7)', () => {
  fc.assert(
    fc.property(fc.array(articleText, { minLength: 2, maxLength: 4 }), articles => {
      const corpus = new Corpus();
      for (const [i, article] of articles.entries()) corpus.replace(analysed(PATHS[i] ?? 'z', article));
      const before = corpus.snapshot();
      assert.equal(corpus.snapshot(), before);
      const ids = before.entities.map(entity => entity.id);
      assert.deepEqual(ids, [...new Set(ids)].sort());
      const seen = new Set<unknown>();
      for (const entity of before.entities) {
        for (const { mention } of entity.occurrences) {
          assert.ok(!seen.has(mention));
          seen.add(mention);
          assert.equal(before.entityOf(mention), entity);
        }
        const spelled = entity.occurrences.map(({ mention }) => plain(mention.spelling).toLowerCase());
        for (const { canonical, part } of entity.parts) {
          if (part !== 'designator')
            assert.ok(spelled.some(text => text.includes(plain(canonical).toLowerCase())));
        }
      }
      for (const { chains, mentions } of before.analyses.values()) {
        const used = chains.flatMap(chain => chain.mentions);
        assert.equal(new Set(used).size, used.length);
        assert.ok(used.every(index => mentions[index]));
      }
      corpus.replace(
        analysed('new.txt', {
          names: [
            { name: ['person', 'Zebulon Quixworth'], candidate: false, description: undefined, gap: '. ' },
          ],
          wire: false,
        }),
      );
      for (const entity of before.entities) {
        for (const { mention } of entity.occurrences) assert.equal(before.entityOf(mention), entity);
      }
      const after = corpus.snapshot();
      for (const entity of before.entities) assert.ok(after.entities.includes(entity));
      assert.equal(after.entities.length, before.entities.length + 1);
    }),
    { numRuns: 200 },
  );
});

test('typing in running text moves occurrences and counts nothing again', () => {
  const corpus = new Corpus();
  const article = (lead: string): PackedAnalysis => {
    const names = ['Dmitry Petelin', 'Petelin', 'Dmitry Petelin'];
    let text = lead;
    const marks = names.map((name): MarkedName => {
      const start = text.length;
      text += `${name}. `;
      return { start, end: start + name.length, kind: 'person' };
    });
    return analysisOf('b.txt', text, marks);
  };
  for (const path of ['a.txt', 'c.txt'])
    corpus.replace(
      analysed(path, {
        names: [{ name: ['person', 'Dmitri Petelin'], candidate: false, description: undefined, gap: '. ' }],
        wire: false,
      }),
    );
  corpus.replace(article('It leaked. '));
  const before = corpus.snapshot();
  corpus.replace(article('It leaked again. '));
  const after = corpus.snapshot();
  const starts = (snapshot: Snapshot) =>
    snapshot.entities.flatMap(entity => entity.occurrences.map(({ mention }) => mention.start));
  assert.deepEqual(starts(before), [0, 11, 27, 36, 0]);
  assert.deepEqual(starts(after), [0, 17, 33, 42, 0]);
  assert.equal(after.entities[0]?.parts, before.entities[0]?.parts);
  assert.equal(after.entities[0]?.spellings, before.entities[0]?.spellings);
});

/** A guide over names of the articles: some listed, some decided on. */
const guideText = fc
  .record({
    listed: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...NAMES),
        fc.subarray(
          NAMES.map(([, name]) => name),
          { maxLength: 2 },
        ),
      ),
      {
        maxLength: 2,
        selector: ([[, name]]) => name,
      },
    ),
    decided: fc.array(
      fc.tuple(
        fc.constantFrom('same' as const, 'different' as const),
        fc.subarray(
          NAMES.map(([, name]) => name),
          { minLength: 2, maxLength: 3 },
        ),
      ),
      { maxLength: 2 },
    ),
  })
  .map(({ listed, decided }): StyleGuide => {
    const entry = ([[kind, name], others]: (typeof listed)[number]): Entry => ({
      ...{ kind, name, aliases: others.slice(0, 1), misspellings: others.slice(1) },
      ...{ role: undefined, description: undefined, links: [], note: undefined, order: undefined },
      ...{ span: { start: 0, end: 0 }, nameSpan: { start: 0, end: 0 } },
    });
    const of = (kind: Kind) => listed.filter(([[each]]) => each === kind).map(entry);
    const said = { by: undefined, on: undefined, why: undefined, span: { start: 0, end: 0 } };
    return {
      ...EMPTY_STYLE_GUIDE,
      ...{
        people: of('person'),
        spacecraft: of('spacecraft'),
        organisations: of('organisation'),
        places: of('place'),
      },
      decisions: decided.map(([verdict, names]) => ({ verdict, names, ...said })),
    };
  });

test('what the desk says may change at any time: the corpus is the one built from scratch with it', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 8 }),
      fc.array(guideText, { minLength: 1, maxLength: 3 }),
      (steps, guides) => {
        const corpus = new Corpus();
        const present = new Map<string, PackedAnalysis>();
        let guide = EMPTY_STYLE_GUIDE;
        for (const [i, { path, article, look }] of steps.entries()) {
          if (article) {
            const analysis = analysed(path, article);
            corpus.replace(analysis);
            present.set(path, analysis);
          } else {
            corpus.remove(path);
            present.delete(path);
          }
          if (!look) continue;
          corpus.snapshot();
          guide = guides[i % guides.length] ?? guide;
          corpus.heed(guide);
          assert.equal(told(corpus.snapshot()), told(fromScratch(present.values(), guide)));
        }
        corpus.heed(EMPTY_STYLE_GUIDE);
        assert.equal(told(corpus.snapshot()), told(fromScratch(present.values())), 'all taken back');
      },
    ),
    { numRuns: 400 },
  );
});

test('what the desk says stands: different names are never one entity, and an approved spelling is the canonical one', () => {
  fc.assert(
    fc.property(fc.array(articleText, { minLength: 1, maxLength: 4 }), guideText, (articles, guide) => {
      const corpus = new Corpus();
      corpus.heed(guide);
      for (const [i, article] of articles.entries()) corpus.replace(analysed(PATHS[i] ?? 'z', article));
      for (const entity of corpus.snapshot().entities) {
        const keys = new Set(entity.spellings.map(({ text }) => text));
        for (const decision of guide.decisions) {
          if (decision.verdict !== 'different') continue;
          const full = decision.names.filter(name => keys.has(name) && name.includes(' '));
          // Spellings that only accents or hyphens tell apart are one form.
          assert.ok(new Set(full.map(fold)).size < 2, `${full} in ${entity.canonical}`);
        }
        if (entity.listed) assert.equal(entity.canonical, entity.listed.name);
      }
    }),
    { numRuns: 400 },
  );
});

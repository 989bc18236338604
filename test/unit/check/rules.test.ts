import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { checkInputOf } from '../../../server/src/check/check-input.ts';
import { entityProblems } from '../../../server/src/check/entity-problems.ts';
import type { Problem } from '../../../server/src/check/problem.ts';
import type { CheckInput } from '../../../server/src/check/rule.ts';
import { RULES } from '../../../server/src/check/rules.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { EMPTY_STYLE_GUIDE } from '../../../server/src/styleguide/style-guide.ts';
import { type Fixture, readFixtures } from '../../support/fixture.ts';
import { analysisOf, markedCorpus } from '../../support/marked.ts';

const fixtures = readFixtures('check');

for (const [name, fixture] of fixtures) {
  describe(`${name}: ${fixture.title}`, () => {
    const snapshot = snapshotOf(fixture);
    const input = inputOf(fixture);
    const problems = checkCorpus(snapshot, input);

    test('reports what is marked and nothing else', () => {
      const marked = fixture.files.flatMap(({ path, marks }) =>
        marks.flatMap(({ start, text, rules }) => rules.map(rule => `${path} ${start} ${rule} ${text}`)),
      );
      assert.deepEqual(problems.map(line).sort(), marked.sort());
      assert.equal(name.includes('-silent-'), marked.length === 0, 'a silent case is named so');
    });

    test('each mention belongs to the entity that its mark names', () => {
      for (const { path, marks } of fixture.files) {
        const mentions = snapshot.analyses.get(path)?.mentions ?? [];
        for (const [i, mark] of marks.entries()) {
          const mention = mentions[i];
          if (mark.entity === undefined || !mention) continue;
          assert.equal(snapshot.entityOf(mention)?.canonical, mark.entity, `${path}: ${mark.text}`);
        }
      }
    });

    test('after its fix a rule is silent', () => {
      const { texts, corpus } = fixed(fixture, problems);
      for (const [path, expected] of fixesOf(fixture)) assert.equal(texts.get(path), expected);
      const left = checkCorpus(corpus.snapshot(), input).filter(({ choices }) => choices?.length !== 0);
      assert.deepEqual(left.map(line), [], 'what has a fix is gone after it');
    });
  });
}

test('every rule has at least as many silent cases as reporting ones', () => {
  for (const { id } of RULES) {
    const names = [...fixtures.keys()].filter(name => name.startsWith(id));
    const silent = names.filter(name => name.startsWith(`${id}-silent-`)).length;
    assert.ok(silent * 2 >= names.length && silent < names.length, `${id}: ${silent} of ${names.length}`);
  }
});

test('messages say what was seen, how often, and why', () => {
  const problem = (name: string): Problem | undefined => {
    const fixture = fixtures.get(name);
    return fixture && checkCorpus(snapshotOf(fixture), inputOf(fixture))[0];
  };
  assert.equal(
    problem('name-variant-romanisation')?.message,
    '“Dimitri Petelin”: perhaps “Dmitry Petelin”? 2 articles write Dmitry, 1 Dimitri (another romanisation or spelling).',
  );
  assert.equal(
    problem('name-slip-letter-dropped')?.message,
    '“Dmitry Petlin” (in a quotation): perhaps “Dmitry Petelin”? 2 articles write Petelin, 1 Petlin (looks like a slip of the pen).',
  );
  assert.equal(
    problem('name-slip-one-article')?.message,
    '“Peter Hensaw”: perhaps “Peter Henshaw”? 1 article writes Henshaw, 1 Hensaw, by mention 3 to 1 (looks like a slip of the pen).',
  );
  assert.equal(
    problem('designator-form-hyphen')?.message,
    '“Soyuz MS22”: perhaps “Soyuz MS-22”? 2 articles write MS-22, 1 MS22 (the same designation, written differently).',
  );
  assert.equal(
    problem('craft-name-module')?.message,
    '“Nuka”: perhaps “Nauka”? Nauka is a known craft (module, Roscosmos); 1 article names it, 1 Nuka (looks like a slip of the pen).',
  );
  assert.equal(
    problem('craft-name-rover')?.message,
    '“PERSEVERENCE”: perhaps “PERSEVERANCE”? Perseverance is a known craft (rover, NASA); no article names it, 1 Perseverence (looks like a slip of the pen).',
  );
  assert.equal(
    problem('style-guide-misspelling')?.message,
    '“Dimitri Petelin”: the style guide writes “Dmitry Petelin”.',
  );
  assert.equal(
    problem('style-guide-romanisation')?.message,
    '“Sergei Polyanskiy”: the house writes Russian names by the system “press”: “Sergey” (Сергей), “Polyansky” (…ский).',
  );
  assert.equal(
    problem('style-guide-accents')?.message,
    '“Jose Ibanez”: the house keeps accents: “José”, “Ibáñez”.',
  );
  assert.equal(
    problem('first-mention-role')?.message,
    '“Dmitry Petelin”: the article does not say who this is; the style guide has “cosmonaut”. Perhaps say it here.',
  );
});

test('on a tie there is a hint for each spelling, and a choice without a preference', () => {
  const fixture = fixtures.get('undecided');
  assert.ok(fixture);
  const [first, second, ...others] = checkCorpus(snapshotOf(fixture));
  assert.equal(others.length, 0);
  assert.equal(
    first?.message,
    '“Dmitry Petelin”: the house has not decided. “Dmitry” in 1 article, “Dmitri” in 1 article: equally often.',
  );
  assert.equal(first.severity, 'hint');
  assert.equal(first.suggestion, 'Dmitry Petelin');
  assert.deepEqual(first.choices, [
    { text: 'Dmitry', suggestion: 'Dmitry Petelin' },
    { text: 'Dmitri', suggestion: 'Dmitri Petelin' },
  ]);
  assert.deepEqual(first.related, [second?.occurrence]);
  assert.deepEqual(second?.choices, first.choices);
});

test('related places are the other spellings, the most frequent first, and never the mention itself', () => {
  for (const fixture of fixtures.values()) {
    for (const { related, occurrence, rule } of checkCorpus(snapshotOf(fixture), inputOf(fixture))) {
      // A known craft, and what the style guide says, need not be named by any article.
      assert.ok(related.length > 0 || rule === 'craft-name' || fixture.sections.has('guide'));
      if (rule === 'same-words-two-kinds') continue;
      for (const other of related) assert.notEqual(other.mention.spelling, occurrence.mention.spelling);
    }
  }
});

test('a rule can be turned off or made louder, and the answer for one entity is kept', () => {
  const fixture = fixtures.get('name-slip-letter-dropped');
  assert.ok(fixture);
  const snapshot = snapshotOf(fixture);
  assert.deepEqual(checkCorpus(snapshot, { rules: { 'name-slip': 'off' } }), []);
  assert.equal(checkCorpus(snapshot, { rules: { 'name-slip': 'error' } })[0]?.severity, 'error');
  const [entity] = snapshot.entities;
  assert.ok(entity);
  const input = { rules: {} };
  assert.equal(entityProblems(entity, input), entityProblems(entity, input));
});

/** The corpus of a fixture, as its style guide has it. */
function snapshotOf(fixture: Fixture): Snapshot {
  const corpus = markedCorpus(fixture);
  corpus.heed(inputOf(fixture).guide ?? EMPTY_STYLE_GUIDE);
  return corpus.snapshot();
}

function line({ occurrence: { analysis, mention }, rule }: Problem): string {
  return `${analysis.path} ${mention.start} ${rule} ${mention.spelling}`;
}

/** What the section "rules" turns on, a line "rule: severity" for each; and the style guide of the section "guide". */
function inputOf(fixture: Fixture): CheckInput {
  const rules: Record<string, string> = {};
  for (const row of (fixture.sections.get('rules') ?? '').split('\n')) {
    const [id, severity] = row.split(': ');
    if (id && severity) rules[id] = severity;
  }
  const text = fixture.sections.get('guide');
  if (text === undefined) return { rules };
  const { guide, problems } = readStyleGuide(text, RULES);
  assert.deepEqual(problems, [], 'the style guide is in order');
  return checkInputOf(rules, guide ?? EMPTY_STYLE_GUIDE);
}

/** The texts of the section "fix": a line "path: text" begins one, and what follows belongs to it. */
function fixesOf(fixture: Fixture): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open = '';
  for (const row of (fixture.sections.get('fix') ?? '').split('\n')) {
    const file = fixture.files.find(({ path }) => row.startsWith(`${path}: `));
    if (file) {
      open = file.path;
      texts.set(open, row.slice(open.length + 2));
    } else if (open !== '') texts.set(open, `${texts.get(open)}\n${row}`);
  }
  return texts;
}

/** The corpus after every suggestion was taken, and where there is a choice the first. */
function fixed(
  fixture: Fixture,
  problems: readonly Problem[],
): { texts: Map<string, string>; corpus: Corpus } {
  const corpus = new Corpus();
  corpus.heed(inputOf(fixture).guide ?? EMPTY_STYLE_GUIDE);
  const texts = new Map<string, string>();
  for (const file of fixture.files) {
    let text = '';
    let at = 0;
    const marks = file.marks.map(mark => {
      const problem = problems.find(
        ({ occurrence }) => occurrence.analysis.path === file.path && occurrence.mention.start === mark.start,
      );
      text += file.text.slice(at, mark.start);
      const start = text.length;
      text += problem?.choices?.[0]?.suggestion ?? problem?.suggestion ?? mark.text;
      at = mark.end;
      return { ...mark, start, end: text.length };
    });
    text += file.text.slice(at);
    texts.set(file.path, text);
    corpus.replace(analysisOf(file.path, text, marks));
  }
  return { texts, corpus };
}

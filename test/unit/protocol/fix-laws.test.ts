import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { joinedBytes } from '../../../server/src/base/bytes.ts';
import { checkCorpus } from '../../../server/src/check/check.ts';
import type { Problem } from '../../../server/src/check/problem.ts';
import { RULE_IDS } from '../../../server/src/check/rule-id.ts';
import type { TextEdit } from '../../../server/src/features/edit.ts';
import { type Fix, SCOPES } from '../../../server/src/features/fix.ts';
import { fixesFor } from '../../../server/src/features/fixes.ts';
import { mending } from '../../../server/src/features/mending.ts';
import { decode } from '../../../server/src/protocol/decode.ts';
import { rewritten } from '../../../server/src/protocol/encode.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import { readArticle } from '../../../server/src/text/read.ts';
import { applied } from '../../support/applied.ts';
import { encoded, FILE_FORMS, type FileForm } from '../../support/encoded.ts';

// Random desks of small files, on which random fixes are picked and taken back. Names are found by reading.

const PEOPLE = [
  [
    'Dmitry Petelin',
    'Dmitry Petelin',
    'Dimitri Petelin',
    'Dmitry Petlin',
    'Dimitri Petlin',
    'D. Petlin',
    'DIMITRI PETELIN',
  ],
  ['Sergey Prokopyev', 'Sergey Prokopyev', 'Sergei Prokopyev', 'Sergey Prokopiev', 'Prokopyev'],
  ['José Hernández', 'José Hernández', 'Jose Hernandez', 'José Hernandez'],
];
const CRAFT = ['Soyuz MS-22', 'Soyuz MS-22', 'Soyuz MS22', 'Soyuz MS 22'];
const SENTENCES = [
  'Cosmonaut NAME rested aboard CRAFT on Tuesday after a long shift.',
  'Astronaut NAME looked out; the camera of CRAFT moved.',
  '“I have known NAME for years,” the flight director said.',
  'A suit of cosmonaut NAME’s leaked, and a NAME-led crew mended CRAFT.',
  'Engineers praised cosmonaut NAME, who waved from the hatch of CRAFT.',
  'It snowed — and nobody saw it.',
];

const sentence = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...PEOPLE.flat()), fc.constantFrom(...CRAFT))
  .map(([text, name, craft]) => text.replaceAll('NAME', name).replace('CRAFT', craft));

interface DeskFile {
  readonly text: string;
  readonly form: FileForm;
}

const file = fc
  .record({
    lines: fc.array(sentence, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom('\n', '\r\n'),
    last: fc.constantFrom('', '\n', '\r\n'),
    form: fc.constantFrom(...FILE_FORMS),
  })
  .map(
    ({ lines, end, last, form }): DeskFile => ({
      text: `Night – and day${end}${end}${lines.join(end + end)}${last}`,
      form,
    }),
  );
const desk = fc.array(file, { minLength: 2, maxLength: 5 });

type Files = ReadonlyMap<string, Buffer>;

const analyses = new Map<string, PackedAnalysis>();

function analysisOf(path: string, text: string): PackedAnalysis {
  const key = `${path}\0${text}`;
  const known = analyses.get(key);
  if (known) return known;
  if (analyses.size > 5000) analyses.clear();
  const made = analyse(readArticle(path, text));
  analyses.set(key, made);
  return made;
}

interface Seen {
  readonly texts: ReadonlyMap<string, string>;
  readonly snapshot: Snapshot;
  readonly problems: readonly Problem[];
}

function look(files: Files): Seen {
  const texts = new Map<string, string>();
  const corpus = new Corpus();
  for (const [path, bytes] of files) {
    const reading = decode(bytes);
    assert.ok(reading.ok && !reading.damaged);
    texts.set(path, reading.text);
    corpus.replace(analysisOf(path, reading.text));
  }
  const snapshot = corpus.snapshot();
  return { texts, snapshot, problems: checkCorpus(snapshot) };
}

/** The files after edits, as they are written; each is measured against text that is spliced and encoded by hand. */
function written(
  files: Files,
  forms: ReadonlyMap<string, FileForm>,
  texts: ReadonlyMap<string, string>,
  edits: readonly TextEdit[],
): Files {
  const expected = applied(texts, edits);
  const after = new Map(files);
  for (const path of new Set(edits.map(edit => edit.path))) {
    const bytes = files.get(path);
    const form = forms.get(path);
    assert.ok(bytes && form);
    const made = rewritten(
      bytes,
      edits.filter(edit => edit.path === path),
    );
    if ('why' in made) assert.fail(`${path}: ${made.why}`);
    const next = Buffer.from(joinedBytes(made.pieces.map(piece => piece.after)));
    assert.ok(next.equals(encoded(expected.get(path) ?? '', form)), `${path} in ${form}`);
    after.set(path, next);
  }
  return after;
}

/** The edits that take edits back. */
function inverse(edits: readonly TextEdit[]): TextEdit[] {
  const shifts = new Map<string, number>();
  return edits.map(edit => {
    const { path, oldText, newText } = edit;
    const shift = shifts.get(path) ?? 0;
    shifts.set(path, shift + newText.length - oldText.length);
    const start = edit.start + shift;
    const end = start + newText.length;
    return { path, start, end, oldText: newText, newText: oldText, mention: { start, spelling: newText } };
  });
}

/**
 * What a problem says is wrong, and where that stands after the edits: the rule, and the parts of the name that differ.
 * A fix may make one story of two articles, which changes the votes for other parts: these are another matter.
 */
function faultsAfter(
  { snapshot }: Seen,
  { occurrence, rule }: Problem,
  edits: readonly TextEdit[],
): string[] {
  const { analysis, mention } = occurrence;
  const before = edits.filter(({ path, start }) => path === analysis.path && start < mention.start);
  const shift = before.reduce((sum, { oldText, newText }) => sum + newText.length - oldText.length, 0);
  const own = snapshot.entityOf(mention)?.deviations.find(each => each.occurrence.mention === mention);
  const parts = own ? own.differences.map(({ part }) => part.part) : [''];
  return parts.map(part => `${analysis.path} ${mention.start + shift} ${rule} ${part}`);
}

const step = fc.record({
  what: fc.constantFrom('fix', 'fix', 'fix', 'mend', 'undo'),
  which: fc.nat(),
  scope: fc.constantFrom(...SCOPES),
  rules: fc.constantFrom(undefined, RULE_IDS),
  quotations: fc.boolean(),
});

test('law: no fix, no mending and no undo changes a byte that was not to change', () => {
  let steps = 0;
  fc.assert(
    fc.property(desk, fc.array(step, { minLength: 1, maxLength: 4 }), (drawn, sequence) => {
      const forms = new Map(drawn.map(({ form }, i) => [`${i}.txt`, form]));
      let files: Files = new Map(drawn.map(({ text, form }, i) => [`${i}.txt`, encoded(text, form)]));
      const done: { before: Files; edits: readonly TextEdit[] }[] = [];
      for (const { what, which, scope, rules, quotations } of sequence) {
        const { texts, snapshot, problems } = look(files);
        let edits: readonly TextEdit[] = [];
        if (what === 'undo') {
          const last = done.pop();
          if (!last) continue;
          files = written(files, forms, texts, inverse(last.edits));
          for (const [path, bytes] of last.before) assert.ok(files.get(path)?.equals(bytes), path);
          continue;
        }
        if (what === 'mend')
          edits = mending(snapshot, problems, { quotations, ...(rules ? { rules } : {}) }).edits;
        else {
          const problem = problems[which % Math.max(1, problems.length)];
          const fixes: readonly Fix[] = problem ? fixesFor(snapshot, problem) : [];
          edits = (fixes.find(fix => fix.scope === scope) ?? fixes[0])?.edits ?? [];
        }
        if (edits.length === 0) continue;
        steps++;
        done.push({ before: files, edits });
        files = written(files, forms, texts, edits);
      }
    }),
    { numRuns: 1000 },
  );
  assert.ok(steps > 1000, `${steps} steps changed something`);
});

test('law: what was fixed where it stands is not reported there again', () => {
  fc.assert(
    fc.property(desk, fc.nat(), (drawn, which) => {
      const forms = new Map(drawn.map(({ form }, i) => [`${i}.txt`, form]));
      const files: Files = new Map(drawn.map(({ text, form }, i) => [`${i}.txt`, encoded(text, form)]));
      const before = look(files);
      const open = before.problems.filter(each => !each.choices);
      const problem = open[which % Math.max(1, open.length)];
      const fix = problem && fixesFor(before.snapshot, problem)[0];
      if (!problem || !fix) return;
      const after = look(written(files, forms, before.texts, fix.edits));
      const said = after.problems.filter(each => !each.choices).flatMap(each => faultsAfter(after, each, []));
      for (const fault of faultsAfter(before, problem, fix.edits)) {
        assert.ok(!said.includes(fault), `${fault}: ${problem.message}`);
      }
    }),
    { numRuns: 300 },
  );
});

test('law: mended twice is mended once', () => {
  fc.assert(
    fc.property(desk, drawn => {
      const forms = new Map(drawn.map(({ form }, i) => [`${i}.txt`, form]));
      const files: Files = new Map(drawn.map(({ text, form }, i) => [`${i}.txt`, encoded(text, form)]));
      const { texts, snapshot, problems } = look(files);
      const { edits } = mending(snapshot, problems);
      const after = look(written(files, forms, texts, edits));
      assert.deepEqual(mending(after.snapshot, after.problems).edits, []);
    }),
    { numRuns: 300 },
  );
});

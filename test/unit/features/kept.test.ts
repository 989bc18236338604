import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCorpus } from '../../../server/src/check/check.ts';
import { checkInputOf } from '../../../server/src/check/check-input.ts';
import { mayChange } from '../../../server/src/check/may-change.ts';
import { RULES } from '../../../server/src/check/rules.ts';
import { fixesFor } from '../../../server/src/features/fixes.ts';
import { type Renaming, rename } from '../../../server/src/features/rename.ts';
import { type Everywhere, writtenEverywhere } from '../../../server/src/features/write-everywhere.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { EMPTY_STYLE_GUIDE } from '../../../server/src/styleguide/style-guide.ts';
import { applied } from '../../support/applied.ts';
import { parseFixture } from '../../support/fixture.ts';
import { markedCorpus } from '../../support/marked.ts';

// What a change of many places leaves alone: the archive, and what the desk has decided to be right.

const ARTICLES = `Two spellings of one cosmonaut, the one of them in five articles.
--- a.txt
«Dmitry Petelin»:person slept. Then «Petelin»:person ate.
--- b.txt
«Dmitry Petelin»:person woke.
--- b2.txt
«Dmitry Petelin»:person read a book.
--- b3.txt
«Dmitry Petelin»:person wrote home.
--- c.txt
«Dimitri Petelin»:person sang. “I know «Dimitri Petelin»:person,” she said.
--- inner/d.txt
«Dimitri Petelin»:person danced.
--- old/e.txt
«Dmitry Petelin»:person and once more «Dimitri Petelin»:person swam.
--- more/f.txt
«Dimitri Petelin»:person ran.`;

/** The articles with what a desk says of them. */
function deskOf(articles: string, yaml: string) {
  const fixture = parseFixture(articles);
  const { guide = EMPTY_STYLE_GUIDE } = readStyleGuide(yaml, RULES);
  const input = checkInputOf({}, guide);
  const corpus = markedCorpus(fixture);
  corpus.heed(guide);
  const snapshot = corpus.snapshot();
  const texts = new Map(fixture.files.map(({ path, text }) => [path, text]));
  const entity = (name: string) => {
    const found = snapshot.entities.find(({ spellings }) => spellings.some(({ text }) => text === name));
    assert.ok(found, name);
    return found;
  };
  return { snapshot, input, texts, entity, problems: checkCorpus(snapshot, input) };
}

type Desk = ReturnType<typeof deskOf>;

function corpusFix({ snapshot, input, texts, problems }: Desk) {
  const problem = problems.find(({ occurrence }) => occurrence.analysis.path === 'c.txt');
  assert.ok(problem);
  const fix = fixesFor(snapshot, problem, {
    canConfirm: true,
    leavesOut: () => false,
    mayChange: each => mayChange(each, snapshot.entityOf(each.mention), input),
  }).find(({ scope }) => scope === 'corpus');
  assert.ok(fix);
  return { title: fix.title, after: applied(texts, fix.edits) };
}

function changed({ texts }: Desk, after: ReadonlyMap<string, string>): string[] {
  return [...texts].filter(([path, text]) => after.get(path) !== text).map(([path]) => path);
}

function written(desk: Desk, name: string) {
  const entity = desk.entity(name);
  const problems = desk.problems.filter(each => each.entity === entity);
  const everywhere = writtenEverywhere(entity, name, problems, desk.input) as Everywhere;
  return { left: everywhere.left, after: applied(desk.texts, everywhere.edits) };
}

test('a fix in bulk leaves the archive, and what is allowed where it is allowed', () => {
  const archive = deskOf(ARTICLES, 'archive: [old/]');
  assert.deepEqual(changed(archive, corpusFix(archive).after), ['c.txt', 'inner/d.txt', 'more/f.txt']);
  const inner = deskOf(ARTICLES, 'decisions:\n  - allow: Dimitri Petelin\n    in: inner/d.txt');
  const { title, after } = corpusFix(inner);
  assert.deepEqual(changed(inner, after), ['c.txt', 'old/e.txt', 'more/f.txt']);
  assert.match(title, /in 3 articles \(4 places, to confirm in quotations: 1\)/);
  const quoted = deskOf(ARTICLES, 'decisions:\n  - allow: Dimitri Petelin\n    in: quotations');
  assert.match(
    corpusFix(quoted).after.get('c.txt') ?? '',
    /^Dmitry Petelin sang\. “I know Dimitri Petelin,”/,
  );
});

test('one spelling everywhere leaves them too, and says so', () => {
  const archive = deskOf(ARTICLES, 'archive: [old/]');
  const own = written(archive, 'Dmitry Petelin');
  assert.deepEqual(changed(archive, own.after), ['c.txt', 'inner/d.txt', 'more/f.txt']);
  assert.equal(own.left, '1 mention in the archive stays as written.');
  const inner = deskOf(ARTICLES, 'decisions:\n  - allow: Dimitri Petelin\n    in: inner/d.txt');
  const allowed = written(inner, 'Dmitry Petelin');
  assert.deepEqual(changed(inner, allowed.after), ['c.txt', 'old/e.txt', 'more/f.txt']);
  assert.equal(allowed.left, '1 mention that the style guide allows stays as written.');
});

test('an alias is right, and so is a surname that only the alias has', () => {
  const desk = deskOf(
    `A name and an alias that is like it.
--- a.txt
«Samuel Clemens»:person slept. «Clemens»:person ate. «Samuel Clemens»:person woke.
--- b.txt
«Samuel Clemmens»:person sang. «Clemmens»:person hummed.
--- c.txt
«Samual Clemens»:person ran.`,
    'people:\n  - name: Samuel Clemens\n    aliases: [Samuel Clemmens]',
  );
  const { after, left } = written(desk, 'Samuel Clemens');
  assert.deepEqual(changed(desk, after), ['c.txt']);
  assert.equal(left, '2 mentions by another name (Samuel Clemmens, Clemmens) stay as written.');
  const renaming = rename(desk.snapshot, 'a.txt', 1, 'Henry Rogers', desk.input) as Renaming;
  const renamed = applied(desk.texts, renaming.edits);
  assert.equal(renamed.get('a.txt'), 'Henry Rogers slept. Rogers ate. Henry Rogers woke.');
  assert.equal(renamed.get('b.txt'), desk.texts.get('b.txt'));
  assert.equal(renaming.left, left);
});

test('a rename leaves the archive and what is allowed, and says how much; the surname of both is renamed', () => {
  const yaml = 'archive: [old/]\ndecisions:\n  - allow: Dimitri Petelin\n    in: inner/d.txt';
  const desk = deskOf(ARTICLES, yaml);
  const { edits, left } = rename(desk.snapshot, 'a.txt', 1, 'Mikhail Orlov', desk.input) as Renaming;
  const after = applied(desk.texts, edits);
  assert.deepEqual(changed(desk, after), ['a.txt', 'b.txt', 'b2.txt', 'b3.txt', 'c.txt', 'more/f.txt']);
  assert.equal(after.get('a.txt'), 'Mikhail Orlov slept. Then Orlov ate.');
  assert.equal(left, '2 mentions in the archive and 1 mention that the style guide allows stay as written.');
  const everywhere = deskOf(ARTICLES, 'decisions:\n  - allow: Dimitri Petelin');
  const all = rename(everywhere.snapshot, 'a.txt', 1, 'Mikhail Orlov', everywhere.input) as Renaming;
  assert.equal(applied(everywhere.texts, all.edits).get('a.txt'), 'Mikhail Orlov slept. Then Orlov ate.');
  assert.equal(all.left, '5 mentions that the style guide allows stay as written.');
});

test('who takes the name of somebody else is told so', () => {
  const desk = deskOf(`${ARTICLES}\n--- g.txt\n«Mikhail Orlov»:person read.`, '');
  const { edits, left } = rename(desk.snapshot, 'a.txt', 1, 'Mikhail  Orlov', desk.input) as Renaming;
  assert.ok(edits.length > 0);
  assert.equal(left, 'The articles call somebody or something else “Mikhail Orlov” already.');
  assert.equal((rename(desk.snapshot, 'a.txt', 1, 'Mikhail Orel', desk.input) as Renaming).left, '');
});

test('writing everywhere puts in the place of a misspelling what the style guide says, whole', () => {
  const articles = `One name and another.
--- a.txt
«Pelé Nascimento»:person ran. «Edson Nascimiento»:person rested.
--- b.txt
«Pelé Nascimento»:person slept.`;
  const { entity, problems, input } = deskOf(
    articles,
    'people: [{ name: Pelé Nascimento, misspellings: [Edson Nascimiento] }]',
  );
  const written = writtenEverywhere(
    entity('Pelé Nascimento'),
    'Pelé Nascimento',
    problems,
    input,
  ) as Everywhere;
  const text = 'Pelé Nascimento ran. Edson Nascimiento rested.';
  assert.ok(!('why' in written));
  let out = '';
  let at = 0;
  for (const { start, end, newText } of written.edits.filter(({ path }) => path === 'a.txt')) {
    out += text.slice(at, start) + newText;
    at = end;
  }
  assert.equal(out + text.slice(at), 'Pelé Nascimento ran. Pelé Nascimento rested.');
});

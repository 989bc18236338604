import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { namedesk } from '../support/namedesk.ts';
import { scratchFolder } from '../support/scratch.ts';

const ARTICLES = fileURLToPath(new URL('../../../shared/articles', import.meta.url));
const options = { skip: !existsSync(ARTICLES) && 'the five real articles are not beside the project' };

const EXPECTED = [
  ['000_dc67d3d619d359c9.txt', 'Dmitri Petelin', 'Dmitry Petelin', 'romanisation', false],
  ['001_08f34f476a54ac7a.txt', 'Sergei Prokopyev', 'Sergey Prokopyev', 'romanisation', false],
  ['002_6ebe9442d60fb24f.txt', 'Dmitry Petlin', 'Dmitry Petelin', 'slip', true],
  ['002_6ebe9442d60fb24f.txt', 'Nuka', 'Nauka', 'slip', false],
  ['002_6ebe9442d60fb24f.txt', 'Soyuz MS22', 'Soyuz MS-22', 'designator', true],
  ['003_b52c1259dbafc8d9.txt', 'Dimitri Petelin', 'Dmitry Petelin', 'romanisation', false],
  ['004_fa2ff518440887b1.txt', 'Sergei Prokopyev', 'Sergey Prokopyev', 'romanisation', false],
] as const;

interface Place {
  file: string;
  start: number;
  end: number;
  text: string;
}

interface Report {
  version: number;
  articles: number;
  problems: (Place & { suggestion: string; reason: string; related: Place[] })[];
  skipped: unknown[];
}

test('seven problems in the real articles, and nothing else', options, async () => {
  const { code, out, err } = await namedesk(['check', ARTICLES, '--format', 'json']);
  assert.equal(err, '');
  assert.equal(code, 1);
  const report: Report = JSON.parse(out);
  assert.equal(report.version, 1);
  assert.equal(report.articles, 5);
  assert.deepEqual(report.skipped, []);
  assert.deepEqual(
    report.problems.map(({ file, text, suggestion, reason }) => [file, text, suggestion, reason]),
    EXPECTED.map(([file, text, suggestion, reason]) => [file, text, suggestion, reason]),
  );
  for (const { file, start, end, text, related } of report.problems) {
    const article = readFileSync(join(ARTICLES, file), 'utf8');
    assert.equal(article.slice(start, end), text);
    // None of the five names the module right: that it is known the gazetteer says.
    assert.ok(related.length > 0 || text === 'Nuka');
    for (const other of related) {
      assert.notEqual(other.text, text);
      assert.equal(
        readFileSync(join(ARTICLES, other.file), 'utf8').slice(other.start, other.end),
        other.text,
      );
    }
  }
});

test('what stands in a quotation is marked for people', options, async () => {
  const { out } = await namedesk(['check', ARTICLES]);
  const marked = out.split('\n').filter(line => line.endsWith('  in a quotation'));
  assert.equal(marked.length, EXPECTED.filter(([, , , , quoted]) => quoted).length);
  assert.match(out, /\n5 articles read, 7 spellings to settle in 5 articles \(2 in quotations\)\.\n$/);
});

test('the export is sorted, and gives each bearer one entity', options, async () => {
  const { code, out } = await namedesk(['export', ARTICLES, '--format', 'jsonl']);
  assert.equal(code, 0);
  const lines: { doc: string; start: number; entity: string | null; text: string }[] = out
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));
  const sorted = lines.toSorted((a, b) => (a.doc === b.doc ? a.start - b.start : a.doc < b.doc ? -1 : 1));
  assert.deepEqual(lines, sorted);
  const entities = (name: string) =>
    new Set(lines.filter(line => line.text === name).map(line => line.entity));
  const all = new Set(
    ['Dmitry Petelin', 'Dmitri Petelin', 'Dimitri Petelin', 'Dmitry Petlin'].flatMap(name => [
      ...entities(name),
    ]),
  );
  assert.equal(all.size, 1);
  assert.notDeepEqual(entities('Sergei Krikalev'), entities('Sergei Prokopyev'));
});

test(
  'fixed on a copy: what stands in quotations last, and then nothing is left to settle',
  options,
  async t => {
    const texts = readdirSync(ARTICLES).filter(name => name.endsWith('.txt'));
    const copy = scratchFolder(
      t,
      Object.fromEntries(texts.map(name => [name, readFileSync(join(ARTICLES, name))])),
    );
    const fix = ['fix', copy, '--only', 'name-variant,name-slip,designator-form,craft-name'];
    const quoted = EXPECTED.filter(([, , , , isQuoted]) => isQuoted).length;
    const first = await namedesk(fix);
    assert.equal(first.code, 0);
    assert.match(
      first.out,
      new RegExp(`\nChanged 5 places in 5 articles; left ${quoted} in quotations\\.\n$`),
    );
    assert.match(
      (await namedesk(['check', copy])).out,
      new RegExp(`, ${quoted} spellings to settle in 1 article`),
    );
    const second = await namedesk([...fix, '--include-quotations']);
    assert.match(second.out, new RegExp(`\nChanged ${quoted} places in 1 article\\.\n$`));
    const { code, out } = await namedesk(['check', copy]);
    assert.deepEqual([code, out], [0, '5 articles read, no spelling to settle.\n']);
  },
);

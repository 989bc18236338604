import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RULES } from '../../server/src/check/rules.ts';
import { readStyleGuide } from '../../server/src/styleguide/read.ts';
import { namedesk } from '../support/namedesk.ts';

const SAMPLE = fileURLToPath(new URL('../fixtures/corpus', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'namedesk-init-'));
after(() => rmSync(home, { recursive: true, force: true }));
let copies = 0;

function copy(): string {
  const folder = join(home, String(copies++));
  cpSync(SAMPLE, folder, { recursive: true });
  return folder;
}

test('a first style guide is proposed, written once, and never overwritten', async () => {
  const folder = copy();
  const { code, out, err } = await namedesk(['init', folder]);
  assert.equal(err, '');
  assert.equal(code, 0);
  assert.match(out, /^Wrote .*namedesk\.yaml: \d+ names from 10 articles\.\n/);
  const text = readFileSync(join(folder, 'namedesk.yaml'), 'utf8');
  const { guide, problems } = readStyleGuide(text, RULES);
  assert.deepEqual(problems, []);
  const petelin = guide?.people.find(({ name }) => name === 'Dmitry Petelin');
  assert.deepEqual([...(petelin?.misspellings ?? [])].sort(), [
    'Dimitri Petelin',
    'Dmitri Petelin',
    'Dmitry Petlin',
  ]);
  assert.ok(guide?.people.some(({ name }) => name === 'Sergei Krikalev'));
  const again = await namedesk(['init', folder]);
  assert.equal(again.code, 2);
  assert.match(again.err, /is there already, and is left as it is/);
  assert.equal(readFileSync(join(folder, 'namedesk.yaml'), 'utf8'), text);
});

test('a dry run writes nothing, and shows what would be written', async () => {
  const folder = copy();
  const { code, out } = await namedesk(['init', folder, '--dry-run']);
  assert.equal(code, 0);
  assert.match(out, /^version: 1$/m);
  assert.equal(existsSync(join(folder, 'namedesk.yaml')), false);
  writeFileSync(join(folder, 'namedesk.yaml'), 'version: 1\n');
  assert.equal((await namedesk(['init', folder, '--dry-run'])).code, 0);
});

test('no articles, no folder, no argument: said in words', async () => {
  const empty = mkdtempSync(join(home, 'empty-'));
  assert.match((await namedesk(['init', empty])).err, /there are no articles here/);
  assert.match((await namedesk(['init', join(home, 'none')])).err, /There is no folder/);
  assert.match((await namedesk(['init'])).err, /which folder\?/);
  assert.equal(existsSync(join(empty, 'namedesk.yaml')), false);
});

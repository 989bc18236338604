import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { namedesk } from '../support/namedesk.ts';
import { scratchFolder } from '../support/scratch.ts';

const GUIDE = `version: 1
people:
  - { name: Dmitry Petelin, misspellings: [Dimitri Petelin, Dmitry Petlin] }
organisations:
  - { name: Northern Fisheries Board, misspellings: [Northern Fishery Board] }
places:
  - { name: Kyiv, misspellings: [Kiev] }
spacecraft:
  - { name: Soyuz MS-22, misspellings: [Soyuz MS22] }
decisions:
  - { allow: Kiev, in: quotations }
  - { allow: Dimitri Petelin, in: allowed.txt }
  - { different: [Anna Kovalenko, Anna Kovalenka] }
archive: [old]
house:
  romanisation: { russian: press }
`;
const LANDED =
  'A landing on the steppe\n\nCosmonaut Dimitri Petelin left Kiev on Friday, a day after Soyuz MS22 had landed. Petelin’s wife waited. ' +
  '“I love Kiev,” said Dmitry Petlin. “Dimitri Petelin is tired,” his wife said.\n\nMr Petlin waved. The Northern Fishery Board sent Petlin’s boat a salmon.\n';
const MENDED =
  'A landing on the steppe\n\nCosmonaut Dmitry Petelin left Kyiv on Friday, a day after Soyuz MS-22 had landed. Petelin’s wife waited. ' +
  '“I love Kiev,” said Dmitry Petelin. “Dimitri Petelin is tired,” his wife said.\n\nMr Petelin waved. The Northern Fisheries Board sent Petelin’s boat a salmon.\n';
const FILES = {
  'a.txt': LANDED,
  'allowed.txt': 'A song\n\nThe choir sang for cosmonaut Dimitri Petelin on Monday night.\n',
  'b.txt':
    'A minister speaks\n\nDefence minister Sergei Polyanskiy opened the bridge. Anna Kovalenko, a doctor, was there.\n',
  'c.txt': 'A lesson\n\nThe teacher Anna Kovalenka taught the class how to swim.\n',
  'd.txt': 'A cure\n\nThe doctor Anna Kovalenko found a cure for the common cold.\n',
  'old/z.txt': LANDED,
  'namedesk.yaml': GUIDE,
};

interface Found {
  readonly file: string;
  readonly rule: string;
  readonly text: string;
  readonly suggestion: string;
}

async function found(folder: string, ...args: string[]): Promise<string[]> {
  const { out } = await namedesk(['check', folder, '--format', 'jsonl', ...args]);
  const problems = out
    .split('\n')
    .filter(Boolean)
    .map((line): Found => JSON.parse(line));
  return problems.map(({ file, rule, text, suggestion }) => `${file} ${rule}: ${text} → ${suggestion}`);
}

const IN_LANDED = [
  'a.txt style-guide: Dimitri Petelin → Dmitry Petelin',
  'a.txt style-guide: Kiev → Kyiv',
  'a.txt style-guide: Soyuz MS22 → Soyuz MS-22',
  'a.txt style-guide: Dmitry Petlin → Dmitry Petelin',
  'a.txt style-guide: Dimitri Petelin → Dmitry Petelin',
  'a.txt style-guide: Petlin → Petelin',
  'a.txt style-guide: Northern Fishery Board → Northern Fisheries Board',
  'a.txt style-guide: Petlin → Petelin',
];

test('check goes by all that the style guide says', async t => {
  const folder = scratchFolder(t, FILES);
  assert.deepEqual(await found(folder), [
    ...IN_LANDED,
    'b.txt style-guide: Sergei Polyanskiy → Sergey Polyansky',
  ]);
  writeFileSync(join(folder, 'namedesk.yaml'), `${GUIDE}rules: { style-guide: off, name-slip: off }\n`);
  assert.ok((await found(folder)).every(line => !/ (?:style-guide|name-slip):/.test(line)));
  assert.equal((await found(folder, '--rule', 'style-guide')).length, IN_LANDED.length + 1);
});

test('what the desk has decided is not listed as undecided', async t => {
  const folder = scratchFolder(t, {
    'a.txt': 'A song\n\nThe choir sang for cosmonaut Dimitri Petelin on Monday night.\n',
    'b.txt': 'A cake\n\nBakers sent a honey cake to cosmonaut Dmitry Petelin, who ate it all.\n',
  });
  const summary = async () => (await namedesk(['check', folder])).out.trimEnd().split('\n').at(-1);
  assert.equal(await summary(), '2 articles read. The articles do not decide 1 name.');
  for (const decision of [
    '{ allow: Dimitri Petelin, in: everywhere }, { allow: Dmitry Petelin, in: everywhere }',
    '{ different: [Dimitri Petelin, Dmitry Petelin] }',
  ]) {
    writeFileSync(join(folder, 'namedesk.yaml'), `decisions: [${decision}]\n`);
    assert.equal(await summary(), '2 articles read, no spelling to settle.', decision);
  }
});

test('fix mends what the style guide calls wrong, with --only too, and leaves what is allowed, archived or quoted', async t => {
  for (const args of [[], ['--only', 'style-guide']]) {
    const folder = scratchFolder(t, FILES);
    const text = (path: string) => readFileSync(join(folder, path), 'utf8');
    const { code, out } = await namedesk(['fix', folder, ...args]);
    assert.equal(code, 0);
    assert.match(out, /\nChanged 8 places in 2 articles; left 1 in quotations\.\n$/);
    assert.equal(text('a.txt'), MENDED);
    assert.equal(text('b.txt'), FILES['b.txt'].replace('Sergei Polyanskiy', 'Sergey Polyansky'));
    for (const path of ['allowed.txt', 'c.txt', 'd.txt', 'old/z.txt', 'namedesk.yaml'] as const)
      assert.equal(text(path), FILES[path], path);
    assert.match(
      (await namedesk(['fix', folder, ...args])).out,
      /^Nothing to change; left 1 in quotations\.\n$/,
    );
    assert.deepEqual(await found(folder), ['a.txt style-guide: Dimitri Petelin → Dmitry Petelin']);
  }
});

test('a pattern that fits no article is said, and only that', async t => {
  const folder = scratchFolder(t, FILES);
  const patterns =
    'decisions: [{ allow: Kiev, in: b.text }]\narchive: [old, odl]\narticles: { exclude: [drafts] }\n';
  writeFileSync(join(folder, 'namedesk.yaml'), patterns);
  for (const command of ['check', 'entities']) {
    const { err } = await namedesk([command, folder]);
    assert.deepEqual(err.split('\n').filter(Boolean), [
      'namedesk: namedesk.yaml: under "archive", "odl" fits no article.',
      'namedesk: namedesk.yaml: under "articles, exclude", "drafts" fits no article.',
      'namedesk: namedesk.yaml: under "in", "b.text" fits no article.',
    ]);
  }
});

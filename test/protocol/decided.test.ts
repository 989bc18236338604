import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { desk } from './desk.ts';
import { FOLDER, InMemory, uriOf } from './in-memory.ts';
import { MemorySource } from './memory-source.ts';
import { holds } from './until.ts';

const [c, guide] = [uriOf('c.txt'), uriOf('namedesk.yaml')];
const EMPTY = 'version: 1\n';
const ALLOWED = `${EMPTY}decisions:\n  - { allow: Dimitri Petelin, in: everywhere }\n`;
const LISTED = `${EMPTY}people:\n  - { name: Dmitry Petelin, misspellings: [Dimitri Petelin] }\n`;

test('what is decided in the style guide is heeded as it is typed, and what is taken out is forgotten', async () => {
  const files = new MemorySource({ ...desk, 'namedesk.yaml': EMPTY });
  const server = await new InMemory(uri => (uri === FOLDER ? files : undefined)).start([FOLDER]);
  const rules = () => server.diagnostics.get(c)?.diagnostics.map(({ code }) => code) ?? [];
  const messages = () => server.diagnostics.get(c)?.diagnostics.map(({ message }) => String(message)) ?? [];
  const onDimitri = () => messages().filter(each => each.startsWith('“Dimitri Petelin”'));
  await server.open(c, desk['c.txt']);
  await server.open(guide, EMPTY, 'yaml');
  await holds('problems', () => onDimitri().length > 0 && rules().length === 4);
  const before = messages();
  await server.edit(guide, EMPTY, ALLOWED);
  await holds('what is allowed is not reported', () => onDimitri().length === 0 && rules().length < 4);
  await server.edit(guide, ALLOWED, LISTED);
  await holds('what is listed is', () => rules().includes('style-guide'));
  assert.deepEqual(
    new Set(onDimitri()),
    new Set([
      '“Dimitri Petelin”: the style guide writes “Dmitry Petelin”.',
      '“Dimitri Petelin” (in a quotation): the style guide writes “Dmitry Petelin”.',
    ]),
  );
  const fixes = await server.fixes(c, 'Dimitri');
  assert.ok(fixes.some(({ title, isPreferred }) => title === 'Change to “Dmitry Petelin”' && isPreferred));
  const all = await server.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri: c },
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    context: { diagnostics: [], only: ['source.fixAll.namedesk'] },
  });
  const [open] = (all[0]?.edit?.documentChanges ?? []) as TextDocumentEdit[];
  assert.equal(open?.textDocument.uri, c);
  assert.equal(open.edits.length, 2, 'not in the quotation');
  await server.edit(guide, LISTED, EMPTY);
  await holds('as before', () => JSON.stringify(messages()) === JSON.stringify(before));
});

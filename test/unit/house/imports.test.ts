import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Import, importsOf, sourceFiles } from '../../support/imports.ts';

// A room imports only itself and what stands to its left.
const ROOMS = [
  'base',
  'text',
  'names',
  'styleguide',
  'annotate',
  'recognise',
  'resolve',
  'check',
  'features',
  'report',
  'protocol',
  'entries',
];
/** Rooms side by side, of which neither may know the other. */
const APART = [['features', 'report']];

const server = sourceFiles('server/src').flatMap(importsOf);

function roomOf(path: string): string {
  const [folder = '', rest] = path.replace('server/src/', '').split('/');
  return rest === undefined ? 'entries' : folder;
}

function runsBackwards({ from, to }: Import): boolean {
  const [left, right] = [roomOf(to), roomOf(from)];
  if (APART.some(pair => pair.includes(left) && pair.includes(right) && left !== right)) return true;
  return ROOMS.indexOf(left) > ROOMS.indexOf(right);
}

test('the statements are read: types, re-exports and bare imports too', () => {
  assert.ok(server.length > 20);
  assert.ok(server.some(({ from, to }) => from.endsWith('text/article.ts') && to.endsWith('text/block.ts')));
});

test('every room is on the list', () => {
  const rooms = new Set(sourceFiles('server/src').map(roomOf));
  assert.deepEqual(
    [...rooms].filter(room => !ROOMS.includes(room)),
    [],
  );
});

test('no import runs backwards', () => {
  const local = server.filter(({ to }) => to.startsWith('server/src/'));
  assert.deepEqual(local.filter(runsBackwards), []);
  assert.ok(
    runsBackwards({ from: 'server/src/text/x.ts', to: 'server/src/names/y.ts' }),
    'the test can fail',
  );
});

test('no import leaves the server', () => {
  assert.deepEqual(
    server.filter(({ to }) => to.includes('/') && /^(client|test|\.\.)/.test(to)),
    [],
  );
});

test('no circle, types included', () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of server) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    assert.ok(!path.includes(file), `circle: ${[...path, file].join(' → ')}`);
    if (done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
});

test('only protocol and the entries know Node and the Language Server Protocol', () => {
  const hosts = server.filter(({ to }) => to.startsWith('node:') || to.startsWith('vscode-'));
  assert.deepEqual(
    hosts.filter(({ from }) => !['protocol', 'entries'].includes(roomOf(from))),
    [],
  );
});

test('the client imports nothing of the server', () => {
  const client = sourceFiles('client').flatMap(importsOf);
  assert.ok(client.length > 0);
  assert.deepEqual(
    client.filter(({ to }) => to.startsWith('server/')),
    [],
  );
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { importsOf, sourceFiles } from '../../support/imports.ts';

// What server/privacy.md promises: nothing in the product can open a connection or start a program.
const files = ['client', 'server/src'].flatMap(sourceFiles);
const FORBIDDEN =
  /^(node:)?(http|https|http2|net|tls|dgram|dns|child_process|cluster|worker_threads|inspector)(\/|$)/;
/** What every JavaScript has to talk to others, and what VS Code has. */
const CALLS =
  /\b(fetch|openExternal|asExternalUri|createTelemetryLogger|sendBeacon)\s*\(|\bnew\s+(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/;

test('no file of the product imports what opens connections or starts programs', () => {
  assert.ok(files.length > 100);
  const found = files.flatMap(importsOf).filter(({ to }) => FORBIDDEN.test(to));
  assert.deepEqual(found, []);
});

test('no file of the product calls what sends', () => {
  const pages = [...files, 'client/media/picture.js'];
  assert.deepEqual(
    pages.filter(file => CALLS.test(codeOf(file))),
    [],
  );
});

test('the page that shows a picture may not load anything from elsewhere', () => {
  assert.match(codeOf('client/picture/page.ts'), /default-src 'none'/);
  assert.doesNotMatch(codeOf('client/picture/page.ts'), /connect-src/);
});

test('the patterns find what they look for', () => {
  for (const name of ['node:https', 'http', 'node:dns/promises', 'node:child_process'])
    assert.match(name, FORBIDDEN);
  for (const call of ['await fetch(url)', 'env.openExternal(uri)', 'new WebSocket(url)'])
    assert.match(call, CALLS);
  assert.doesNotMatch('prefetch(1)', CALLS);
});

function codeOf(file: string): string {
  return readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
}

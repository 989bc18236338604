import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention } from '../../../server/src/recognise/mention.ts';
import { jsonlExport } from '../../../server/src/report/jsonl.ts';
import type { Analysis } from '../../../server/src/resolve/analysis.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import { Lines } from '../../../server/src/text/lines.ts';
import { entity } from '../../support/outcome.ts';

const mention = (start: number, spelling: string, candidate?: true): Mention => ({
  start,
  end: start + spelling.length,
  spelling,
  kind: 'person',
  role: 'body',
  quoted: false,
  ...(candidate && { candidate }),
});

const analysis = (path: string, ...mentions: Mention[]): Analysis => ({
  path,
  lines: new Lines(''),
  mentions,
  chains: [],
  story: new Uint32Array(),
});

const petelin = entity('Dmitry Petelin', []);
const known = new Set(['Dmitry Petelin', 'Petelin']);

const snapshot = (...analyses: Analysis[]): Snapshot => ({
  revision: 1,
  analyses: new Map(analyses.map(each => [each.path, each])),
  entities: [petelin],
  entityOf: ({ spelling }) => (known.has(spelling) ? petelin : undefined),
});

const lines = (of: Snapshot) => [...jsonlExport(of)].join('');

test('a line a mention, in the order of the documents’ names', () => {
  const got = lines(
    snapshot(
      analysis('a-b.txt', mention(0, 'Dmitry Petelin'), mention(20, 'Petelin', true)),
      analysis('a.TXT', mention(3, 'Ivanov'), mention(9, 'Will', true)),
    ),
  );
  assert.equal(
    got,
    `{"doc":"a","start":3,"end":9,"text":"Ivanov","type":"person","entity":null,"canonical":null}
{"doc":"a-b","start":0,"end":14,"text":"Dmitry Petelin","type":"person","entity":"person:dmitry-petelin","canonical":"Dmitry Petelin"}
{"doc":"a-b","start":20,"end":27,"text":"Petelin","type":"person","entity":"person:dmitry-petelin","canonical":"Dmitry Petelin"}
`,
  );
});

test('the order of arrival changes nothing, and an empty corpus is empty', () => {
  const [a, b, c] = ['a.txt', 'b/a.txt', 'b.txt'].map(path => analysis(path, mention(0, 'Petelin')));
  assert.ok(a && b && c);
  assert.equal(lines(snapshot(a, b, c)), lines(snapshot(c, b, a)));
  assert.equal(lines(snapshot()), '');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileSource } from '../../../server/src/protocol/files.ts';
import { Folder } from '../../../server/src/protocol/folder.ts';
import { readCorpus } from '../../../server/src/protocol/read-corpus.ts';
import { analyse } from '../../../server/src/resolve/analyse.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { Article } from '../../../server/src/text/article.ts';

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'Cosmonaut Dmitry Petelin rested.\n',
  'b.txt': 'Stumble. Cosmonaut Dmitri Petelin did not.\n',
  'c.txt': 'Cosmonaut Dmitry Petelin slept, and the day passed without another word from him.\n',
};
const source: FileSource = {
  list: async () => ({ paths: Object.keys(FILES), skipped: [] }),
  read: async path => ({ ok: true, text: FILES[path] ?? '', encoding: 'utf-8', bom: false }),
};

/** An analysis with a fault in it. */
function stumbling(article: Article) {
  if (article.text.startsWith('Stumble')) throw new RangeError(`stumbled over ${article.text}`);
  return analyse(article);
}

test('an article over which the analysis stumbles is left out, and the others are read', async () => {
  const corpus = new Corpus();
  const faults: unknown[] = [];
  const onFault = (fault: unknown) => void faults.push(fault);
  const { articles, skipped } = await readCorpus(source, corpus, { analyse: stumbling, onFault });
  assert.equal(articles, 2);
  assert.deepEqual(skipped, [{ file: 'b.txt', why: 'Namedesk could not read it' }]);
  assert.deepEqual([...corpus.snapshot().analyses.keys()], ['a.txt', 'c.txt']);
  assert.equal(faults.length, 1);
});

test('an open article over which the analysis stumbles is empty until it is changed', async () => {
  const folder = new Folder('file:///desk', source, () => true, stumbling);
  assert.deepEqual(
    (await folder.readAll(() => undefined)).map(({ file }) => file),
    ['b.txt'],
  );
  assert.equal(folder.takeFaults().length, 1);
  const open = (version: number, text: string) =>
    folder.open('b.txt', TextDocument.create('file:///desk/b.txt', 'plaintext', version, text));
  open(1, FILES['b.txt'] ?? '');
  const mentions = () =>
    folder
      .snapshot()
      .analyses.get('b.txt')
      ?.mentions.map(({ spelling }) => spelling);
  assert.deepEqual(mentions(), []);
  assert.equal(folder.articleAt('b.txt')?.text, FILES['b.txt']);
  assert.deepEqual([...folder.problems().keys()], []);
  assert.equal(folder.takeFaults().length, 1);
  open(2, 'Cosmonaut Dmitri Petelin did not.\n');
  assert.deepEqual(mentions(), ['Dmitri Petelin']);
  assert.deepEqual([...folder.problems().keys()], ['b.txt']);
  assert.deepEqual(folder.takeFaults(), []);
});

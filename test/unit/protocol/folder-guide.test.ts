import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Folder } from '../../../server/src/protocol/folder.ts';
import { MemorySource } from '../../protocol/memory-source.ts';

const HOME = 'file:///desk';
const TEXT =
  'Town council meets\n\nThe council of the town heard of it on Monday, and Zorblat was glad of it.\n';
const GUIDE = 'version: 1\norganisations: [{ name: Zorblat }]\n';

const kindOf = (folder: Folder, path = 'a.txt') =>
  folder
    .snapshot()
    .analyses.get(path)
    ?.mentions.find(({ spelling }) => spelling === 'Zorblat')?.kind;
const document = (path: string, text: string) => TextDocument.create(`${HOME}/${path}`, 'plaintext', 1, text);
const quiet = () => undefined;

test('an article that was asked about before the guide was read is read again by what it says', async () => {
  const folder = new Folder(HOME, new MemorySource({ 'a.txt': TEXT, 'namedesk.yaml': GUIDE }));
  folder.open('a.txt', document('a.txt', TEXT));
  folder.snapshot();
  await folder.readAll(quiet);
  assert.equal(kindOf(folder), 'organisation');
});

test('a change of the guide that could not be carried out is carried out the next time', async () => {
  const source = new MemorySource({ 'a.txt': TEXT, 'b.txt': TEXT, 'namedesk.yaml': 'version: 1\n' });
  const folder = new Folder(HOME, source);
  await folder.readAll(quiet);
  source.write('namedesk.yaml', 'version: 1\narticles: { exclude: [b.txt] }\n');
  const { list } = source;
  source.list = () => Promise.reject(new Error('the disk is away'));
  await assert.rejects(folder.rereadGuide(), /the disk is away/);
  source.list = list;
  await folder.rereadGuide();
  assert.deepEqual([...folder.snapshot().analyses.keys()], ['a.txt']);
});

test('a program that empties the guide before it writes it takes nothing away', async () => {
  const source = new MemorySource({ 'a.txt': TEXT, 'namedesk.yaml': GUIDE });
  const folder = new Folder(HOME, source);
  await folder.readAll(quiet);
  source.write('namedesk.yaml', '');
  const reading = folder.rereadGuide();
  source.write('namedesk.yaml', GUIDE);
  await reading;
  assert.equal(folder.guide.now.guide.organisations.length, 1);
  assert.equal(kindOf(folder), 'organisation');
});

test('what a person did not want to wait for stays unread when an article is opened and closed', async () => {
  const articles = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, TEXT]));
  const folder = new Folder(HOME, new MemorySource(articles));
  await folder.readAll(done => {
    if (done === 5) folder.stopReading();
  });
  const read = folder.snapshot().analyses.size;
  assert.ok(read < 60, `${read}`);
  const opened = document('0.txt', TEXT);
  folder.open('0.txt', opened);
  await folder.close('0.txt', opened);
  assert.ok(folder.snapshot().analyses.size <= read + 1);
  await folder.readAll(quiet);
  assert.equal(folder.snapshot().analyses.size, 60);
});

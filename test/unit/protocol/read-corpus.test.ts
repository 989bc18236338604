import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FileSource, Reading } from '../../../server/src/protocol/files.ts';
import { readCorpus } from '../../../server/src/protocol/read-corpus.ts';
import { jsonlExport } from '../../../server/src/report/jsonl.ts';
import { Corpus } from '../../../server/src/resolve/corpus.ts';
import type { PackedAnalysis } from '../../../server/src/resolve/packed-analysis.ts';

/** Articles in memory; `undefined` is a file that vanished between listing and reading. */
function memory(
  files: Readonly<Record<string, string | undefined>>,
  delay = (_path: string) => 0,
): FileSource {
  return {
    list: async () => ({ paths: Object.keys(files).sort(), skipped: [{ file: 'm.txt', why: 'a pipe' }] }),
    read: async (path): Promise<Reading> => {
      const wait = delay(path);
      if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait));
      const text = files[path];
      if (text === undefined) return { ok: false, why: 'it is no longer there' };
      return { ok: true, text, encoding: 'utf-8', bom: false };
    },
  };
}

const recorder = () => {
  const analyses: PackedAnalysis[] = [];
  return { analyses, replace: (analysis: PackedAnalysis) => void analyses.push(analysis) };
};

const FILES = {
  'a.txt': 'Dmitry Petelin rested.',
  'b.txt': undefined,
  'x.txt': 'Anna Kikina did not.',
  'z.txt': '',
};

test('reads what is there, names what is not, and tells how far it is', async () => {
  const corpus = recorder();
  const seen: string[] = [];
  const result = await readCorpus(memory(FILES), corpus, {
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  assert.deepEqual(result, {
    articles: 3,
    skipped: [
      { file: 'b.txt', why: 'it is no longer there' },
      { file: 'm.txt', why: 'a pipe' },
    ],
  });
  assert.deepEqual(corpus.analyses.map(({ path }) => path).sort(), ['a.txt', 'x.txt', 'z.txt']);
  assert.deepEqual(seen, ['1/4', '2/4', '3/4', '4/4']);
});

test('no articles at all', async () => {
  const source: FileSource = { ...memory({}), list: async () => ({ paths: [], skipped: [] }) };
  assert.deepEqual(await readCorpus(source, recorder()), { articles: 0, skipped: [] });
});

test('the order of arrival changes nothing', async () => {
  const names = [
    'Dmitry Petelin',
    'Dimitri Petelin',
    'Sergei Krikalev',
    'Sergey Prokopyev',
    'Sergei Prokopyev',
  ];
  const files = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `${i}.txt`,
      `Cosmonaut ${names[i % names.length]} spoke to ${names[(i * 7) % names.length]} on day ${i}.`,
    ]),
  );
  const exported = async (source: FileSource) => {
    const corpus = new Corpus();
    await readCorpus(source, corpus);
    return [...jsonlExport(corpus.snapshot())].join('');
  };
  const expected = await exported(memory(files));
  assert.ok(expected.length > 1000);
  assert.equal(await exported(memory(files, path => (Number.parseInt(path, 10) * 13) % 17)), expected);
  assert.equal(await exported(memory(files, path => (40 - Number.parseInt(path, 10)) % 9)), expected);
});

test('it can be stopped between two articles, and then no more is read', async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.txt`, 'x']));
  const corpus = recorder();
  const stop = new AbortController();
  const reading = readCorpus(
    memory(files, () => 1),
    corpus,
    {
      signal: stop.signal,
      onProgress: done => done === 50 && stop.abort(),
    },
  );
  await assert.rejects(reading, { name: 'AbortError' });
  const read = corpus.analyses.length;
  await new Promise(resolve => setTimeout(resolve, 30));
  assert.ok(read < 100 && corpus.analyses.length <= read + 16);
});

test('other events get their turn while a large folder is read', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 400 }, (_, i) => [`${i}.txt`, `Day ${i}. Dmitry Petelin rested. `.repeat(100)]),
  );
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await readCorpus(memory(files), recorder());
  clearInterval(timer);
  assert.ok(turns > 0, 'the timer never had its turn');
});

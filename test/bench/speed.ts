import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../server/src/resolve/analyse.ts';
import { readArticle } from '../../server/src/text/read.ts';
import { root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { VERSION } from './compromise.ts';
import { ownSets } from './corpora/own-sets.ts';
import { SETS } from './corpora/sources.ts';
import { writeFigures } from './page.ts';
import { measureLinearity } from './speed/linearity.ts';
import { makeArticles } from './speed/made.ts';
import { bytesKept } from './speed/memory.ts';
import { measureResolving } from './speed/resolving.ts';
import { resolvingText, speedText } from './speed/text.ts';
import { measureThroughput } from './speed/throughput.ts';

/*
 * How fast Namedesk reads and resolves, and how much memory it takes, as ratios to what is measured in the same run.
 *
 *   npm run bench                         all of it, here and in test/bench/README.md
 *   npm run bench -- --articles 100000    resolving alone, of a thousand articles, a tenth of so many, and so many
 *   npm run bench -- <folder>             with the public corpora in this folder too (or $NAMEDESK_CORPORA)
 */
const { values, positionals } = parseArgs({
  options: { articles: { type: 'string' } },
  allowPositionals: true,
});
const { NAMEDESK_CORPORA = join(root, '../shared/corpora') } = process.env;
const corpora = resolve(positionals[0] ?? NAMEDESK_CORPORA);

const sample = ownSets(corpora)
  .find(({ name }) => name === 'sample-corpus')
  ?.read();
if (!sample) throw new Error('the sample corpus is part of the project, and is not here');

const machine = `Node ${process.versions.node} on ${cpus()[0]?.model.trim() ?? 'an unknown processor'}, ${cpus().length} processors`;
if (values.articles !== undefined) {
  const most = Number(values.articles);
  const rows = [...new Set([1000, most / 10, most])].map(count => measureResolving(sample, count));
  const text = `Measured by one process of ${machine}.\n\n${resolvingText(rows)}`;
  say(text);
  writeFigures('large', text);
  process.exit();
}

const made = [...makeArticles(sample, 1000, 3)].map(({ text }) => text);
const published = SETS.map(({ name }) => join(corpora, 'sets', name, 'articles'))
  .filter(folder => existsSync(folder))
  .flatMap(folder => readdirSync(folder).map(file => readFileSync(join(folder, file), 'utf8')));

const averageLength = made.reduce((sum, text) => sum + text.length, 0) / made.length;
progress('memory of an analysis');
// What is remembered of words, whatever the number of articles, is no part of one.
for (const text of made) analyse(readArticle('a.txt', text));
const kept = bytesKept(() =>
  [...makeArticles(sample, 3000, 4)].map(({ path, text }) => analyse(readArticle(path, text))),
);
const mentions = kept.kept.reduce((sum, analysis) => sum + analysis.mentions.length, 0) / 3000;
progress('throughput');
const throughput = [{ text: 'made-up articles', ...measureThroughput(made) }];
if (published.length > 0) throughput.push({ text: 'public corpora', ...measureThroughput(published) });
progress('linearity');
const linearity = measureLinearity({
  'made-up articles': made.join('\n'),
  ...(published.length > 0 ? { 'public corpora': published.join('\n') } : {}),
  'capitalised words without end': 'Aa ',
  'quotations that never close': 'Aa “said ',
  'letters without a space': 'Aa',
});
progress('resolving');
const resolving = [1000, 10_000].map(count => measureResolving(sample, count));

const text = speedText({
  machine,
  reference: `compromise ${VERSION}`,
  throughput,
  linearity,
  analysis: { bytes: kept.bytes / 3000, length: averageLength, mentions },
  bundleBytes: ['server.cjs', 'knowledge.js']
    .map(file => statSync(join(root, 'dist', file)).size)
    .reduce((sum, size) => sum + size, 0),
  resolving,
});
say(text);
writeFigures('speed', text);

function progress(what: string): void {
  process.stderr.write(`${what} …\n`);
}

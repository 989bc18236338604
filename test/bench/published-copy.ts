import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkCorpus } from '../../server/src/check/check.ts';
import { analyse } from '../../server/src/resolve/analyse.ts';
import { Corpus } from '../../server/src/resolve/corpus.ts';
import { readArticle } from '../../server/src/text/read.ts';
import { root } from '../run/paths.ts';
import { readGoldSet } from './corpora/gold-set.ts';

/*
 * Prints what the rules report in a set of published articles, each group of them a corpus of its own, to be read and
 * judged by a person: see "Problems in published copy" in README.md.
 *
 *   npm run published -- [<folder of corpora>] [--set gum] [--rule name-slip]
 */
const { values, positionals } = parseArgs({
  options: { set: { type: 'string', default: 'ecbplus-dev' }, rule: { type: 'string' } },
  allowPositionals: true,
});
const { NAMEDESK_CORPORA = join(root, '../shared/corpora') } = process.env;
const folder = join(resolve(positionals[0] ?? NAMEDESK_CORPORA), 'sets', values.set);
const { articles } = readGoldSet(values.set, folder);
const corpora = new Map<string, Corpus>();
const texts = new Map(articles.map(({ doc, text }) => [doc, text]));
for (const { doc, text, group } of articles) {
  const corpus = corpora.get(group) ?? new Corpus();
  corpora.set(group, corpus);
  corpus.replace(analyse(readArticle(doc, text)));
}
const counts = new Map<string, number>();
for (const corpus of corpora.values()) {
  for (const { rule, severity, message, occurrence } of checkCorpus(corpus.snapshot())) {
    const key = severity === 'hint' ? `${rule} (hint)` : rule;
    counts.set(key, 1 + (counts.get(key) ?? 0));
    if (values.rule !== undefined && values.rule !== rule) continue;
    const { path } = occurrence.analysis;
    const { start, end } = occurrence.mention;
    const around = texts.get(path)?.slice(Math.max(0, start - 60), end + 60) ?? '';
    process.stdout.write(`${path} ${key}: ${message}\n    ${around.replaceAll(/\s+/g, ' ')}\n`);
  }
}
process.stdout.write(`${articles.length} articles\n`);
for (const [rule, number] of [...counts].sort()) process.stdout.write(`${number} ${rule}\n`);

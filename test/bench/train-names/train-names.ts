import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../run/paths.ts';
import { say } from '../../run/say.ts';
import { readPairs } from '../corpora/pair-set.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { countCommonWords } from './common-words.ts';
import { learnExchanges } from './exchanges.ts';
import { commonWordsModule, exchangeModule, judgementModule } from './modules.ts';
import { wordsAsTheyAre, wordsThatMeet } from './word-pairs.ts';

/*
 * Learns anew what names are compared by: npm run train:names -- <folder of corpora>
 * The folder has the form that test/bench/README.md describes. Some seconds; the same from the same folder.
 */
const { NAMEDESK_CORPORA = join(root, '../shared/corpora') } = process.env;
const corpora = resolve(process.argv[2] ?? NAMEDESK_CORPORA);
const missing = ['ofac', 'wd-ru-tokens', 'congress', 'nomenklatura']
  .map(set => join('pairs', set, 'pairs.tsv'))
  .filter(file => !existsSync(join(corpora, file)));
if (missing.length > 0) {
  say(`There is nothing to learn from in ${corpora}: ${missing.join(', ')} missing.`);
  say('The pairs are public; test/bench/README.md says where they are and in what form.');
  process.exitCode = 1;
} else {
  const [ofac, congress] = [pairsOf('ofac'), pairsOf('congress')];
  const words = [...wordsThatMeet(ofac), ...wordsAsTheyAre(pairsOf('wd-ru-tokens'), 0.5)];
  say(`learning from ${words.length} pairs of words in ${corpora}`);
  write('exchange', exchangeModule(learnExchanges(words)));
  write('common-words', commonWordsModule(countCommonWords([...ofac, ...congress])));
  // Only now: the figures that are judged come from the two tables just written.
  const { learnJudgement } = await import('./judgement.ts');
  const weights = learnJudgement({ ofac, congress, nomenklatura: pairsOf('nomenklatura') });
  write('judgement', judgementModule(weights));
}

function pairsOf(set: string): LabelledPair[] {
  return readPairs(join(corpora, 'pairs', set, 'pairs.tsv'));
}

function write(name: string, source: string): void {
  const file = join(root, `server/src/names/${name}.generated.ts`);
  writeFileSync(file, source);
  say(`written: ${file}`);
}

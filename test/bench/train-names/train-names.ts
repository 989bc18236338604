import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from '../../run/paths.ts';
import { say } from '../../run/say.ts';
import { readPairs } from '../corpora/pair-set.ts';
import type { PairFigures } from '../pair-verdicts.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { judgeHeldOut, judgeSeen } from './held-out.ts';
import { knowledgeOf, learn } from './learn.ts';
import { commonWordsModule, exchangeModule, judgementModule } from './modules.ts';

/*
 * Learns anew what names are compared by: npm run train:names -- <folder of corpora>
 * The folder has the form that test/bench/README.md describes. Some seconds; the same from the same folder. Then says
 * how well pairs are judged by what was learned from them, and by what was learned without the people in them.
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
  const sets = {
    ofac: pairsOf('ofac'),
    congress: pairsOf('congress'),
    nomenklatura: pairsOf('nomenklatura'),
    'wd-ru-tokens': pairsOf('wd-ru-tokens'),
  };
  const learned = learn(sets);
  write('exchange', exchangeModule(learned.exchanges));
  write('common-words', commonWordsModule(learned.commonWords));
  write('judgement', judgementModule(learned.weights));
  tell('seen while learning', judgeSeen(sets, knowledgeOf(learned)));
  tell('held out, by person, five folds', judgeHeldOut(sets));
}

function pairsOf(set: string): LabelledPair[] {
  return readPairs(join(corpora, 'pairs', set, 'pairs.tsv'));
}

function write(name: string, source: string): void {
  const file = join(root, `server/src/names/${name}.generated.ts`);
  writeFileSync(file, source);
  say(`written: ${file}`);
}

function tell(heading: string, figures: readonly PairFigures[]): void {
  say(`\n${heading}: precision, recall, F1`);
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);
  for (const { row, all } of figures)
    say(`  ${row.set.padEnd(14)}${percent(all.precision)}${percent(all.recall)}${percent(all.f1)}`);
}

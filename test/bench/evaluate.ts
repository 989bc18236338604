import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../run/paths.ts';
import { say } from '../run/say.ts';
import { VERSION } from './compromise.ts';
import { PAIRS, SETS } from './corpora/sources.ts';
import {
  isWanted,
  measureGeneratedSet,
  measurePairs,
  measureSets,
  type SetFigures,
  type Wanted,
} from './evaluation.ts';
import { figuresText } from './figures.ts';
import { asShipped } from './folds.ts';
import { generatedErrorsText } from './generated/errors.ts';
import { summaryOf } from './generated/summary.ts';
import { writeFigures } from './page.ts';
import { crossValidated } from './train/cross-validated.ts';
import { pairErrorsText, setErrorsText } from './worst.ts';

/*
 * How well Namedesk recognises names and tells who is who, on public annotated text, beside compromise.
 *
 *   npm run evaluate                       all sets, as tables here and in test/bench/README.md
 *   npm run evaluate -- <folder>           with the corpora in this folder (or $NAMEDESK_CORPORA)
 *   npm run evaluate -- --set gum          only this set
 *   npm run evaluate -- --alone            without compromise, which takes most of the time
 *   npm run evaluate -- --errors --most 40 the worst cases too, so many of each sort (20 unless told)
 *   npm run evaluate -- --set generated --articles 10000   generated articles, so many of them (2000 unless told)
 *   npm run evaluate -- --json             all figures as JSON
 *   npm run evaluate -- --mentions out     what was found, as out/<set>.jsonl, for another scorer
 *
 * The page is written only when all of it was measured.
 */
const GENERATED_ARTICLES = '2000';

const { values, positionals } = parseArgs({
  options: {
    set: { type: 'string' },
    alone: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    most: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
    mentions: { type: 'string' },
    articles: { type: 'string', default: GENERATED_ARTICLES },
  },
  allowPositionals: true,
});
const { NAMEDESK_CORPORA = join(root, '../shared/corpora') } = process.env;
const corpora = resolve(positionals[0] ?? NAMEDESK_CORPORA);
const wanted: Wanted = {
  corpora,
  // What is no annotated text needs no weights that did not learn from it, which take minutes.
  folds: ['generated', ...PAIRS.map(({ name }) => name)].includes(values.set ?? '')
    ? asShipped
    : crossValidated(corpora, line => process.stderr.write(`${line}\n`)),
  only: values.set,
  alone: values.alone,
};

const isThere = existsSync(join(wanted.corpora, 'sets'));
const measured: SetFigures[] = [];
for (const figures of measureSets(wanted)) {
  if (!values.json) process.stderr.write(`measured ${figures.set.name}\n`);
  if (values.mentions !== undefined) writeMentions(values.mentions, figures);
  measured.push(figures);
}
const pairs = measurePairs(wanted);
const generated = measureGeneratedSet(wanted, Number(values.articles));
if (generated === undefined && isWanted('generated', wanted)) {
  process.stderr.write(`skipped: generated articles need the sets ofac and wd-ru-tokens in ${corpora}\n`);
}
const recognition = measured.flatMap(figures => figures.recognition);
const identity = measured.flatMap(figures => figures.identity);

if (values.json) {
  const errors = values.errors ? { errors: measured.map(({ set, errors }) => [set.name, [...errors]]) } : {};
  const made = generated && summaryOf(generated);
  say(JSON.stringify({ recognition, identity, pairs, generated: made, ...errors }, null, 1));
} else {
  const text = figuresText({ recognition, identity, pairs, generated, reference: `compromise ${VERSION}` });
  say(text);
  if (values.errors) {
    for (const figures of measured) say(setErrorsText(figures, Number(values.most)));
    for (const figures of pairs) say(pairErrorsText(figures, Number(values.most)));
    if (generated) say(generatedErrorsText(generated, Number(values.most)));
  }
  if (!isThere) sayWhereToGet(wanted.corpora);
  else if (measured.length + pairs.length === 0 && !generated)
    say(`there is no set ${values.set ?? ''} in ${wanted.corpora}`);
  if (isComplete()) writeFigures('figures', text);
}

/** Whether every public set was measured, beside the reference. */
function isComplete(): boolean {
  const names = [...measured.map(({ set }) => set.name), ...pairs.map(({ row }) => row.set)];
  const isWhole = !values.alone && generated?.articles === Number(GENERATED_ARTICLES);
  return isWhole && [...SETS, ...PAIRS].every(({ name }) => names.includes(name));
}

function writeMentions(folder: string, { set, found }: SetFigures): void {
  mkdirSync(folder, { recursive: true });
  const lines = set.articles.flatMap(({ doc }, i) =>
    (found[i] ?? []).map(({ start, end, text, kind: type, entity }) =>
      JSON.stringify({ doc, start, end, text, type, entity: entity ?? null }),
    ),
  );
  writeFileSync(join(folder, `${set.name}.jsonl`), `${lines.join('\n')}\n`);
}

function sayWhereToGet(folder: string): void {
  say(
    `\nskipped: there are no corpora in ${folder}. They are public; test/bench/README.md says in what form.\n`,
  );
  for (const { name, home, licence } of [...SETS, ...PAIRS]) say(`  ${name}: ${home} (${licence})`);
}

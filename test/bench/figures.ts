import type { IdentityRow } from './evaluation.ts';
import type { GeneratedFigures } from './generated/measure.ts';
import { type Share, summaryOf } from './generated/summary.ts';
import type { PairFigures } from './pair-verdicts.ts';
import type { RecognitionRow } from './recognition.ts';
import { MEASURES, type Recognition } from './score/recognition.ts';
import { percent, table } from './table.ts';

const PLURAL = { person: 'people', spacecraft: 'spacecraft', organisation: 'organisations', place: 'places' };

/** Recognition: ours by the measure that suits the set, then F1 by all three measures for both. */
function recognitionTable(rows: readonly RecognitionRow[]): string {
  return table(
    [
      'set',
      'kind',
      'names',
      'precision',
      'recall',
      'F1',
      'F1 exact / norm. / overlap',
      'compromise',
      'its F1 exact / norm. / overlap',
    ],
    rows.map(({ set, kind, measure, crossValidated, ours, reference }) => {
      const own = ours[measure];
      return [
        `${set} (${measure === 'overlap' ? 'overlap' : 'norm.'}${crossValidated ? ', cross-validated' : ''})`,
        PLURAL[kind],
        String(own.wanted),
        percent(own.precision),
        percent(own.recall),
        percent(own.f1),
        f1s(ours),
        reference ? percent(reference[measure].f1) : '–',
        reference ? f1s(reference) : '–',
      ];
    }),
  );
}

function f1s(recognition: Recognition): string {
  return MEASURES.map(measure => percent(recognition[measure].f1).padStart(4)).join(' / ');
}

/** Who is who among people: B-cubed, and what became of pairs of full names. */
function identityTable(rows: readonly IdentityRow[]): string {
  return table(
    [
      'set',
      'names',
      'B-cubed F1 matched',
      'B-cubed F1 full',
      'spellings of one person merged',
      'different people merged',
    ],
    rows.map(({ set, names, scores: { matched, full, forms } }) => [
      set,
      names,
      percent(matched.f1),
      percent(full.f1),
      `${forms.merged} of ${forms.same}`,
      `${forms.wronglyMerged} of ${forms.different}`,
    ]),
  );
}

/** Pairs of names: the verdict "same", and the recall of each kind. */
function pairTable(rows: readonly PairFigures[]): string {
  return table(
    ['set', 'pairs the same', 'precision', 'recall', 'F1', 'recall by kind'],
    rows.map(({ row, all, recallByKind }) => [
      row.set,
      String(all.wanted),
      percent(all.precision),
      percent(all.recall),
      percent(all.f1),
      recallByKind.map(({ kind, said, of }) => `${kind} ${percent(of > 0 ? said / of : 0)}`).join(', '),
    ]),
  );
}

/** Generated articles: of the variants that were planted, how many are reported, and what else is. */
function generatedTable(figures: GeneratedFigures): string {
  const { articles, variants, lookAlikes, counted, otherLanguage, far, falseReports, mixedUp } =
    summaryOf(figures);
  const share = ({ found, of }: Share) => `${found} of ${of}`;
  return table(
    [
      'articles',
      'variants planted',
      'other people beside them',
      'found, of all places',
      '%',
      'other language’s form, apart',
      'far, apart',
      'false reports in 100 articles',
      'of two mixed up',
    ],
    [
      [
        String(articles),
        String(variants),
        String(lookAlikes),
        share(counted),
        percent(counted.found / Math.max(1, counted.of)),
        share(otherLanguage),
        share(far),
        ((100 * falseReports) / articles).toFixed(2),
        String(mixedUp),
      ],
    ],
  );
}

/** All that `npm run evaluate` measures. */
export interface Figures {
  readonly recognition: readonly RecognitionRow[];
  readonly identity: readonly IdentityRow[];
  readonly pairs: readonly PairFigures[];
  readonly generated: GeneratedFigures | undefined;
  /** The name and version of what ours is measured beside. */
  readonly reference: string;
}

/** The tables that there are figures for, each under its heading. */
export function figuresText({ recognition, identity, pairs, generated, reference }: Figures): string {
  const parts: string[] = [];
  if (recognition.length > 0)
    parts.push(`### Recognition, beside ${reference}\n\n${recognitionTable(recognition)}`);
  if (identity.length > 0) parts.push(`### Identity of people\n\n${identityTable(identity)}`);
  if (pairs.length > 0) parts.push(`### Pairs of names\n\n${pairTable(pairs)}`);
  if (generated) parts.push(`### Generated articles\n\n${generatedTable(generated)}`);
  return parts.join('\n\n');
}

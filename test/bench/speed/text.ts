import { table } from '../table.ts';
import type { Linearity } from './linearity.ts';
import type { Resolving } from './resolving.ts';
import type { Throughput } from './throughput.ts';

/** All that `npm run bench` measures. */
export interface SpeedFigures {
  readonly machine: string;
  readonly reference: string;
  readonly throughput: readonly (Throughput & { readonly text: string })[];
  readonly linearity: readonly Linearity[];
  /** Averages of one article: bytes kept of it, its length in UTF-16 code units, its mentions. */
  readonly analysis: { readonly bytes: number; readonly length: number; readonly mentions: number };
  readonly bundleBytes: number;
  /** A corpus, and one of ten times its size. */
  readonly resolving: readonly Resolving[];
}

export function speedText(figures: SpeedFigures): string {
  const { machine, analysis, bundleBytes } = figures;
  return [
    `Measured by one process of ${machine}. Ratios carry over to other machines; times do not.`,
    `### Reading and recognising, beside ${figures.reference}\n\n${throughputTable(figures.throughput)}`,
    `### Linearity\n\n${linearityTable(figures.linearity)}`,
    '### Memory and size\n\n' +
      `An analysis keeps ${round(analysis.bytes / 1000, 1)} KB of an average made-up article of ` +
      `${round(analysis.length / 1000, 1)} KB with ${round(analysis.mentions, 0)} mentions; ` +
      `the bundled server has ${round(bundleBytes / 1e6, 2)} MB.`,
    `### Resolving a corpus\n\n${resolvingText(figures.resolving)}`,
  ].join('\n\n');
}

export function resolvingText(rows: readonly Resolving[]): string {
  return `${resolvingTable(rows)}\n\n${growth(rows)}`;
}

function throughputTable(rows: SpeedFigures['throughput']): string {
  return table(
    [
      'text',
      'Namedesk MB/s',
      'compromise MB/s',
      'bare scan MB/s',
      'Namedesk : compromise',
      'bare scan : Namedesk',
    ],
    rows.map(row => [
      row.text,
      round(row.ours, 1),
      round(row.compromise, 3),
      round(row.bareScan, 0),
      round(row.oursPerCompromise, 0),
      round(row.bareScanPerOurs, 1),
    ]),
  );
}

function linearityTable(rows: readonly Linearity[]): string {
  return table(
    ['text', 'tokens at n', 'tokens at 4n', 'time at 4n : 4 × time at n'],
    rows.map(row => [row.text, String(row.tokens), String(row.tokensOfFour), round(row.timeRatio, 2)]),
  );
}

function resolvingTable(rows: readonly Resolving[]): string {
  return table(
    [
      'articles',
      'mentions',
      'entities',
      'resolved in ms of the processor',
      'times JSON.parse',
      'one changed article, ms p50 / p99',
      'times its own analysis',
      'memory MB',
    ],
    rows.map(row => [
      String(row.articles),
      String(row.mentions),
      String(row.entities),
      round(row.time, 0),
      round(row.perParse, 1),
      `${round(row.changed.median, 1)} / ${round(row.changed.p99, 1)}`,
      round(row.changedPerAnalysis, 1),
      round(row.bytes / 1e6, 0),
    ]),
  );
}

function growth(rows: readonly Resolving[]): string {
  const [small, large] = [rows[0], rows.at(-1)];
  if (!small || !large) return '';
  const ratio = large.time / large.articles / (small.time / small.articles);
  return (
    `From ${small.articles} to ${large.articles} articles the cost of resolving one becomes ` +
    `${round(ratio, 2)} times what it was.`
  );
}

function round(value: number, digits: number): string {
  return value.toFixed(digits);
}

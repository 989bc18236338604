import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesByCompromise } from './compromise.ts';
import { type GoldSet, readGoldSet } from './corpora/gold-set.ts';
import { ownSets } from './corpora/own-sets.ts';
import { readPairs } from './corpora/pair-set.ts';
import { SETS } from './corpora/sources.ts';
import { type ErrorGroup, errorsOf } from './errors.ts';
import type { Folds } from './folds.ts';
import { type GeneratedFigures, measureGenerated } from './generated/measure.ts';
import { namesGiven, namesSeen } from './own.ts';
import { judgePairs, PAIR_ROWS, type PairFigures } from './pair-verdicts.ts';
import { measureFor, type RecognitionRow, recognitionOf } from './recognition.ts';
import { type Identity, scoreIdentity } from './score/identity.ts';
import type { Name } from './score/name.ts';

const KINDS = ['person', 'organisation', 'place'] as const;
const KINDS_WITH_CRAFT = ['person', 'spacecraft', 'organisation', 'place'] as const;
/** The sets whose annotation says who is who, for enough people to measure it. */
const WITH_IDENTITY = new Set(['ecbplus-dev', 'gum']);

export interface IdentityRow {
  readonly set: string;
  /** Whether the names were recognised or taken from the annotation. */
  readonly names: 'recognised' | 'annotated';
  readonly scores: Identity;
}

/** All that was measured on one set of articles. */
export interface SetFigures {
  readonly set: GoldSet;
  readonly recognition: readonly RecognitionRow[];
  readonly identity: readonly IdentityRow[];
  readonly errors: ReadonlyMap<string, readonly ErrorGroup[]>;
  /** What Namedesk found, article by article. */
  readonly found: readonly (readonly Name[])[];
}

export interface Wanted {
  /** The folder that holds the corpora. */
  readonly corpora: string;
  readonly folds: Folds;
  /** Only this set. */
  readonly only: string | undefined;
  /** Without compromise, which takes ten times as long as all the rest. */
  readonly alone: boolean;
}

/** Measures each set that is there, one after the other. */
export function* measureSets(wanted: Wanted): Generator<SetFigures> {
  for (const { name } of SETS) {
    const folder = join(wanted.corpora, 'sets', name);
    if (isWanted(name, wanted) && existsSync(folder)) yield measure(readGoldSet(name, folder), KINDS, wanted);
  }
  for (const { name, read } of ownSets(wanted.corpora)) {
    if (isWanted(name, wanted)) yield measure(read(), KINDS_WITH_CRAFT, wanted);
  }
}

/** Judges the pairs that are there. */
export function measurePairs(wanted: Wanted): PairFigures[] {
  return PAIR_ROWS.flatMap(row => {
    const file = join(wanted.corpora, 'pairs', row.set, 'pairs.tsv');
    return isWanted(row.set, wanted) && existsSync(file) ? [judgePairs(row, readPairs(file))] : [];
  });
}

/** The first of the numbers that generated articles are made from; any other makes others. */
const SEED = 1;

/** Checks generated articles, so many; undefined where they are not wanted or there are no names to draw from. */
export function measureGeneratedSet(wanted: Wanted, articles: number): GeneratedFigures | undefined {
  return isWanted('generated', wanted) ? measureGenerated(wanted.corpora, articles, SEED) : undefined;
}

export function isWanted(name: string, { only }: Wanted): boolean {
  return only === undefined || only === name;
}

function measure(set: GoldSet, kinds: typeof KINDS | typeof KINDS_WITH_CRAFT, wanted: Wanted): SetFigures {
  const found = namesSeen(set, wanted.folds);
  const reference = wanted.alone ? undefined : set.articles.map(({ text }) => namesByCompromise(text));
  const recognition = kinds.map(
    (kind): RecognitionRow => ({
      set: set.name,
      kind,
      measure: measureFor(set.name),
      crossValidated: wanted.folds.learnedFrom.has(set.name),
      ours: recognitionOf(set, found, kind),
      reference: reference && kind !== 'spacecraft' ? recognitionOf(set, reference, kind) : undefined,
    }),
  );
  const identity: IdentityRow[] = WITH_IDENTITY.has(set.name)
    ? [
        { set: set.name, names: 'recognised', scores: identityOf(set, found) },
        { set: set.name, names: 'annotated', scores: identityOf(set, namesGiven(set)) },
      ]
    : [];
  const errors = new Map(kinds.map(kind => [kind, errorsOf(set, found, kind)]));
  return { set, recognition, identity, errors, found };
}

function identityOf(set: GoldSet, found: readonly (readonly Name[])[]): Identity {
  const resolved = set.articles.map(({ doc, group, names }, i) => ({
    doc,
    group,
    gold: names,
    found: found[i] ?? [],
  }));
  return scoreIdentity(resolved, 'person');
}

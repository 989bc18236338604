import { type Comparison, comparePersonNames } from '../names/compare.ts';
import { type Designator, designatorKey, parseDesignator } from '../names/designator.ts';
import { fold } from '../names/fold.ts';
import { parsePersonName } from '../names/person-name.ts';
import { craftFacts } from '../recognise/gazetteer/spacecraft.ts';

/** Two names and the verdict on them. */
export interface JudgedPair {
  readonly names: readonly [string, string];
  /** What they were taken for. Spacecraft are known by their designations and the gazetteer. */
  readonly kind: 'person' | 'spacecraft';
  readonly comparison: Comparison;
}

/** Longer than any name; in UTF-16 code units. */
export const MAX_NAME = 500;

/** Compares two names of people, or of spacecraft where either is the designation of one, or both are craft's names. */
export function judgePair(first: string, second: string): JudgedPair {
  const names = [first.trim(), second.trim()] as const;
  const [a, b] = names;
  const craft = compareCraft(a, b);
  if (craft) return { names, kind: 'spacecraft', comparison: craft };
  const comparison = comparePersonNames(parsePersonName(a), parsePersonName(b));
  return { names, kind: 'person', comparison };
}

/** The score of two spellings of one designation: nothing but the way of writing differs. */
const SAME_CRAFT = 0.98;
/** "MS-22" or "Soyuz" beside "Soyuz MS-22": whether they are one, the article must tell. */
const SHORTENED = 0.45;

/** Undefined where the two are not names of craft. */
function compareCraft(a: string, b: string): Comparison | undefined {
  const [designatorA, designatorB] = [parseDesignator(a), parseDesignator(b)];
  const [craftA, craftB] = [craftFacts(a)?.name, craftFacts(b)?.name];
  if (!designatorA && !designatorB && (craftA === undefined || craftB === undefined)) return undefined;
  if (a === b) return { verdict: 'same', score: 1, reasons: [] };
  const isOne =
    designatorA && designatorB
      ? designatorKey(designatorA) === designatorKey(designatorB)
      : (craftA !== undefined && craftA === craftB) || fold(a) === fold(b);
  if (isOne) return { verdict: 'same', score: SAME_CRAFT, reasons: ['designator'] };
  if (isShortened(a, designatorA, b, designatorB)) {
    return { verdict: 'unsure', score: SHORTENED, reasons: ['length'] };
  }
  return { verdict: 'different', score: 0, reasons: [] };
}

function isShortened(
  a: string,
  designatorA: Designator | undefined,
  b: string,
  designatorB: Designator | undefined,
): boolean {
  if (designatorA && designatorB) {
    const isBare = designatorA.family === '' || designatorB.family === '';
    return isBare && withoutFamily(designatorA) === withoutFamily(designatorB);
  }
  const [name, family] = designatorA ? [designatorA.family, b] : [designatorB?.family ?? '', a];
  return name !== '' && fold(name) === fold(family);
}

function withoutFamily(designator: Designator): string {
  return designatorKey({ ...designator, family: '' });
}

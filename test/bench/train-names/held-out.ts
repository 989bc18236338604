import type { Knowledge } from '../../../server/src/names/knowledge.ts';
import { FOLDS, foldOf } from '../folds.ts';
import { judgePairs, PAIR_ROWS, type PairFigures } from '../pair-verdicts.ts';
import type { LabelledPair } from '../score/pairs.ts';
import { knowledgeOf, learn, type PairSets } from './learn.ts';

/** How well pairs are judged by knowledge that was learned from them. */
export function judgeSeen(sets: PairSets, knowledge: Knowledge): PairFigures[] {
  return PAIR_ROWS.map(row => judgePairs(row, sets[row.set], () => knowledge));
}

/**
 * How well pairs are judged by knowledge that never saw the people in them: cross-validated by person. People are names
 * that pairs of one person tie together; a pair is judged by knowledge learned without any pair that names a person of
 * the fold of its first name, on either side. Rules and lists are made by hand, and are the same for all folds.
 */
export function judgeHeldOut(sets: PairSets): PairFigures[] {
  const people = peopleOf(Object.values(sets).flat());
  const foldOfPerson = (name: string): number => foldOf(people(name));
  const known = Array.from({ length: FOLDS }, (_, fold) =>
    knowledgeOf(learn(without(sets, ({ a, b }) => foldOfPerson(a) === fold || foldOfPerson(b) === fold))),
  );
  const knowledgeFor = ({ a }: LabelledPair): Knowledge | undefined => known[foldOfPerson(a)];
  return PAIR_ROWS.map(row => judgePairs(row, sets[row.set], knowledgeFor));
}

function without(sets: PairSets, isHeldOut: (pair: LabelledPair) => boolean): PairSets {
  const kept = (pairs: readonly LabelledPair[]) => pairs.filter(pair => !isHeldOut(pair));
  return {
    ofac: kept(sets.ofac),
    congress: kept(sets.congress),
    nomenklatura: kept(sets.nomenklatura),
    'wd-ru-tokens': kept(sets['wd-ru-tokens']),
  };
}

/** The person that a name is of: the first name of those that pairs tie together (union by path halving; Tarjan 1975). */
function peopleOf(pairs: readonly LabelledPair[]): (name: string) => string {
  const parents = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
      const above = parents.get(up);
      if (above !== undefined) parents.set(at, above);
      at = up;
    }
    return at;
  };
  for (const { a, b, same } of pairs) {
    if (!same) continue;
    const [first = '', other = ''] = [find(a), find(b)].sort();
    if (first !== other) parents.set(other, first);
  }
  return find;
}

import { differences } from '../base/differences.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { entityProblems } from './entity-problems.ts';
import { inReadingOrder } from './order.ts';
import type { Problem } from './problem.ts';
import type { CheckInput, RuleId } from './rule.ts';
import { SharedKeys } from './shared-keys.ts';
import { Suspicions } from './suspicions.ts';

/**
 * What the rules report of each article, from one snapshot of a corpus to the next: what did not change is not looked
 * at again, and an article about which nothing changed keeps its array.
 */
export class Findings {
  readonly #input: CheckInput;
  readonly #sharedKeys: SharedKeys;
  readonly #suspicions: Suspicions;
  #entities: readonly Entity[] = [];
  /** All that was found, before what stands at one place is weighed. */
  readonly #all = new Map<string, readonly Problem[]>();
  readonly #byPath = new Map<string, readonly Problem[]>();

  constructor(input: CheckInput) {
    this.#input = input;
    this.#sharedKeys = new SharedKeys(input);
    this.#suspicions = new Suspicions(input);
  }

  /** By path; those of one article by offset, then rule. What was returned before is not valid any more. */
  of(snapshot: Snapshot): ReadonlyMap<string, readonly Problem[]> {
    const { dropped, added } = differences(this.#entities, snapshot.entities, idOf);
    this.#entities = snapshot.entities;
    const gone = new Set<Problem>();
    const come: Problem[] = [];
    for (const entity of dropped)
      for (const problem of entityProblems(entity, this.#input)) gone.add(problem);
    for (const entity of added) come.push(...entityProblems(entity, this.#input));
    this.#sharedKeys.update(dropped, added, gone, come);
    this.#suspicions.update(snapshot, gone, come);
    this.#take(gone, come);
    return this.#byPath;
  }

  #take(gone: ReadonlySet<Problem>, come: readonly Problem[]): void {
    const changed = new Map<string, Problem[]>();
    const inArticle = ({ occurrence }: Problem): Problem[] => {
      const { path } = occurrence.analysis;
      let problems = changed.get(path);
      if (!problems) {
        problems = (this.#all.get(path) ?? []).filter(problem => !gone.has(problem));
        changed.set(path, problems);
      }
      return problems;
    };
    for (const problem of gone) inArticle(problem);
    for (const problem of come) inArticle(problem).push(problem);
    for (const [path, problems] of changed) {
      if (problems.length === 0) {
        this.#all.delete(path);
        this.#byPath.delete(path);
        continue;
      }
      problems.sort(inReadingOrder);
      this.#all.set(path, problems);
      this.#byPath.set(path, weighed(problems));
    }
  }
}

/** The rules that give way to what the style guide says of the same mention: all that say how a name is spelled. */
const GIVING_WAY: ReadonlySet<RuleId> = new Set<RuleId>([
  'name-variant',
  'name-slip',
  'entity-variant',
  'designator-form',
  'craft-name',
  'headline-mismatch',
]);

/**
 * One problem is told of a mention's spelling, the style guide's before the others'.
 *
 * A rule that says only what is undecided is silent where another one says more: of the same mention, or of the same
 * bearer by comparing it with this mention.
 */
function weighed(all: readonly Problem[]): readonly Problem[] {
  const ruled = new Set(
    all.flatMap(({ rule, occurrence }) => (rule === 'style-guide' ? occurrence.mention : [])),
  );
  const problems =
    ruled.size === 0
      ? all
      : all.filter(({ rule, occurrence }) => !ruled.has(occurrence.mention) || !GIVING_WAY.has(rule));
  const settled = problems.filter(({ choices }) => choices === undefined);
  if (settled.length === 0 || settled.length === problems.length) return problems;
  const told = new Set(settled.map(({ occurrence }) => occurrence.mention));
  const compared = new Set(settled.flatMap(({ related }) => related.map(({ mention }) => mention)));
  return problems.filter(({ choices, occurrence }) => {
    if (choices === undefined) return true;
    const isTie = choices.some(({ text }) => text !== undefined);
    return !told.has(occurrence.mention) && !(isTie && compared.has(occurrence.mention));
  });
}

function idOf({ id }: Entity): string {
  return id;
}

import { Findings } from '../check/findings.ts';
import type { Problem } from '../check/problem.ts';
import type { CheckInput } from '../check/rule.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { withoutCrowd } from './crowd.ts';
import { withinLimit } from './limit.ts';

/**
 * The problems of each article that has any, as an editor is to show them, from one snapshot of a corpus to the next:
 * only what changed is looked at again, and an article about which nothing changed keeps its array.
 */
export class Diagnostics {
  #input: CheckInput | undefined;
  #findings: Findings | undefined;
  #found: ReadonlyMap<string, readonly Problem[]> = new Map();
  /** What is shown of what was found of each article. */
  readonly #shown = new Map<string, readonly Problem[]>();

  /** By path; those of one article by offset, then rule. What was returned before is not valid any more. */
  of(snapshot: Snapshot, input: CheckInput): ReadonlyMap<string, readonly Problem[]> {
    if (input !== this.#input || !this.#findings) {
      this.#input = input;
      this.#findings = new Findings(input);
      this.#shown.clear();
    }
    const found = this.#findings.of(snapshot);
    this.#found = found;
    for (const path of this.#shown.keys()) if (!found.has(path)) this.#shown.delete(path);
    for (const [path, problems] of found) this.#shown.set(path, withoutCrowd(problems));
    return withinLimit(this.#shown);
  }

  /** All that was found when it was last asked, by path, also what is not shown because there is so much of it. */
  get found(): ReadonlyMap<string, readonly Problem[]> {
    return this.#found;
  }
}

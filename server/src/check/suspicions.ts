import { differences } from '../base/differences.ts';
import type { Analysis } from '../resolve/analysis.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { Problem, Severity } from './problem.ts';
import { reported } from './reported.ts';
import { type ArticleRule, type CheckInput, severityOf } from './rule.ts';
import { RULES } from './rules.ts';

/** What a rule suspects in an article, and whether it held when that was last asked. */
interface Suspicion {
  readonly rule: ArticleRule;
  readonly problem: Problem;
  held: boolean;
}

/** What the rules find in articles by themselves. Only articles that changed are looked at again. */
export class Suspicions {
  readonly #input: CheckInput;
  readonly #rules: readonly (readonly [ArticleRule, Severity])[];
  #analyses: readonly Analysis[] = [];
  /** Of the articles that have any; few. */
  readonly #byPath = new Map<string, readonly Suspicion[]>();

  constructor(input: CheckInput) {
    this.#input = input;
    this.#rules = RULES.flatMap((rule): [ArticleRule, Severity][] => {
      const severity = severityOf(rule, input);
      return rule.looksAt === 'article' && severity ? [[rule, severity]] : [];
    });
  }

  /** Notes the problems that are no more, and those that are new. */
  update(snapshot: Snapshot, gone: Set<Problem>, come: Problem[]): void {
    if (this.#rules.length === 0) return;
    const now = [...snapshot.analyses.values()];
    const { dropped, added } = differences(this.#analyses, now, pathOf);
    this.#analyses = now;
    for (const { path } of dropped) {
      for (const { problem, held } of this.#byPath.get(path) ?? []) if (held) gone.add(problem);
      this.#byPath.delete(path);
    }
    for (const analysis of added) {
      const suspicions = this.#rules.flatMap(([rule, severity]) =>
        reported(rule.suspect(analysis, severity), this.#input).map(problem => ({
          rule,
          problem,
          held: false,
        })),
      );
      if (suspicions.length > 0) this.#byPath.set(analysis.path, suspicions);
    }
    for (const suspicions of this.#byPath.values()) {
      for (const suspicion of suspicions) {
        const holds = suspicion.rule.holds(suspicion.problem, snapshot);
        if (holds && !suspicion.held) come.push(suspicion.problem);
        if (!holds && suspicion.held) gone.add(suspicion.problem);
        suspicion.held = holds;
      }
    }
  }
}

function pathOf({ path }: Analysis): string {
  return path;
}

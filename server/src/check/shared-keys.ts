import { byCodeUnits } from '../base/order.ts';
import { Buckets } from '../resolve/buckets.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Problem, Severity } from './problem.ts';
import { reported } from './reported.ts';
import { type CheckInput, type SharedKeyRule, severityOf } from './rule.ts';
import { RULES } from './rules.ts';

/** What one rule finds among entities that have a key in common, kept up to date as entities come and go. */
class Meeting {
  readonly #rule: SharedKeyRule;
  readonly #severity: Severity;
  readonly #input: CheckInput;
  readonly #entities = new Buckets<string, Entity>();
  readonly #problems = new Map<string, readonly Problem[]>();

  constructor(rule: SharedKeyRule, severity: Severity, input: CheckInput) {
    this.#rule = rule;
    this.#severity = severity;
    this.#input = input;
  }

  /** Looks again at the keys that the entities have; notes the problems that are no more, and those that are new. */
  update(dropped: Iterable<Entity>, added: Iterable<Entity>, gone: Set<Problem>, come: Problem[]): void {
    const touched = new Set<string>();
    for (const entity of dropped) {
      for (const key of this.#rule.keysOf(entity)) {
        this.#entities.drop(key, entity);
        touched.add(key);
      }
    }
    for (const entity of added) {
      for (const key of this.#rule.keysOf(entity)) {
        this.#entities.put(key, entity);
        touched.add(key);
      }
    }
    for (const key of touched) {
      for (const problem of this.#problems.get(key) ?? []) gone.add(problem);
      const entities = [...this.#entities.under(key)].sort((a, b) => byCodeUnits(a.id, b.id));
      const found = entities.length === 0 ? [] : this.#rule.check(key, entities, this.#severity);
      const problems = reported(found, this.#input);
      if (problems.length > 0) this.#problems.set(key, problems);
      else this.#problems.delete(key);
      come.push(...problems);
    }
  }
}

/** What the rules find among entities that share keys. The cost of a change is that of the entities that changed. */
export class SharedKeys {
  readonly #meetings: readonly Meeting[];

  constructor(input: CheckInput) {
    this.#meetings = RULES.flatMap(rule => {
      const severity = severityOf(rule, input);
      return rule.looksAt === 'shared key' && severity ? [new Meeting(rule, severity, input)] : [];
    });
  }

  update(dropped: readonly Entity[], added: readonly Entity[], gone: Set<Problem>, come: Problem[]): void {
    for (const meeting of this.#meetings) meeting.update(dropped, added, gone, come);
  }
}

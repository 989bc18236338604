import type { Analysis } from '../resolve/analysis.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { StyleGuide } from '../styleguide/style-guide.ts';
import type { Problem, Severity } from './problem.ts';
import type { RuleId } from './rule-id.ts';

export { RULE_IDS, type RuleId } from './rule-id.ts';

/**
 * A rule reports and offers; it never edits. It looks at as little as it needs, which keeps checking incremental:
 * at one entity, at the few entities that share a key, or at one article.
 */
export type Rule = EntityRule | SharedKeyRule | ArticleRule;

interface Described {
  readonly id: RuleId;
  /** How it speaks where the settings do not say. */
  readonly severity: Severity | 'off';
  /** One sentence for lists of rules: what it reports. */
  readonly title: string;
}

/** What a rule finds is a function of the entity and the style guide, and is kept as long as both are the same object. */
export interface EntityRule extends Described {
  readonly looksAt: 'entity';
  check(entity: Entity, severity: Severity, guide: StyleGuide): readonly Problem[];
}

/** What a rule finds is a function of the entities that have a key in common. */
export interface SharedKeyRule extends Described {
  readonly looksAt: 'shared key';
  /** The keys under which an entity may meet others; few, and the same for the same entity. */
  keysOf(entity: Entity): readonly string[];
  /** @param entities those that have the key, sorted by id; one at least */
  check(key: string, entities: readonly Entity[], severity: Severity): readonly Problem[];
}

/** What a rule suspects is a function of the article alone; whether it holds the corpus says. */
export interface ArticleRule extends Described {
  readonly looksAt: 'article';
  suspect(analysis: Analysis, severity: Severity): readonly Problem[];
  /** Whether a suspicion holds as things are now. Quick: it is asked of each after each change. */
  holds(suspicion: Problem, snapshot: Snapshot): boolean;
}

/** How loudly the rules speak; a rule that is not named speaks with its own severity. */
export type RuleSettings = Readonly<Partial<Record<RuleId, Severity | 'off'>>>;

/** What is to be checked, and how. What is found is kept by this object: another one asks everything anew. */
export interface CheckInput {
  readonly rules: RuleSettings;
  /** What the desk has decided, which goes before all that a rule finds by itself; without it nothing is. */
  readonly guide?: StyleGuide;
  /** Whether an article, by its path, is evidence only: nothing is reported on it. Without it all are reported on. */
  readonly isArchived?: (path: string) => boolean;
}

/** How a rule speaks; undefined where it is off. */
export function severityOf(rule: Rule, { rules }: CheckInput): Severity | undefined {
  const severity = rules[rule.id] ?? rule.severity;
  return severity === 'off' ? undefined : severity;
}

import type { Problem } from '../check/problem.ts';
import type { RuleId } from '../check/rule-id.ts';
import { fold } from '../names/fold.ts';
import type { Entity, Usage } from '../resolve/entity.ts';
import { undecidedSpellings } from '../resolve/undecided-spellings.ts';
import { type SpellingState, spellingState } from './cast-view.ts';

/** An entity whose spelling is to be settled. */
export interface Unsettled {
  readonly entity: Entity;
  /** What is reported of it: the problems, by path and offset. */
  readonly problems: readonly Problem[];
  /** Whether the articles are evenly split, so that the desk has to choose. */
  readonly tied: boolean;
  readonly spellings: readonly {
    readonly text: string;
    readonly mentions: number;
    readonly articles: number;
    /** `proposed`: no article has it. */
    readonly state: SpellingState | 'proposed';
  }[];
}

/** Rules whose problems are settled by choosing a spelling for all articles, and not by how one brings the name in. */
const SETTLED_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'name-variant',
  'name-slip',
  'entity-variant',
  'designator-form',
  'craft-name',
  'style-guide',
]);

/**
 * The entities of which a spelling is reported: first those that are only to be corrected, the most places first, then
 * those between whose spellings the desk has to choose.
 */
export function toSettle(problems: ReadonlyMap<string, readonly Problem[]>): readonly Unsettled[] {
  const byEntity = new Map<Entity, Problem[]>();
  for (const ofArticle of problems.values()) {
    for (const problem of ofArticle) {
      if (problem.entity === undefined || !SETTLED_RULES.has(problem.rule)) continue;
      const known = byEntity.get(problem.entity);
      if (known) known.push(problem);
      else byEntity.set(problem.entity, [problem]);
    }
  }
  return [...byEntity]
    .map(([entity, own]) => unsettled(entity, own))
    .sort(
      (a, b) =>
        Number(a.tied) - Number(b.tied) ||
        b.problems.length - a.problems.length ||
        (a.entity.id < b.entity.id ? -1 : 1),
    );
}

function unsettled(entity: Entity, problems: readonly Problem[]): Unsettled {
  const tied = new Set(undecidedSpellings(entity).map(({ spelling }) => spelling));
  const reported = new Set(problems.map(({ occurrence }) => occurrence.mention.spelling));
  const canonical = fold(entity.canonical);
  const stateOf = (usage: Usage): SpellingState =>
    usage.text === entity.canonical && isRefused(entity, problems)
      ? 'wrong'
      : spellingState(entity, usage, tied);
  const spellings = entity.spellings
    .map(usage => ({ ...usage, state: stateOf(usage) }))
    .map(usage =>
      usage.state === 'other' && reported.has(usage.text) ? { ...usage, state: 'wrong' as const } : usage,
    )
    // Surnames alone and other names would only hide what there is to choose between.
    .filter(({ state, text }) => state !== 'other' || fold(text) === canonical)
    .map(({ text, mentions, articles, state }) => ({ text, mentions, articles, state }));
  return { entity, problems, tied: tied.size > 0, spellings: [...proposed(entity, problems), ...spellings] };
}

/** Where no article has the right spelling, as of a craft that is known: what the rules offer for the usual one. */
function proposed({ canonical, spellings }: Entity, problems: readonly Problem[]): Unsettled['spellings'] {
  const offered = problems
    .filter(
      ({ occurrence, suggestion }) => occurrence.mention.spelling === canonical && suggestion !== canonical,
    )
    .map(({ suggestion }) => suggestion);
  return [...new Set(offered)]
    .filter(text => !spellings.some(each => each.text === text))
    .map(text => ({ text, mentions: 0, articles: 0, state: 'proposed' as const }));
}

/** What is reported of how one entity is spelled. */
export function spellingProblems(
  problems: ReadonlyMap<string, readonly Problem[]>,
  entity: Entity,
): readonly Problem[] {
  return [...problems.values()].flatMap(ofArticle =>
    ofArticle.filter(each => each.entity === entity && SETTLED_RULES.has(each.rule)),
  );
}

/** Whether the usual spelling itself is reported, wherever it stands. */
function isRefused({ canonical }: Entity, problems: readonly Problem[]): boolean {
  return problems.some(
    ({ occurrence, suggestion }) => occurrence.mention.spelling === canonical && suggestion !== canonical,
  );
}

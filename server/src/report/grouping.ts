import { byCodeUnits } from '../base/order.ts';
import { type Problem, SEVERITIES } from '../check/problem.ts';
import type { Reason } from '../names/reason.ts';

/** The places where one entity is spelled in one wrong way. */
export interface Finding {
  readonly text: string;
  readonly suggestion: string;
  readonly reason: Reason | undefined;
  /** In the order of the outcome; never empty. */
  readonly problems: readonly Problem[];
}

/** Of one spelling in one article so many places are shown with their context. */
export const MAX_PLACES = 5;

/** The problems of each entity, or of each spelling of which it is undecided whom it names: first those that hold the gravest, then by canonical spelling and id. */
export function byEntity(problems: readonly Problem[]): (readonly Problem[])[] {
  const groups = [
    ...collect(
      problems,
      problem => problem.entity?.id ?? `? ${problem.occurrence.mention.spelling}`,
    ).values(),
  ];
  const ranked = groups.map(group => ({ group, entity: group[0]?.entity, rank: gravest(group) }));
  ranked.sort(
    (a, b) =>
      a.rank - b.rank ||
      byCodeUnits(a.entity?.canonical ?? '', b.entity?.canonical ?? '') ||
      byCodeUnits(a.entity?.id ?? '', b.entity?.id ?? ''),
  );
  return ranked.map(({ group }) => group);
}

/** The problems of one entity by what is written and what should be. */
export function bySpelling(problems: readonly Problem[]): Finding[] {
  const groups = collect(problems, ({ occurrence, suggestion, reason }) =>
    JSON.stringify([occurrence.mention.spelling, suggestion, reason]),
  );
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    if (first === undefined) return [];
    const { suggestion, reason, occurrence } = first;
    return [{ text: occurrence.mention.spelling, suggestion, reason, problems: group }];
  });
}

/** Groups in the order of their first member. */
export function collect<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function gravest(problems: readonly Problem[]): number {
  return problems.reduce<number>(
    (least, { severity }) => Math.min(least, SEVERITIES.indexOf(severity)),
    SEVERITIES.length,
  );
}

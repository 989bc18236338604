import { count } from '../base/counted.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import type { UndecidedPart } from '../resolve/undecided.ts';
import { type UndecidedSpelling, undecidedSpellings } from '../resolve/undecided-spellings.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { RuleId } from './rule-id.ts';

/**
 * What the stories spell in several ways equally often: nobody is accused, but the desk may choose. A hint for each
 * spelling in each article, where it stands first.
 *
 * @param areRivals whether the choice between two spellings is one for this rule
 */
export function tiesOf(
  rule: RuleId,
  entity: Entity,
  areRivals: (a: string, b: string) => boolean = () => true,
): readonly Problem[] {
  const open = undecidedSpellings(entity).filter(({ rival, part }) =>
    part.usages.some(({ text }) => text !== rival && areRivals(rival, text)),
  );
  if (open.length === 0) return [];
  const occurrences = entity.spelledAs(new Set(open.map(({ spelling }) => spelling)));
  const seen = new Set<string>();
  return occurrences.flatMap(occurrence =>
    open
      .filter(({ spelling }) => spelling === occurrence.mention.spelling)
      .flatMap((each): Problem[] => {
        const key = JSON.stringify([occurrence.analysis.path, each.part.part, each.rival]);
        if (seen.has(key)) return [];
        seen.add(key);
        return [tied(rule, entity, occurrence, each, occurrences, open)];
      }),
  );
}

function tied(
  rule: RuleId,
  entity: Entity,
  occurrence: Occurrence,
  { part, rival, spelling, readings }: UndecidedSpelling,
  occurrences: readonly Occurrence[],
  open: readonly UndecidedSpelling[],
): Problem {
  const others = part.usages.filter(({ text }) => text !== rival);
  const related = others.flatMap(({ text }): Occurrence[] => {
    const holders = new Set(
      open.filter(each => each.part === part && each.rival === text).map(each => each.spelling),
    );
    const first = occurrences.find(({ mention }) => holders.has(mention.spelling));
    return first ? [first] : [];
  });
  return {
    ...{ rule, reason: undefined, severity: 'hint', entity, occurrence, suggestion: spelling, related },
    message: messageOf(spelling, part),
    choices: readings.map(reading => ({ text: reading.rival, suggestion: reading.spelling })),
  };
}

function messageOf(spelling: string, { usages }: UndecidedPart): string {
  const votes = usages.map(({ text, articles }) => `${quoted(text)} in ${count(articles, 'article')}`);
  const stories = usages.some(usage => usage.articles !== usage.stories)
    ? ', one story told twice counted once'
    : '';
  return `${quoted(spelling)}: the house has not decided. ${votes.join(', ')}${stories}: equally often.`;
}

import type { Deviation, Entity, Occurrence } from '../resolve/entity.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import { type Correction, correctionsOf } from './correction.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { EntityRule } from './rule.ts';
import { isSpelled } from './spelled.ts';

/**
 * A name in a form that the style guide calls wrong: one that it lists as a misspelling, or one that breaks the house's
 * romanisation or its accents. It needs no evidence from the articles, and goes before what they say.
 */
export const styleGuide: EntityRule = {
  looksAt: 'entity',
  id: 'style-guide',
  severity: 'warning',
  title: 'A name is written in a form that the style guide calls wrong.',
  check: (entity, severity, guide) => {
    const found = corrected(entity, guide);
    if (found.length === 0) return [];
    const faults = found.map(
      ([occurrence, { suggestion, differences }]): Deviation => ({ occurrence, suggestion, differences }),
    );
    return found.map(
      ([occurrence, correction]): Problem => ({
        ...{ rule: 'style-guide', reason: undefined, severity, entity, occurrence, faults },
        suggestion: correction.suggestion,
        message: messageOf(occurrence, correction),
        related: otherSpellings(entity, occurrence, correction),
      }),
    );
  },
};

/** The mentions in the stories that are wrong, by path, then offset. */
function corrected(entity: Entity, guide: StyleGuide): readonly (readonly [Occurrence, Correction])[] {
  if (guide === EMPTY_STYLE_GUIDE) return [];
  const corrections = correctionsOf(guide, entity);
  if (!corrections.concerns) return [];
  const wrong = new Set<string>();
  for (const { mention } of entity.examples)
    if (corrections.of(mention.spelling)) wrong.add(mention.spelling);
  if (wrong.size === 0) return [];
  return entity.spelledAs(wrong).flatMap(occurrence => {
    const correction = corrections.of(occurrence.mention.spelling);
    return correction ? [[occurrence, correction] as const] : [];
  });
}

function messageOf({ mention }: Occurrence, { suggestion, wrong }: Correction): string {
  const place = mention.quoted ? ' (in a quotation)' : '';
  const rules = new Map<string, Set<string>>();
  for (const { house } of wrong) {
    if (house) rules.set(house.rule, (rules.get(house.rule) ?? new Set()).add(house.writes));
  }
  const broken = Array.from(rules, ([rule, writes]) => `${rule}: ${[...writes].join(', ')}`);
  const why = broken.length > 0 ? broken.join('; ') : `the style guide writes ${quoted(suggestion)}`;
  return `${quoted(mention.spelling)}${place}: ${why}.`;
}

/** One occurrence of each other spelling, the right one first. */
function otherSpellings(
  entity: Entity,
  { mention }: Occurrence,
  { suggestion }: Correction,
): readonly Occurrence[] {
  const others = entity.examples.filter(each => each.mention.spelling !== mention.spelling);
  const isRight = (each: Occurrence): boolean => isSpelled(each.mention.spelling, suggestion);
  return [...others.filter(isRight), ...others.filter(each => !isRight(each))].slice(0, MOST_RELATED);
}

const MOST_RELATED = 10;

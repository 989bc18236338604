import { count } from '../base/counted.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import { isFullSpelling } from './full-spelling.ts';
import { quoted } from './message.ts';
import { namePartsOf } from './name-parts.ts';
import type { Problem, Severity } from './problem.ts';
import type { EntityRule } from './rule.ts';
import { isSpelled } from './spelled.ts';

/** Titles that say no more than that somebody is a person. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|madam|dr|prof|professor)\.?$/i;

/**
 * A person whom an article's running text calls by surname alone, and nowhere in full, though other articles do: a
 * paragraph was cut, or the writer took for known what the reader does not know. Somebody whom most articles call by
 * one name, or by an office ("President Obama"), needs no introduction, unless the house wants it of all whom its style
 * guide has in full. A house may want to read, too, what people are.
 */
export const firstMention: EntityRule = {
  looksAt: 'entity',
  id: 'first-mention',
  severity: 'hint',
  title: 'A person is named by surname alone and never introduced in the article.',
  check: (entity, severity, { house: { firstMention: wanted } }) => {
    if (entity.kind !== 'person') return [];
    const isWanted = wanted === 'full-name' || wanted === 'full-name-and-role';
    return [
      ...withoutName(entity, severity, isWanted),
      ...(wanted === 'full-name-and-role' ? withoutRole(entity, severity) : []),
    ];
  },
};

function withoutName(entity: Entity, severity: Severity, isWanted: boolean): readonly Problem[] {
  const { introductions, unintroduced, canonical, listed } = entity;
  const isAsked = isWanted && listed !== undefined && isFullSpelling(canonical);
  if (!isAsked && (introductions === 0 || unintroduced.length > introductions)) return [];
  const family = namePartsOf(canonical, listed?.order).find(({ part }) => part === 'family')?.text ?? '';
  return unintroduced.flatMap(({ analysis, mention }): Problem[] => {
    const { title, spelling } = mention;
    if (title !== undefined && !COURTESY.test(title)) return [];
    // A surname that is spelled otherwise may be somebody else's.
    const isSurname = listed
      ? fold(family) === fold(spelling)
      : fold(canonical).endsWith(` ${fold(spelling)}`);
    if (!isSurname || listed?.aliases.some(alias => isSpelled(spelling, alias))) return [];
    const suggestion = isAllCapitals(spelling) ? canonical.toUpperCase() : canonical;
    const others = count(introductions, 'other article');
    const evidence =
      introductions === 0
        ? `the style guide has ${quoted(canonical)}`
        : `${others} ${introductions === 1 ? 'writes' : 'write'} ${quoted(canonical)}`;
    return [
      {
        ...{ rule: 'first-mention', reason: undefined, severity, entity },
        occurrence: { analysis, mention },
        suggestion: spelling,
        choices: [{ suggestion }],
        related: introductions === 0 ? [] : [entity.introducedBy],
        message: `${quoted(spelling)}: who is it? The article gives no first name; ${evidence}. Perhaps name them in full here.`,
      },
    ];
  });
}

/** The articles that name a person in full and nowhere say what they are, though it is known. */
function withoutRole(entity: Entity, severity: Severity): readonly Problem[] {
  const listed = entity.listed?.role;
  const role = listed ?? entity.descriptions[0];
  if (role === undefined) return [];
  const byPath = new Map<string, Occurrence[]>();
  for (const occurrence of entity.occurrences) {
    const { path } = occurrence.analysis;
    const known = byPath.get(path);
    if (known) known.push(occurrence);
    else byPath.set(path, [occurrence]);
  }
  return [...byPath.values()].flatMap((occurrences): Problem[] => {
    if (occurrences.some(saysRole)) return [];
    const first = occurrences.find(
      ({ mention }) => mention.role === 'body' && isFullSpelling(mention.spelling),
    );
    if (!first) return [];
    const { spelling } = first.mention;
    const source = listed === undefined ? 'other articles have' : 'the style guide has';
    return [
      {
        ...{ rule: 'first-mention', reason: undefined, severity, entity, occurrence: first },
        suggestion: spelling,
        choices: [],
        related: entity.introducedBy.mention === first.mention ? [] : [entity.introducedBy],
        message: `${quoted(spelling)}: the article does not say who this is; ${source} ${quoted(role)}. Perhaps say it here.`,
      },
    ];
  });
}

function saysRole({ mention: { title, description } }: Occurrence): boolean {
  return description !== undefined || (title !== undefined && !COURTESY.test(title));
}

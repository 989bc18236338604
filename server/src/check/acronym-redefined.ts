import { count } from '../base/counted.ts';
import { fold } from '../names/fold.ts';
import type { Entity } from '../resolve/entity.ts';
import { isAcronym } from '../resolve/word-chains.ts';
import { longFormOf } from './acronym-undefined.ts';
import { isHousehold } from './household-acronyms.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { SharedKeyRule } from './rule.ts';

/**
 * One acronym for which the articles have two long forms: two organisations, which readers may take for one, or one
 * whose long form somebody got wrong. Each is told once, where it stands first.
 */
export const acronymRedefined: SharedKeyRule = {
  looksAt: 'shared key',
  id: 'acronym-redefined',
  severity: 'hint',
  title: 'An acronym stands for two names in the folder.',
  keysOf: entity => {
    if (entity.kind !== 'organisation' || entity.introductions === 0 || !longFormOf(entity)) return [];
    const acronyms = entity.spellings.filter(({ text }) => isAcronym(text) && !isHousehold(text));
    return [...new Set(acronyms.map(({ text }) => fold(text)))];
  },
  check: (key, entities, severity) => {
    if (entities.length < 2) return [];
    return entities.flatMap((entity): Problem[] => {
      const occurrence = firstLong(entity);
      const rivals = entities.filter(other => other !== entity);
      const acronym = entity.spellings.find(({ text }) => isAcronym(text) && fold(text) === key)?.text;
      if (!occurrence || acronym === undefined) return [];
      const others = rivals.map(
        other => `${quoted(longFormOf(other) ?? '')} (${count(other.introductions, 'article')})`,
      );
      const { spelling } = occurrence.mention;
      return [
        {
          ...{
            rule: 'acronym-redefined',
            reason: undefined,
            severity,
            entity,
            occurrence,
            suggestion: spelling,
          },
          choices: [],
          related: rivals.flatMap(other => firstLong(other) ?? []),
          message: `${quoted(spelling)} is called ${quoted(acronym)}, and so is ${others.join(', ')}. Perhaps they are two, or one of the long forms is wrong.`,
        },
      ];
    });
  },
};

function firstLong(entity: Entity) {
  const long = longFormOf(entity);
  return entity.examples.find(({ mention }) => mention.spelling === long);
}

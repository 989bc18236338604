import { count } from '../base/counted.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals } from '../names/part.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { EntityRule } from './rule.ts';

/** Titles that say no more than that somebody is a person. */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|sir|madam|dr|prof|professor)\.?$/i;

/**
 * A person whom an article's running text calls by surname alone, and nowhere in full, though other articles do: a
 * paragraph was cut, or the writer took for known what the reader does not know. Somebody whom most articles call by
 * one name, or by an office ("President Obama"), needs no introduction.
 */
export const firstMention: EntityRule = {
  looksAt: 'entity',
  id: 'first-mention',
  severity: 'hint',
  title: 'A person is named by surname alone and never introduced in the article.',
  check: (entity, severity) => {
    const { kind, introductions, unintroduced, canonical } = entity;
    if (kind !== 'person' || introductions === 0 || unintroduced.length > introductions) return [];
    return unintroduced.flatMap(({ analysis, mention }): Problem[] => {
      if (mention.title !== undefined && !COURTESY.test(mention.title)) return [];
      // A surname that is spelled otherwise may be somebody else's.
      if (!fold(canonical).endsWith(` ${fold(mention.spelling)}`)) return [];
      const suggestion = isAllCapitals(mention.spelling) ? canonical.toUpperCase() : canonical;
      const name = quoted(mention.spelling);
      const others = count(introductions, 'other article');
      const verb = introductions === 1 ? 'writes' : 'write';
      return [
        {
          ...{ rule: 'first-mention', reason: undefined, severity, entity, related: [entity.introducedBy] },
          occurrence: { analysis, mention },
          suggestion: mention.spelling,
          choices: [{ suggestion }],
          message: `${name}: who is it? The article gives no first name; ${others} ${verb} ${quoted(canonical)}. Perhaps name them in full here.`,
        },
      ];
    });
  },
};

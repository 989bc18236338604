import { count } from '../base/counted.ts';
import { isAllCapitals } from '../names/part.ts';
import { type CraftFacts, craftFacts, craftOneSlipAway } from '../recognise/gazetteer/spacecraft.ts';
import type { Entity } from '../resolve/entity.ts';
import { isWritten } from '../text/block.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { SharedKeyRule } from './rule.ts';

/** In so many stories a name is no slip, if they are more than those that name the known craft: it is another's. */
const MANY = 3;

/**
 * A spacecraft or module whose name is unknown, and one slip of the pen away from a known one: the Nuka module. That
 * it is a craft the words around it have said (recognise/craft.ts); what the gazetteers know in any way is none.
 */
export const craftName: SharedKeyRule = {
  looksAt: 'shared key',
  id: 'craft-name',
  severity: 'warning',
  title: 'The name of a spacecraft or module is one slip of the pen away from a known one.',
  keysOf: ({ kind, canonical }) => {
    const craft = kind === 'spacecraft' ? (craftFacts(canonical) ?? craftOneSlipAway(canonical)) : undefined;
    return craft ? [craft.name] : [];
  },
  check: (key, entities, severity) => {
    const craft = craftFacts(key);
    if (!craft) return [];
    const known = entities.find(({ canonical }) => craftFacts(canonical) !== undefined);
    return entities.flatMap((entity): Problem[] => {
      if (craftFacts(entity.canonical) || isOwnCraft(entity, known)) return [];
      return entity.occurrences
        .filter(({ mention }) => isWritten(mention.role))
        .map(occurrence => {
          const { mention } = occurrence;
          const suggestion = isAllCapitals(mention.spelling) ? craft.name.toUpperCase() : craft.name;
          const place = mention.quoted ? ' (in a quotation)' : '';
          return {
            ...{ rule: 'craft-name', reason: 'slip', severity, entity, occurrence, suggestion },
            message: `${quoted(mention.spelling)}${place}: perhaps ${quoted(suggestion)}? ${evidence(craft, known, entity)} (looks like a slip of the pen).`,
            related: known ? [known.introducedBy] : [],
          };
        });
    });
  },
};

function isOwnCraft(entity: Entity, known: Entity | undefined): boolean {
  const stories = most(entity, 'stories');
  return stories >= MANY && stories > (known ? most(known, 'stories') : 0);
}

function evidence({ name, type, operator }: CraftFacts, known: Entity | undefined, entity: Entity): string {
  const articles = known ? most(known, 'articles') : 0;
  const others = `${articles === 0 ? 'no article' : count(articles, 'article')} ${articles > 1 ? 'name' : 'names'} it`;
  return `${name} is a known craft (${type}, ${operator}); ${others}, ${most(entity, 'articles')} ${entity.canonical}`;
}

/** Of its most used spelling. */
function most({ spellings }: Entity, what: 'stories' | 'articles'): number {
  return Math.max(0, ...spellings.map(usage => usage[what]));
}

import { count } from '../base/counted.ts';
import type { Entity } from '../resolve/entity.ts';
import { isAcronym } from '../resolve/word-chains.ts';
import { isHousehold } from './household-acronyms.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { EntityRule } from './rule.ts';

/**
 * An acronym of an organisation that an article uses before its long form, or without though other articles have it.
 * Those that every reader knows are never reported (household-acronyms.ts), nor is one in a headline or a caption; and
 * one that no article writes out is the name by which the house calls it.
 */
export const acronymUndefined: EntityRule = {
  looksAt: 'entity',
  id: 'acronym-undefined',
  severity: 'hint',
  title: 'An acronym is used before its long form, or without.',
  check: (entity, severity) => {
    const { kind, introductions, unintroduced } = entity;
    const written = kind === 'organisation' && introductions > 0 ? longFormOf(entity) : undefined;
    if (written === undefined) return [];
    const example = entity.examples.find(({ mention }) => mention.spelling === written);
    const never = unintroduced.filter(({ later }) => later === undefined).length;
    return unintroduced.flatMap(({ analysis, mention, later }): Problem[] => {
      const { spelling } = mention;
      if (!isAcronym(spelling) || isHousehold(spelling)) return [];
      // What more articles leave unexplained than explain needs no explanation here.
      if (!later && never > introductions) return [];
      const long = later?.spelling ?? written;
      const said = later
        ? `its long form, ${quoted(long)}, comes only later in the article. Perhaps write it here first.`
        : `the article does not say what it stands for; ${count(introductions, 'other article')} ${introductions === 1 ? 'writes' : 'write'} ${quoted(long)}. Perhaps write it out here once.`;
      return [
        {
          ...{ rule: 'acronym-undefined', reason: undefined, severity, entity },
          occurrence: { analysis, mention },
          suggestion: spelling,
          choices: [{ suggestion: `${long} (${spelling})` }],
          related: later ? [{ analysis, mention: later }] : example ? [example] : [],
          message: `${quoted(spelling)}: ${said}`,
        },
      ];
    });
  },
};

/** The long form that is used most; undefined where no article writes the name out. */
export function longFormOf({ spellings }: Entity): string | undefined {
  return spellings.find(({ text }) => !isAcronym(text) && /\s/.test(text))?.text;
}

import { count } from '../base/counted.ts';
import type { Entity } from '../resolve/entity.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { SharedKeyRule } from './rule.ts';

/**
 * One spelling that was recognised as two kinds of name in the corpus: a person and a place, say. Either it names two,
 * or Namedesk took one of them wrong, and counts them apart. The rarer kind is told once, where it stands first. Single
 * words are left out: Washington is all of that.
 */
export const sameWordsTwoKinds: SharedKeyRule = {
  looksAt: 'shared key',
  id: 'same-words-two-kinds',
  severity: 'off',
  title: 'One spelling was taken for two kinds of name.',
  keysOf: ({ id, kind }) => {
    const key = id.slice(kind.length + 1);
    return key.includes('-') ? [key] : [];
  },
  check: (_, entities, severity) => {
    const [most, ...others] = [...entities].sort((a, b) => articlesOf(b) - articlesOf(a));
    return others.flatMap((entity): Problem[] => {
      const [occurrence] = entity.examples;
      if (!most || !occurrence || most.kind === entity.kind) return [];
      const { spelling } = occurrence.mention;
      return [
        {
          ...{ rule: 'same-words-two-kinds', reason: undefined, severity, entity, occurrence },
          suggestion: spelling,
          choices: [],
          related: [most.introducedBy],
          message: `${quoted(spelling)} is taken for a ${entity.kind} here, and for a ${most.kind} in ${count(articlesOf(most), 'article')}. Spellings of the two are compared apart.`,
        },
      ];
    });
  },
};

function articlesOf({ spellings }: Entity): number {
  return Math.max(0, ...spellings.map(({ articles }) => articles));
}

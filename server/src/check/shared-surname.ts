import { fold } from '../names/fold.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Analysis } from '../resolve/analysis.ts';
import type { Chain } from '../resolve/chain.ts';
import { quoted } from './message.ts';
import type { Problem } from './problem.ts';
import type { ArticleRule } from './rule.ts';

/** Whoever was named within so many characters before a surname may be meant by it: about two paragraphs. */
const NEAR = 600;

/**
 * A bare surname shortly after two people who bear it, where no title decides who is meant. Where just one of them was
 * named shortly before, or none, it is he whom the text is about: a biography names parents once and then says no more
 * of them.
 */
export const sharedSurname: ArticleRule = {
  looksAt: 'article',
  id: 'shared-surname',
  severity: 'hint',
  title: 'A surname stands alone, and two people who bear it were named shortly before.',
  suspect: (analysis, severity) => {
    const people = analysis.chains.filter(({ kind }) => kind === 'person');
    return people
      .filter(({ short, candidate }) => short && !candidate)
      .flatMap(chain => {
        const all = people.filter(other => !other.short && other.key.endsWith(` ${chain.key}`));
        // A verb in a headline looks like a given name.
        const bearers = all.filter(bearer => textMentions(analysis, bearer).length > 0);
        if (bearers.length < 2) return [];
        return bareMentions(analysis, chain, bearers).map(
          (mention): Problem => ({
            ...{ rule: 'shared-surname', reason: undefined, severity, entity: undefined },
            occurrence: { analysis, mention },
            suggestion: mention.spelling,
            choices: bearers.map(({ name }) => ({ suggestion: name })),
            related: bearers.flatMap(bearer =>
              textMentions(analysis, bearer)
                .slice(0, 1)
                .map(first => ({ analysis, mention: first })),
            ),
            message: `${quoted(mention.spelling)}: which one? The article has ${named(bearers)}. Perhaps name the one you mean.`,
          }),
        );
      });
  },
  holds: ({ occurrence, related }, snapshot) => {
    const bearers = new Set(related.map(({ mention }) => snapshot.entityOf(mention)));
    return bearers.size > 1 && snapshot.entityOf(occurrence.mention) === undefined;
  },
};

/** The mentions in the running text that no title decides, with two bearers named shortly before them. */
function bareMentions(analysis: Analysis, chain: Chain, bearers: readonly Chain[]): readonly Mention[] {
  const places = bearers.map(bearer => textMentions(analysis, bearer).map(({ start }) => start));
  return textMentions(analysis, chain).filter(({ start, title }) => {
    const near = places.filter(starts => starts.some(other => other < start && start - other <= NEAR));
    return title === undefined && near.length > 1;
  });
}

function textMentions({ mentions }: Analysis, chain: Chain): readonly Mention[] {
  const all = chain.mentions.flatMap(index => mentions[index] ?? []);
  return all.filter(({ role }) => role === 'body');
}

function named(bearers: readonly Chain[]): string {
  const names = [...new Map(bearers.map(({ name }) => [fold(name), quoted(name)])).values()];
  const last = names.pop();
  return `${names.join(', ')} and ${last}`;
}

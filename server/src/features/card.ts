import { count, times } from '../base/counted.ts';
import type { Kind } from '../names/kind.ts';
import type { Usage } from '../resolve/entity.ts';
import { visible } from '../text/visible.ts';
import { escaped } from './markdown.ts';

/** What the hover over a name says, the shortest and most wanted first. */
export interface Card {
  readonly name: string;
  readonly kind: Kind;
  /** What the articles say of the bearer, the most frequent first. */
  readonly descriptions: readonly string[];
  /** The spelling that one stands on, and whether something is wrong with it: editors show the report itself. */
  readonly here: string;
  readonly isReported: boolean;
  /** Facts that the gazetteers know: "Launched 21 September 2022". */
  readonly facts: readonly string[];
  readonly spellings: readonly Usage[];
  /** The number of articles that name the entity; 0 where the mention is tied to no entity. */
  readonly articles: number;
  /** Where the entity is introduced; the line counts from 1. */
  readonly introduced?: { readonly path: string; readonly line: number };
  /** What the style guide says of the bearer, where it does. */
  readonly listed?: { readonly name: string; readonly notes: readonly string[] };
  /** Whom it is mentioned with, with the number of articles that name both. */
  readonly companions?: readonly { readonly name: string; readonly articles: number }[];
}

/** Something to be done about the bearer: a command of the client, with its arguments as JSON. */
export interface CardAction {
  readonly title: string;
  readonly command: string;
  readonly arguments: readonly unknown[];
}

/** The number of spellings that a card lists; a long one would hide the article. */
const MOST_SPELLINGS = 6;
const MOST_DESCRIPTIONS = 3;

/** A card as Markdown in which nothing that an article says can be more than text. */
export function cardAsMarkdown(card: Card, actions: readonly CardAction[] = []): string {
  return written(card, escaped, text => `**${text}**`, actions.map(linkOf).join(' · '));
}

/** A card for editors that show no Markdown. */
export function cardAsText(card: Card): string {
  return written(card, visible, text => text, '');
}

/** The arguments are percent-encoded, brackets too, so that nothing in them can end the link. */
function linkOf({ title, command, arguments: sent }: CardAction): string {
  const encoded = encodeURIComponent(JSON.stringify(sent)).replace(
    /[()']/g,
    char => `%${char.charCodeAt(0).toString(16)}`,
  );
  return `[${escaped(title)}](command:${command}?${encoded})`;
}

function written(
  card: Card,
  safe: (text: string) => string,
  strong: (text: string) => string,
  actions: string,
): string {
  const { listed } = card;
  const paragraphs = [`${strong(safe(card.name))} · ${card.kind}${listed ? ' · ✓ in the style guide' : ''}`];
  const known = [...(listed?.notes ?? []), ...card.descriptions];
  const said = [...new Set(known)].slice(0, MOST_DESCRIPTIONS).map(safe).join('; ');
  if (said) paragraphs.push(said);
  if (listed && listed.name !== card.name) {
    paragraphs.push(`The style guide writes ${strong(safe(listed.name))}.`);
  }
  if (card.facts.length > 0) paragraphs.push(card.facts.map(safe).join(' · '));
  if (card.articles === 0) {
    paragraphs.push('The articles do not say which bearer of the name is meant here.');
    return paragraphs.join('\n\n');
  }
  if (actions) paragraphs.push(actions);
  const lines = shownSpellings(card).map(({ text, mentions, articles }) => {
    const isHere = text === card.here;
    const counts = `${times(mentions)} in ${count(articles, 'article')}`;
    return `- ${isHere && card.isReported ? '⚠ ' : ''}${safe(text)}: ${counts}${isHere ? ', as here' : ''}`;
  });
  const more = card.spellings.length - lines.length;
  if (more > 0) lines.push(`- and ${more} more`);
  paragraphs.push(lines.join('\n'));
  if (card.companions && card.companions.length > 0) {
    const others = card.companions.map(
      ({ name, articles }) => `${safe(name)} (${count(articles, 'article')})`,
    );
    paragraphs.push(`Mentioned with ${others.join(', ')}`);
  }
  if (card.introduced) {
    paragraphs.push(`Introduced in ${safe(card.introduced.path)}, line ${card.introduced.line}`);
  }
  return paragraphs.join('\n\n');
}

/** The most frequent spellings, and in any case the one that one stands on. */
function shownSpellings({ spellings, here }: Card): readonly Usage[] {
  const most = spellings.slice(0, MOST_SPELLINGS);
  const own = spellings.find(({ text }) => text === here);
  return own === undefined || most.includes(own) ? most : [...most.slice(0, -1), own];
}

import type { Card, CardAction } from '../features/card.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Folder } from './folder.ts';

/** The commands of the client that a card may hold: no others may ever be run from a hover. */
export const CARD_COMMANDS = [
  'namedesk.findMentions',
  'namedesk.writeEverywhere',
  'namedesk.addToStyleGuide',
  'namedesk.openEntry',
] as const;
type CardCommand = (typeof CARD_COMMANDS)[number];

/** What a client with views of its own can do about a bearer, the most wanted first. */
export function cardActions(folder: Folder, { id, canonical, spellings }: Entity, card: Card): CardAction[] {
  const action = (title: string, command: CardCommand, spelling?: string): CardAction => ({
    title,
    command,
    arguments: [{ folder: folder.uri, id, ...(spelling === undefined ? {} : { spelling }) }],
  });
  const actions = [action('Find all mentions', 'namedesk.findMentions')];
  const name = card.listed?.name ?? canonical;
  if (card.isReported || (card.listed && name !== canonical)) {
    if (spellings.length > 1) {
      actions.unshift(action(`Write “${name}” everywhere`, 'namedesk.writeEverywhere', name));
    }
  }
  if (!folder.hasFiles) return actions;
  actions.push(
    card.listed
      ? action('Open its entry', 'namedesk.openEntry')
      : action('Add to style guide', 'namedesk.addToStyleGuide'),
  );
  return actions;
}

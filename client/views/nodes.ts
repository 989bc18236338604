import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { Choice, EntityLine, Kind, MentionLine, SpellingLine } from '../messages.ts';

/** What a line of a view stands for. Each knows its folder, so that commands on it need to ask nobody. */
export type Node = FolderNode | KindNode | EntityNode | SpellingNode | MentionNode | NoteNode;

interface FolderNode {
  readonly is: 'folder';
  readonly folder: string;
}
interface KindNode {
  readonly is: 'kind';
  readonly folder: string;
  readonly kind: Kind;
  readonly number: number;
}
export interface EntityNode {
  readonly is: 'entity';
  readonly folder: string;
  readonly entity: EntityLine;
  /** In the view of what is to be settled: the spellings to choose from. */
  readonly choices?: readonly Choice[];
  readonly places?: number;
  readonly tied?: boolean;
}
interface SpellingNode {
  readonly is: 'spelling';
  readonly folder: string;
  readonly entity: EntityLine;
  readonly spelling: SpellingLine;
  readonly state: Choice['state'];
}
interface MentionNode {
  readonly is: 'mention';
  readonly folder: string;
  readonly entity: EntityLine;
  readonly mention: MentionLine;
}
/** A line that only says something. */
interface NoteNode {
  readonly is: 'note';
  readonly folder: string;
  readonly text: string;
}

const KIND_ICONS: Readonly<Record<Kind, string>> = {
  person: 'person',
  spacecraft: 'rocket',
  organisation: 'organization',
  place: 'location',
};

function kindName(kind: Kind): string {
  switch (kind) {
    case 'person':
      return l10n.t('People');
    case 'spacecraft':
      return l10n.t('Spacecraft');
    case 'organisation':
      return l10n.t('Organisations');
    case 'place':
      return l10n.t('Places');
  }
}

/** The line that a view shows for a node. Whatever an icon says is said in words too. */
export function itemOf(node: Node): TreeItem {
  switch (node.is) {
    case 'folder':
      return folderItem(node);
    case 'kind':
      return kindItem(node);
    case 'entity':
      return entityItem(node);
    case 'spelling':
      return spellingItem(node);
    case 'mention':
      return mentionItem(node);
    case 'note':
      return new TreeItem(node.text);
  }
}

function folderItem({ folder }: FolderNode): TreeItem {
  const uri = Uri.parse(folder, true);
  const open = workspace.workspaceFolders?.find(each => each.uri.toString() === uri.toString());
  const item = new TreeItem(open?.name ?? workspace.asRelativePath(uri), TreeItemCollapsibleState.Expanded);
  item.iconPath = ThemeIcon.Folder;
  item.id = folder;
  return item;
}

function kindItem({ folder, kind, number }: KindNode): TreeItem {
  const open = kind === 'person' || kind === 'spacecraft';
  const item = new TreeItem(
    kindName(kind),
    open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  item.description = String(number);
  item.iconPath = new ThemeIcon(KIND_ICONS[kind]);
  item.id = `${folder} ${kind}`;
  item.contextValue = 'kind';
  return item;
}

function entityItem({ folder, entity, places, tied }: EntityNode): TreeItem {
  const isPile = places !== undefined;
  const item = new TreeItem(
    entity.name,
    isPile ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  const { mentions, description, spellings } = entity;
  if (isPile) {
    item.description = tied
      ? l10n.t('the articles are evenly split')
      : places === 1
        ? l10n.t('1 place to correct')
        : l10n.t('{0} places to correct', places);
  } else {
    const times = mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions);
    const ways = spellings.length > 1 ? `, ${l10n.t('{0} spellings', spellings.length)}` : '';
    item.description = `${times}${ways}`;
  }
  item.iconPath = new ThemeIcon(tied ? 'question' : KIND_ICONS[entity.kind]);
  item.tooltip = tooltip([`${entity.name}${description ? `, ${description}` : ''}`, `${item.description}`]);
  item.id = `${folder} ${isPile ? 'pile' : 'cast'} ${entity.id}`;
  item.contextValue = `entity ${entity.kind}${isPile ? ' pile' : ''}`;
  item.accessibilityInformation = { label: `${entity.name}, ${entity.kind}, ${item.description}` };
  return item;
}

function spellingItem({ folder, entity, spelling, state }: SpellingNode): TreeItem {
  const item = new TreeItem(oneLine(spelling.text), TreeItemCollapsibleState.Collapsed);
  const { mentions, articles } = spelling;
  const counts =
    articles === 1 ? l10n.t('{0} in 1 article', mentions) : l10n.t('{0} in {1} articles', mentions, articles);
  const word = stateWord(state);
  item.description = word ? `${counts}, ${word}` : counts;
  item.iconPath = stateIcon(state);
  item.id = `${folder} ${entity.id} ${spelling.text} ${state}`;
  item.contextValue = `spelling ${state}`;
  item.tooltip = tooltip([spelling.text, item.description]);
  item.accessibilityInformation = { label: `${spelling.text}, ${item.description}` };
  return item;
}

function stateWord(state: Choice['state']): string {
  if (state === 'canonical') return l10n.t('as in most articles');
  if (state === 'wrong') return l10n.t('to correct');
  return state === 'tied' ? l10n.t('to decide') : '';
}

function stateIcon(state: Choice['state']): ThemeIcon {
  if (state === 'canonical') return new ThemeIcon('check');
  if (state === 'wrong') return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
  return new ThemeIcon(state === 'tied' ? 'question' : 'circle-small');
}

function mentionItem({ mention }: MentionNode): TreeItem {
  const { before, text, after, location, path, quoted } = mention;
  const shown = before.length > 24 ? `…${before.slice(-24)}` : before;
  const label = `${shown}${text}${after}`;
  const item = new TreeItem({ label, highlights: [[shown.length, shown.length + text.length]] });
  const line = location.range.start.line + 1;
  item.description = `${path}:${line}${quoted ? `, ${l10n.t('in a quotation')}` : ''}`;
  item.iconPath = new ThemeIcon(quoted ? 'quote' : 'dash');
  item.tooltip = tooltip([`${before}${text}${after}`, item.description]);
  item.contextValue = 'mention';
  const { start, end } = location.range;
  item.command = {
    title: l10n.t('Show in the article'),
    command: 'namedesk.openMention',
    arguments: [location.uri, [start.line, start.character, end.line, end.character]],
  };
  return item;
}

/** Text of articles is shown as it is: never as Markdown that could hold links or commands. */
function tooltip(lines: readonly string[]): MarkdownString {
  const shown = new MarkdownString();
  shown.isTrusted = false;
  shown.supportHtml = false;
  for (const line of lines) shown.appendText(`${line}\n`);
  return shown;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

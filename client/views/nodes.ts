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
import { countsOf, shortCountsOf } from '../counts.ts';
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

export function kindName(kind: Kind): string {
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

/** One of a kind, as a screen reader says it. */
function oneOf(kind: Kind): string {
  switch (kind) {
    case 'person':
      return l10n.t('person');
    case 'spacecraft':
      return l10n.t('spacecraft');
    case 'organisation':
      return l10n.t('organisation');
    case 'place':
      return l10n.t('place');
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
  const item = new TreeItem(nameOfFolder(folder), TreeItemCollapsibleState.Expanded);
  item.iconPath = ThemeIcon.Folder;
  item.accessibilityInformation = { label: l10n.t('Folder {0}', String(item.label)) };
  item.id = folder;
  return item;
}

function nameOfFolder(folder: string): string {
  const uri = Uri.parse(folder, true);
  const open = workspace.workspaceFolders?.find(each => each.uri.toString() === uri.toString());
  return open?.name ?? workspace.asRelativePath(uri);
}

const hasSeveralFolders = () => (workspace.workspaceFolders?.length ?? 0) > 1;

/** " – " and the name of a folder where several are open, whose names to settle stand in one list; else nothing. */
export function ofFolder(folder: string): string {
  return hasSeveralFolders() ? ` – ${nameOfFolder(folder)}` : '';
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
  item.accessibilityInformation = { label: `${kindName(kind)}, ${number}` };
  return item;
}

function entityItem({ folder, entity, places, tied }: EntityNode): TreeItem {
  const isPile = places !== undefined;
  const item = new TreeItem(
    entity.name,
    isPile ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
  );
  const { mentions, description, spellings } = entity;
  let counts: string;
  if (isPile) {
    counts = tied
      ? l10n.t('the articles are evenly split')
      : places === 1
        ? l10n.t('1 place to correct')
        : l10n.t('{0} places to correct', places);
    if (hasSeveralFolders()) counts = `${nameOfFolder(folder)}: ${counts}`;
    item.description = counts;
  } else {
    const times = mentions === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', mentions);
    const ways = spellings.length > 1 ? `, ${l10n.t('{0} spellings', spellings.length)}` : '';
    const known = entity.entry === null ? '' : `, ${l10n.t('in the style guide')}`;
    counts = `${times}${ways}${known}`;
    // The icon says what is in the style guide; for the words there is seldom room.
    item.description = `${l10n.t('{0} ×', mentions)}${ways}`;
  }
  item.iconPath = new ThemeIcon(
    tied ? 'question' : entity.entry === null ? KIND_ICONS[entity.kind] : 'verified',
  );
  item.tooltip = tooltip([`${entity.name}${description ? `, ${description}` : ''}`, counts]);
  item.id = `${folder} ${isPile ? 'pile' : 'cast'} ${entity.id}`;
  item.contextValue = `entity ${entity.kind} ${several(entity)} ${isPile ? 'pile' : 'cast'} ${listed(entity)}`;
  item.accessibilityInformation = { label: `${entity.name}, ${oneOf(entity.kind)}, ${counts}` };
  return item;
}

// What the menus go by; see package.json.
function several({ spellings }: EntityLine): string {
  return spellings.length > 1 ? 'several' : 'single';
}
function listed({ entry }: EntityLine): string {
  return entry === null ? 'unlisted' : 'listed';
}

function spellingItem({ folder, entity, spelling, state }: SpellingNode): TreeItem {
  const open = state === 'proposed' ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(oneLine(spelling.text), open);
  const counts = countsOf({ ...spelling, state }, entity.entry !== null);
  item.description = shortCountsOf({ ...spelling, state }, entity.entry !== null);
  item.iconPath = stateIcon(state);
  item.id = `${folder} ${entity.id} ${spelling.text} ${state}`;
  item.contextValue = `spelling ${entity.kind} ${state === 'proposed' ? 'several' : several(entity)} ${state} ${listed(entity)}`;
  item.tooltip = tooltip([spelling.text, counts]);
  item.accessibilityInformation = { label: `${spelling.text}, ${counts}` };
  return item;
}

function stateIcon(state: Choice['state']): ThemeIcon {
  if (state === 'canonical' || state === 'proposed') return new ThemeIcon('check');
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
  item.accessibilityInformation = { label: `${before}${text}${after}, ${item.description}` };
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

import { l10n, type TreeView, window } from 'vscode';
import type { Choice, Desk, EntityLine } from './messages.ts';
import type { Node } from './views/nodes.ts';

/** What a decision is about: a name of a folder, and one of its spellings where one is meant. */
export interface Target {
  readonly folder: string;
  readonly entity: EntityLine;
  readonly spelling: string | undefined;
  /** Whether a person pointed at that spelling, and not only at a place that has it: it may be the wrong one. */
  readonly isPicked: boolean;
  /** The spellings between which there is to choose, where the name is to be settled. */
  readonly choices: readonly Choice[] | undefined;
}

/**
 * What a command was called on: a line of a view, or a link in a hover card; with neither the name at the cursor, else
 * what is selected in a view. Says so where it is none, and answers undefined.
 */
export async function targetOf(
  sent: unknown,
  desk: Desk,
  views: readonly TreeView<Node>[],
): Promise<Target | undefined> {
  const found =
    fromNode(sent) ??
    (await fromLink(sent, desk)) ??
    (sent === undefined ? await fromCursor(desk) : undefined) ??
    fromViews(views);
  if (found === undefined) {
    void window.showInformationMessage(
      l10n.t('Put the cursor on a name, or choose one in the view Cast, and try again.'),
    );
  }
  return found;
}

function fromNode(sent: unknown): Target | undefined {
  const node = sent as Partial<Node> | undefined;
  if (node?.is === 'entity' && node.entity && node.folder !== undefined) {
    const { folder, entity, choices } = node;
    return { folder, entity, spelling: undefined, isPicked: false, choices };
  }
  if (node?.is === 'spelling' && node.spelling && node.entity && node.folder !== undefined) {
    const { folder, entity, spelling } = node;
    return { folder, entity, spelling: spelling.text, isPicked: true, choices: undefined };
  }
  return undefined;
}

async function fromLink(sent: unknown, desk: Desk): Promise<Target | undefined> {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { folder, id, spelling } = sent as Readonly<Record<string, unknown>>;
  if (typeof folder !== 'string' || typeof id !== 'string') return undefined;
  const entity = await desk.entity(folder, id);
  const own = typeof spelling === 'string' ? spelling : undefined;
  return entity && { folder, entity, spelling: own, isPicked: own !== undefined, choices: undefined };
}

function fromViews(views: readonly TreeView<Node>[]): Target | undefined {
  const [selected] = views.flatMap(({ visible, selection }) => (visible ? selection : []));
  return fromNode(selected);
}

async function fromCursor(desk: Desk): Promise<Target | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const { line, character } = editor.selection.active;
  const name = await desk.nameAt(editor.document.uri.toString(), { line, character });
  return name && { ...name, isPicked: false, choices: undefined };
}

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
  LSPErrorCodes,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import { mayChange } from '../check/may-change.ts';
import type { Problem } from '../check/problem.ts';
import type { BulkLimits } from '../features/bulk.ts';
import { type DeskDecision, decisionsFor } from '../features/decisions.ts';
import { type Fix, SCOPES, type Scope } from '../features/fix.ts';
import { fixesFor } from '../features/fixes.ts';
import { mending } from '../features/mending.ts';
import { mentionAt } from '../features/mention-at.ts';
import { standingDecisions } from '../features/standing-decisions.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { COMMANDS } from './desk-commands.ts';
import type { Folder } from './folder.ts';
import { diagnosticOf } from './published.ts';
import { isRecord } from './settings.ts';
import type { Place, Workspace } from './workspace.ts';
import { editAll, editOpen, type LeftOut } from './workspace-edit.ts';

/** What an action that was listed without its edit says of itself, so that it can be found again. */
interface ActionData {
  readonly uri: string;
  readonly rule: string;
  readonly start: number;
  readonly spelling: string;
  readonly suggestion: string;
  readonly scope: Scope;
  /** Of a respelling, what is to be written. */
  readonly wanted?: string;
}

/** The kind of the action that mends slips and what the style guide calls wrong in one article, on saving if wanted. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.namedesk`;

/** The actions of the kinds that the client asks for; where it asks for none, the quick fixes. */
export async function codeActions(
  place: Place,
  params: CodeActionParams,
  client: Client,
): Promise<CodeAction[]> {
  const { only } = params.context;
  const wants = (kind: string) => only?.some(each => isWithin(kind, each));
  return [
    ...(wants(CodeActionKind.QuickFix) === false ? [] : await quickFixes(place, params, client)),
    ...(wants(FIX_ALL) === true ? fixAll(place, client) : []),
  ];
}

/** Whether a kind of action is another, or one of its kinds: "source.fixAll.namedesk" is a "source.fixAll". */
function isWithin(kind: string, wanted: string): boolean {
  return wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`);
}

/** Nothing where there is nothing to mend, so that saving does nothing then. */
function fixAll({ folder, path }: Place, client: Client): CodeAction[] {
  const { edits } = mending(folder.snapshot(), folder.findings(path));
  const edit = editOpen(folder, edits, client);
  return edit ? [{ title: 'Mend slips in names', kind: FIX_ALL, edit }] : [];
}

/**
 * The quick fixes for the problems in a range. Only problems that the articles have now count: a diagnostic that
 * the client still shows and that no longer holds has no fix. Fixes across the corpus get their edit when one is
 * picked, where the client can ask for it then.
 */
async function quickFixes(place: Place, params: CodeActionParams, client: Client): Promise<CodeAction[]> {
  const { folder, path } = place;
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  if (lines === undefined) return [];
  const wanted = new Coordinates(params.textDocument.uri, lines).span(params.range);
  const problems = (folder.problems().get(path) ?? []).filter(
    ({ occurrence: { mention } }) => mention.start <= wanted.end && wanted.start <= mention.end,
  );
  const actions: CodeAction[] = [];
  const titles = new Set<string>();
  for (const problem of problems) {
    const own = diagnosticOf(folder, problem, client);
    const diagnostics = [params.context.diagnostics.find(each => isSame(each, own)) ?? own];
    for (const fix of fixesFor(snapshot, problem, limitsOf(place, client))) {
      // Two rules may say the same of one name.
      const key = `${problem.occurrence.mention.start} ${fix.title}`;
      if (titles.has(key)) continue;
      titles.add(key);
      const action = { title: fix.title, kind: CodeActionKind.QuickFix, diagnostics };
      const filled = await withEdit(place, problem, fix, action, client);
      if (filled) actions.push(fix.preferred ? { ...filled, isPreferred: true } : filled);
    }
    if (!folder.hasFiles) continue;
    for (const { title, decides } of decisionsFor(snapshot, problem, folder.guide.now.guide)) {
      if (titles.has(title)) continue;
      titles.add(title);
      const command = commandOf('namedesk.decide', folder, title, decides);
      actions.push({ title, kind: CodeActionKind.QuickFix, diagnostics, command });
    }
  }
  return [...actions, ...standing(place, wanted.start)];
}

/** What was decided about the name at an offset, to be taken back. */
function standing({ folder, path }: Place, offset: number): CodeAction[] {
  const snapshot = folder.snapshot();
  const at = mentionAt(snapshot, path, offset);
  const entity = at && snapshot.entityOf(at.mention);
  if (!entity || !folder.hasFiles) return [];
  return standingDecisions(entity, at.mention.spelling, folder.guide.now.guide).map(({ title, decides }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: commandOf('namedesk.takeBack', folder, title, decides),
  }));
}

function commandOf(
  command: (typeof COMMANDS)[number],
  { uri }: Folder,
  title: string,
  decides: DeskDecision,
): Command {
  return { title, command, arguments: [{ folder: uri, title, decides }] };
}

async function withEdit(
  place: Place,
  problem: Problem,
  fix: Fix,
  action: CodeAction,
  client: Client,
): Promise<CodeAction | undefined> {
  if (fix.scope === 'occurrence' || fix.scope === 'article') {
    const edit = editOpen(place.folder, fix.edits, client);
    return edit && { ...action, edit };
  }
  if (!client.resolvesEdits) {
    const { edit } = await editAll(place.folder, fix.edits, client);
    return edit && { ...action, edit };
  }
  const { mention } = problem.occurrence;
  const data: ActionData = {
    uri: place.folder.uriOf(place.path),
    rule: problem.rule,
    start: mention.start,
    spelling: mention.spelling,
    suggestion: problem.suggestion,
    scope: fix.scope,
    ...(fix.spelling === undefined ? {} : { wanted: fix.spelling }),
  };
  return { ...action, data };
}

/**
 * An action with its edit, made from the articles as they are now. `say` is told of articles that were left out.
 * An action whose problem is gone cannot be resolved.
 */
export async function resolveAction(
  workspace: Workspace,
  action: CodeAction,
  client: Client,
  say: (leftOut: readonly LeftOut[]) => void,
): Promise<CodeAction> {
  const data = dataOf(action.data);
  if (data === undefined) return action;
  const place = workspace.at(data.uri);
  const problem = place?.folder
    .problems()
    .get(place.path)
    ?.find(
      each =>
        each.rule === data.rule &&
        each.suggestion === data.suggestion &&
        each.occurrence.mention.start === data.start &&
        each.occurrence.mention.spelling === data.spelling,
    );
  const fix =
    place &&
    problem &&
    fixesFor(place.folder.snapshot(), problem, limitsOf(place, client)).find(
      each => each.scope === data.scope && each.spelling === data.wanted,
    );
  if (place === undefined || fix === undefined) {
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'The articles have changed: ask for the fixes again',
    );
  }
  const { edit, leftOut } = await editAll(place.folder, fix.edits, client);
  if (leftOut.length > 0) say(leftOut);
  if (edit === undefined) {
    throw new ResponseError(
      LSPErrorCodes.RequestFailed,
      'Every article has changed: ask for the fixes again',
    );
  }
  return { ...action, edit };
}

function limitsOf({ folder }: Place, client: Client): BulkLimits {
  const snapshot = folder.snapshot();
  const desk = folder.guide.checkInput(folder.settings.rules);
  return {
    canConfirm: client.changeAnnotations,
    leavesOut: path => folder.whyFragile(path) !== undefined,
    mayChange: occurrence => mayChange(occurrence, snapshot.entityOf(occurrence.mention), desk),
  };
}

function dataOf(sent: unknown): ActionData | undefined {
  if (!isRecord(sent)) return undefined;
  const { uri, rule, start, spelling, suggestion, scope: reach, wanted } = sent;
  const scope = SCOPES.find(each => each === reach);
  const isText = (value: unknown): value is string => typeof value === 'string';
  if (!isText(uri) || !isText(rule) || !isText(spelling) || !isText(suggestion)) return undefined;
  if (typeof start !== 'number' || scope === undefined) return undefined;
  return { uri, rule, start, spelling, suggestion, scope, ...(isText(wanted) ? { wanted } : {}) };
}

function isSame(a: Diagnostic, b: Diagnostic): boolean {
  return a.source === b.source && a.code === b.code && isSameRange(a.range, b.range);
}

function isSameRange(a: Range, b: Range): boolean {
  return (
    a.start.line === b.start.line &&
    a.start.character === b.start.character &&
    a.end.line === b.end.line &&
    a.end.character === b.end.character
  );
}

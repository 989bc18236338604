import type { Connection, Position } from 'vscode-languageserver';
import { castKinds, castPage, entityById, mentionsOf, mentionsSpelled } from '../features/cast-view.ts';
import type { TextEdit } from '../features/edit.ts';
import { mentionAt } from '../features/mention-at.ts';
import { overview } from '../features/overview.ts';
import { standingDecisions } from '../features/standing-decisions.ts';
import { toSettle } from '../features/to-settle.ts';
import { KINDS } from '../names/kind.ts';
import type { Entity, Occurrence } from '../resolve/entity.ts';
import { Lines } from '../text/lines.ts';
import { entryLocation } from './answers.ts';
import { Coordinates } from './convert.ts';
import { everywhereIn } from './everywhere.ts';
import type { Folder } from './folder.ts';
import { documentUri, letOthersPass, position, type Safely } from './request.ts';
import type { Session } from './session.ts';
import { isRecord } from './settings.ts';
import { uriKey } from './uri.ts';
import type { Place } from './workspace.ts';

/** A list in a view is not read further than this. */
const MOST_ENTRIES = 1000;
const MOST_MENTIONS = 500;
/** What a picture can show. */
const ROOM = { articles: 200, entities: 80 };
/** The sentence around a mention is shown up to so many characters to either side. */
const CONTEXT = 90;

/**
 * The requests of views that show the corpus, beyond what the protocol knows. All take `{ folder?: DocumentUri }`,
 * without which the first folder is meant, and answer null where there is none.
 *
 * - `namedesk/folders`: the folders that are read, with their counts.
 * - `namedesk/cast` `{ kind?, query?, most? }`: the entities of a kind, the most mentioned first.
 * - `namedesk/mentions` `{ id, spelling? }`: where an entity is mentioned, with the words around it.
 * - `namedesk/toSettle`: the entities whose spelling is to be settled.
 * - `namedesk/entity` `{ id }`: one entity.
 * - `namedesk/nameAt` `{ textDocument, position }`: the entity that is named there, and its folder.
 * - `namedesk/writing` `{ id, spelling }`: what giving the entity this spelling everywhere would change: all the
 *   places, those of them in quotations, and the articles that the others are in; what is left as it is, in words.
 * - `namedesk/standing` `{ id, spelling }`: what the desk has decided about it, to be taken back.
 * - `namedesk/stopReading` (a notification) `{ folder }`: the rest of a folder need not be read.
 * - `namedesk/overview`: which article names whom, in which spelling.
 */
export function registerViews(connection: Connection, session: Session, safely: Safely): void {
  const on = (
    method: string,
    answer: (folder: Folder, params: Readonly<Record<string, unknown>>) => unknown,
  ) =>
    connection.onRequest(
      method,
      safely(async (sent: unknown, token) => {
        const params = isRecord(sent) ? sent : {};
        await letOthersPass(token);
        const folder = folderOf(session, params);
        return folder ? answer(folder, params) : null;
      }),
    );
  connection.onRequest(
    'namedesk/folders',
    safely(() => session.workspace.corpora.filter(each => each.settings.enable).map(folderLine)),
  );
  on('namedesk/cast', (folder, { kind, query, most }) => {
    const page = castPage(
      folder.snapshot(),
      KINDS.find(each => each === kind),
      typeof query === 'string' ? query : '',
      typeof most === 'number' ? Math.max(0, Math.min(most, MOST_ENTRIES)) : MOST_ENTRIES,
    );
    return { total: page.total, entries: page.entries.map(({ entity }) => entityLine(folder, entity)) };
  });
  on('namedesk/mentions', (folder, { id, spelling }) => {
    const entity = typeof id === 'string' ? entityById(folder.snapshot(), id) : undefined;
    if (entity === undefined) return [];
    const wanted = mentionsSpelled(entity, typeof spelling === 'string' ? spelling : undefined);
    return mentionLines(folder, wanted.slice(0, MOST_MENTIONS));
  });
  on('namedesk/toSettle', folder =>
    toSettle(folder.problems()).map(({ entity, problems, tied, spellings }) => ({
      ...entityLine(folder, entity),
      tied,
      places: problems.length,
      choices: spellings,
    })),
  );
  connection.onNotification('namedesk/stopReading', (sent: unknown) => {
    const { folder } = isRecord(sent) ? sent : {};
    if (typeof folder === 'string') session.stopReading(folder);
  });
  on('namedesk/entity', (folder, { id }) => {
    const entity = typeof id === 'string' ? entityById(folder.snapshot(), id) : undefined;
    return entity ? entityLine(folder, entity) : null;
  });
  connection.onRequest(
    'namedesk/nameAt',
    safely((sent: unknown) => {
      const place = session.at(documentUri(sent));
      const at = position(sent);
      return place ? nameAt(place, at) : null;
    }),
  );
  on('namedesk/writing', (folder, { id, spelling }) => {
    const entity = typeof id === 'string' ? entityById(folder.snapshot(), id) : undefined;
    if (!entity || typeof spelling !== 'string') return null;
    const everywhere = everywhereIn(folder, entity, spelling);
    if ('why' in everywhere) return null;
    const { name, edits, left } = everywhere;
    const open = edits.filter(({ needsConfirmation }) => needsConfirmation === undefined);
    const articles = new Set(open.map(({ path }) => path)).size;
    return { name, places: placesOf(edits), articles, quoted: placesOf(edits) - placesOf(open), left };
  });
  on('namedesk/standing', async (folder, { id, spelling }) => {
    // What was decided a moment ago counts too.
    await folder.rereadGuide();
    const entity = typeof id === 'string' ? entityById(folder.snapshot(), id) : undefined;
    const own = typeof spelling === 'string' ? spelling : entity?.canonical;
    if (!entity || own === undefined) return [];
    return standingDecisions(entity, own, folder.guide.now.guide);
  });
  on('namedesk/overview', folder => {
    const { articles, entities, cells, left } = overview(folder.snapshot(), ROOM);
    const analyses = folder.snapshot().analyses;
    return {
      articles: articles.map(path => ({ path, uri: folder.uriOf(path) })),
      entities: entities.map(entity => entityLine(folder, entity)),
      cells: cells.map(({ article, entity, spelling, mentions, start, end }) => {
        const path = articles[article] ?? '';
        const lines = analyses.get(path)?.lines ?? new Lines('');
        const range = new Coordinates(folder.uriOf(path), lines).range({ start, end });
        return { article, entity, spelling, mentions, range };
      }),
      left,
    };
  });
}

function folderOf(session: Session, { folder }: Readonly<Record<string, unknown>>): Folder | undefined {
  const all = session.workspace.corpora.filter(each => each.settings.enable);
  if (typeof folder !== 'string') return all[0];
  const key = uriKey(folder);
  return all.find(each => uriKey(each.uri) === key);
}

/** What a view says of a folder as a whole. */
function folderLine(folder: Folder) {
  const snapshot = folder.snapshot();
  const problems = folder.problems();
  return {
    uri: folder.uri,
    articles: snapshot.analyses.size,
    kinds: castKinds(snapshot),
    toSettle: toSettle(problems).length,
    problems: [...problems.values()].reduce((sum, each) => sum + each.length, 0),
  };
}

function entityLine(folder: Folder, entity: Entity) {
  const { id, kind, canonical, spellings, descriptions, introducedBy } = entity;
  return {
    id,
    kind,
    name: canonical,
    mentions: mentionsOf(entity),
    description: descriptions[0] ?? '',
    spellings: spellings.map(({ text, mentions, articles }) => ({ text, mentions, articles })),
    introduced: locationOf(folder, introducedBy),
    entry: entryLocation(folder, entity) ?? null,
  };
}

function nameAt({ folder, path }: Place, at: Position) {
  const snapshot = folder.snapshot();
  const lines = snapshot.analyses.get(path)?.lines;
  if (!lines) return null;
  const offset = new Coordinates(folder.uriOf(path), lines).offset(at);
  const mention = mentionAt(snapshot, path, offset)?.mention;
  const entity = mention && snapshot.entityOf(mention);
  if (!entity) return null;
  return { folder: folder.uri, spelling: mention.spelling, entity: entityLine(folder, entity) };
}

/** The number of places that edits change: one name may take several. */
function placesOf(edits: readonly TextEdit[]): number {
  return new Set(edits.map(({ path, mention, start }) => `${path} ${mention?.start ?? start}`)).size;
}

function locationOf(folder: Folder, { analysis, mention }: Occurrence) {
  return new Coordinates(folder.uriOf(analysis.path), analysis.lines).location(mention);
}

/** Mentions with the words around them; the text of a closed article is read again, once. */
async function mentionLines(folder: Folder, occurrences: readonly Occurrence[]) {
  const texts = new Map<string, string | undefined>();
  const lines = [];
  for (const occurrence of occurrences) {
    const { path } = occurrence.analysis;
    if (!texts.has(path)) texts.set(path, await textOf(folder, path));
    const { mention } = occurrence;
    const text = texts.get(path);
    // An article that changed since is shown without its words; where it is will be right in a moment.
    const fits = text?.startsWith(mention.spelling, mention.start) === true;
    lines.push({
      path,
      location: locationOf(folder, occurrence),
      before: fits ? before(text, mention.start) : '',
      text: mention.spelling.replace(/\s+/g, ' '),
      after: fits ? after(text, mention.end) : '',
      quoted: mention.quoted,
    });
  }
  return lines;
}

async function textOf(folder: Folder, path: string): Promise<string | undefined> {
  const document = folder.documentAt(path);
  if (document) return document.getText();
  const reading = await folder.readClosed(path);
  return reading.ok ? reading.text : undefined;
}

function before(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT, text.lastIndexOf('\n', start - 1) + 1);
  return text.slice(from, start).replace(/\s+/g, ' ').trimStart();
}

function after(text: string, end: number): string {
  const line = text.indexOf('\n', end);
  return text
    .slice(end, Math.min(end + CONTEXT, line < 0 ? text.length : line))
    .replace(/\s+/g, ' ')
    .trimEnd();
}

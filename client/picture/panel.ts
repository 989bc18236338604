import { commands, type ExtensionContext, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Desk, OverviewPicture } from '../messages.ts';
import { pageOf } from './page.ts';

/** What the page may ask for; whatever else it sends is left alone. */
type Asked =
  | { readonly ask: 'ready' }
  | { readonly ask: 'open'; readonly cell: number }
  | { readonly ask: 'folder'; readonly folder: string };

/** The corpus at a glance: which article names whom, and in which spelling. One page, made when it is asked for. */
export class Picture {
  readonly #context: ExtensionContext;
  readonly #desk: Desk;
  #panel: WebviewPanel | undefined;
  #shown: OverviewPicture | undefined;
  #folder: string | undefined;

  constructor(context: ExtensionContext, desk: Desk) {
    this.#context = context;
    this.#desk = desk;
    context.subscriptions.push(desk.onDidChange(() => void this.#send()));
  }

  show(): void {
    if (this.#panel) {
      this.#panel.reveal();
      return;
    }
    const media = Uri.joinPath(this.#context.extensionUri, 'client', 'media');
    const panel = window.createWebviewPanel(
      'namedesk.picture',
      l10n.t('The corpus at a glance'),
      ViewColumn.Active,
      // The page keeps nothing while it is hidden: it asks again when it is shown.
      { enableScripts: true, localResourceRoots: [media], enableFindWidget: true },
    );
    const icon = (name: string) => Uri.joinPath(this.#context.extensionUri, 'client/images', name);
    panel.iconPath = { light: icon('names.svg'), dark: icon('names-dark.svg') };
    panel.webview.html = pageOf(panel.webview, media);
    panel.webview.onDidReceiveMessage((asked: Asked) => this.#answer(asked));
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
    this.#panel = panel;
  }

  async #answer(asked: Asked): Promise<void> {
    if (asked?.ask === 'ready') return this.#send();
    if (asked?.ask === 'folder' && typeof asked.folder === 'string') {
      this.#folder = asked.folder;
      return this.#send();
    }
    const cell = asked?.ask === 'open' ? this.#shown?.cells[asked.cell] : undefined;
    const article = cell && this.#shown?.articles[cell.article];
    if (!cell || !article) return;
    const { start, end } = cell.range;
    const place = [start.line, start.character, end.line, end.character];
    await commands.executeCommand('namedesk.openMention', article.uri, place, true);
  }

  async #send(): Promise<void> {
    const { webview } = this.#panel ?? {};
    if (!webview) return;
    const folders = (await this.#desk.folders()).filter(({ articles }) => articles > 0);
    const folder = folders.find(({ uri }) => uri === this.#folder) ?? folders[0];
    const picture = folder && (await this.#desk.overview(folder.uri));
    this.#shown = picture;
    await webview.postMessage({
      picture: picture ?? { articles: [], entities: [], cells: [], left: { articles: 0, entities: 0 } },
      folders: folders.map(({ uri }) => ({ uri, name: nameOf(uri) })),
      folder: folder?.uri ?? '',
      words: words(picture),
    });
  }
}

function nameOf(uri: string): string {
  const { path } = Uri.parse(uri);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The page holds no words of its own: these are in the language of the editor. */
function words(picture: OverviewPicture | undefined): Readonly<Record<string, string>> {
  const { articles = 0, entities = 0 } = picture?.left ?? {};
  return {
    title: l10n.t('The corpus at a glance'),
    intro: l10n.t(
      'A row for each name, a column for each article. A is the usual spelling, B to Z are others. Arrow keys move, Enter opens the article there.',
    ),
    onlySeveral: l10n.t('Only names that are spelled in several ways'),
    folder: l10n.t('Folder'),
    name: l10n.t('Name'),
    spellings: l10n.t('Spellings'),
    empty: l10n.t('No name stands in more than one article yet.'),
    noneSeveral: l10n.t('Every name is spelled in one way.'),
    cell: l10n.t('{0}, spelled “{1}”, in {2}: {3}'),
    once: l10n.t('1 mention'),
    times: l10n.t('{0} mentions'),
    noCell: l10n.t('{0} is not named in {1}'),
    person: l10n.t('person'),
    spacecraft: l10n.t('spacecraft'),
    organisation: l10n.t('organisation'),
    place: l10n.t('place'),
    left:
      articles + entities === 0
        ? ''
        : l10n.t('There is no room for {0} more names and {1} more articles.', entities, articles),
  };
}

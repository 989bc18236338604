import {
  ConfigurationTarget,
  commands,
  type Disposable,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { type Desk, KINDS, type Kind } from './messages.ts';
import { namesIn } from './tokens.ts';

/** Each kind has its place in the ruler besides its colour. */
const LANES: Readonly<Record<Kind, OverviewRulerLane>> = {
  person: OverviewRulerLane.Left,
  spacecraft: OverviewRulerLane.Center,
  organisation: OverviewRulerLane.Right,
  place: OverviewRulerLane.Right,
};
const COLOURS: Readonly<Record<Kind, string>> = {
  person: 'charts.blue',
  spacecraft: 'charts.orange',
  organisation: 'charts.purple',
  place: 'charts.green',
};

/** Where names stand, beside the scroll bar, while a person wants it. */
export function registerRuler(desk: Desk): Disposable[] {
  let decorations: ReadonlyMap<Kind, TextEditorDecorationType> | undefined;
  const isWanted = () => workspace.getConfiguration('namedesk').get('overviewRuler') === true;
  const off = () => {
    for (const each of decorations?.values() ?? []) each.dispose();
    decorations = undefined;
  };
  const show = async (editors: readonly TextEditor[] = window.visibleTextEditors) => {
    if (!isWanted()) return off();
    decorations ??= new Map(KINDS.map(kind => [kind, decoration(kind)]));
    for (const editor of editors) {
      if (!['plaintext', 'news-article'].includes(editor.document.languageId)) continue;
      const names = await namesIn(editor.document.uri);
      // It may have been switched off while the names were asked for.
      for (const [kind, type] of decorations ?? []) editor.setDecorations(type, names.get(kind) ?? []);
    }
  };
  void show();
  return [
    { dispose: off },
    window.onDidChangeVisibleTextEditors(editors => void show(editors)),
    desk.onDidChange(() => void show()),
    workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration('namedesk')) void show();
    }),
    commands.registerCommand('namedesk.toggleOverviewRuler', () =>
      workspace.getConfiguration('namedesk').update('overviewRuler', !isWanted(), ConfigurationTarget.Global),
    ),
  ];
}

function decoration(kind: Kind): TextEditorDecorationType {
  return window.createTextEditorDecorationType({
    overviewRulerColor: new ThemeColor(COLOURS[kind]),
    overviewRulerLane: LANES[kind],
  });
}

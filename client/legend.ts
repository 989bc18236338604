import {
  commands,
  type Disposable,
  l10n,
  languages,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  Uri,
  window,
  workspace,
} from 'vscode';

const SCHEME = 'namedesk-legend';

/** One line of the legend: an example that is coloured as it is in articles, and what that means. */
interface Line {
  readonly example: string;
  readonly meaning: string;
  readonly type?: string;
  readonly sign?: string;
}

function lines(): readonly Line[] {
  const says = (example: string, type: string, meaning: string, sign?: string): Line => ({
    example,
    type,
    meaning,
    ...(sign === undefined ? {} : { sign }),
  });
  const text = (meaning: string): Line => ({ example: '', meaning });
  return [
    says(l10n.t('What the colours mean'), 'headline', ''),
    text(''),
    says('Sally Ride', 'person', l10n.t('a person')),
    says('Soyuz', 'spacecraft', l10n.t('a spacecraft, a station or one of its modules')),
    says('Roscosmos', 'organisation', l10n.t('an organisation')),
    says('Houston', 'place', l10n.t('a place')),
    text(''),
    says(
      'Sally Ride',
      'person',
      l10n.t('underlined: in the style guide, and spelled as it says'),
      'verified',
    ),
    says('Sally Ride', 'person', l10n.t('bold: no other article of the folder names it'), 'new'),
    says('Ride', 'person', l10n.t('italic: the articles do not say whose name it is'), 'unsure'),
    text(''),
    says(l10n.t('By a reporter'), 'byline', l10n.t('byline, dateline, credit')),
    says(l10n.t('1. A picture'), 'caption', l10n.t('caption')),
    says(l10n.t('Read also'), 'boilerplate', l10n.t('no part of the story')),
    text(''),
    text(l10n.t('Each of them can be turned off: search the settings for “namedesk.highlight”.')),
  ];
}

const TYPES = [
  'person',
  'spacecraft',
  'organisation',
  'place',
  'headline',
  'byline',
  'caption',
  'boilerplate',
];
const SIGNS = ['verified', 'new', 'unsure'];

/** A page that shows every colour as the theme in use has it: the legend is coloured just as articles are. */
export function registerLegend(): Disposable[] {
  const width = () => Math.max(...lines().map(({ example, meaning }) => (meaning ? example.length : 0))) + 4;
  return [
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: () =>
        lines()
          .map(({ example, meaning }) =>
            (example ? `${example.padEnd(width())}${meaning}` : meaning).trimEnd(),
          )
          .join('\n'),
    }),
    languages.registerDocumentSemanticTokensProvider(
      { scheme: SCHEME },
      {
        provideDocumentSemanticTokens: () => {
          const builder = new SemanticTokensBuilder();
          lines().forEach(({ example, type, sign }, line) => {
            if (!type) return;
            const bits = sign === undefined ? 0 : 1 << SIGNS.indexOf(sign);
            builder.push(line, 0, example.length, TYPES.indexOf(type), bits);
          });
          return builder.build();
        },
      },
      new SemanticTokensLegend(TYPES, SIGNS),
    ),
    commands.registerCommand('namedesk.showLegend', async () => {
      const name = l10n.t('Legend of colours');
      const document = await workspace.openTextDocument(Uri.from({ scheme: SCHEME, path: `/${name}` }));
      await window.showTextDocument(document, { preview: true });
    }),
  ];
}

import { type ExtensionContext, env, l10n, UIKind, version, window, workspace } from 'vscode';
import type { Piles } from './piles.ts';

/**
 * Opens a page to write down what went wrong, with the versions and settings that help to find out why. Nothing of
 * articles, names or paths is in it, and nothing is sent: who wrote it decides what becomes of it.
 */
export async function reportProblem(
  context: ExtensionContext,
  host: 'node' | 'web',
  piles: Piles,
): Promise<void> {
  const { packageJSON } = context.extension as {
    packageJSON: { version: string; contributes: { configuration: { properties: object } } };
  };
  const settings = workspace.getConfiguration();
  const changed = Object.keys(packageJSON.contributes.configuration.properties).flatMap(name => {
    const seen = settings.inspect(name);
    const value = settings.get(name);
    const isDefault = JSON.stringify(value) === JSON.stringify(seen?.defaultValue);
    return isDefault ? [] : [`${name}: ${JSON.stringify(value)}`];
  });
  // Only the kind of it: the rest may name a machine.
  const [remote] = /^[a-z-]+/.exec(env.remoteName ?? '') ?? [];
  const facts = [
    `Namedesk ${packageJSON.version} (${host})`,
    `VS Code ${version} (${env.appName}, ${env.uiKind === UIKind.Web ? 'web' : 'desktop'}${remote ? `, ${remote}` : ''}, ${env.language})`,
    ...piles.folders.map(
      ({ articles, problems, toSettle, kinds }) =>
        `folder: ${articles} articles, ${kinds.map(({ kind, number }) => `${kind} ${number}`).join(', ')}, ${toSettle} to settle, ${problems} problems`,
    ),
    ...(changed.length > 0 ? changed : ['settings: as they come']),
  ];
  const page = [
    `# ${l10n.t('What went wrong')}`,
    '',
    l10n.t('(Write here what you did, what you expected, and what happened instead.)'),
    '',
    `# ${l10n.t('What helps to find out why')}`,
    '',
    l10n.t('No text, name or path of your articles is in this list. Nothing has been sent.'),
    '',
    ...facts.map(fact => `- ${fact}`),
    '',
  ].join('\n');
  const document = await workspace.openTextDocument({ language: 'markdown', content: page });
  await window.showTextDocument(document);
  const copy = l10n.t('Copy all of it');
  const chosen = await window.showInformationMessage(
    l10n.t('Write down what went wrong, then copy the page to wherever you report problems.'),
    copy,
  );
  if (chosen === copy) await env.clipboard.writeText(document.getText());
}

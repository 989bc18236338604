import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, type NamedeskApi, stop } from './activation.ts';

export type { NamedeskApi } from './activation.ts';

/** The extension in an editor that runs on a computer: the server is a process of its own. */
export function activate(context: ExtensionContext): NamedeskApi {
  const module = context.asAbsolutePath('dist/server.cjs');
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return activateWith(
    context,
    'node',
    options => new LanguageClient('namedesk', 'Namedesk', { run, debug }, options),
  );
}

export function deactivate(): Promise<void> {
  return stop();
}

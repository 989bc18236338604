import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, type NamedeskApi, stop } from './activation.ts';

export type { NamedeskApi } from './activation.ts';

/** The extension in a browser: the server is a worker. */
export function activate(context: ExtensionContext): NamedeskApi {
  const scriptOf = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  return activateWith(context, 'web', options => {
    const worker = new Worker(scriptOf('server.browser.js'));
    // Where the lists and weights are: the server loads them before it takes any other message.
    worker.postMessage({ knowledge: scriptOf('knowledge.js') });
    return new LanguageClient('namedesk', 'Namedesk', worker, options);
  });
}

export function deactivate(): Promise<void> {
  return stop();
}

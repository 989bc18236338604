import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from './until.ts';

/** A worker cannot be ended from outside; the host in a browser has the extension from the web. */
const isProcess = vscode.extensions.getExtension('namedesk.namedesk')?.extensionUri.scheme === 'file';

(isProcess ? describe : () => undefined)('A server that ends by itself', () => {
  it('is started again, and what was typed counts', async function () {
    const extension = vscode.extensions.getExtension('namedesk.namedesk');
    assert.ok(extension);
    const api = await extension.activate();
    await api.ready;
    const process = await serverProcess();
    // Only some systems show their processes as files.
    if (process === undefined) return this.skip();
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content:
        'Launch put off\n\nThe crew of Soyuz MS22 waited. Soyuz MS-22 is a ship. Soyuz MS-22 flew. Soyuz MS-22 landed.\n',
    });
    const editor = await vscode.window.showTextDocument(document);
    await editor.edit(edit => edit.insert(new vscode.Position(2, 0), 'Typed before the end. '));
    process.end();
    await until('another server', async () => {
      const other = await serverProcess();
      return other !== undefined && other.id !== process.id ? other : undefined;
    });
    assert.match(document.getText(), /Typed before the end/);
    await until('an answer', async () => {
      const symbols = await vscode.commands.executeCommand<unknown[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbols?.length > 0 || undefined;
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

/** The server that this host started, where the system shows its processes as files. */
async function serverProcess(): Promise<{ id: number; end: () => void } | undefined> {
  // In a browser there is none, and the bundler must not look for it.
  const fs = 'node:fs';
  const { readdirSync, readFileSync } = (await import(fs)) as typeof import('node:fs');
  const parent = String(process.pid);
  try {
    for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
      const found = isServer(id, parent, file => readFileSync(file, 'utf8'));
      if (found) return { id: Number(id), end: () => process.kill(Number(id), 'SIGKILL') };
    }
  } catch {
    return undefined;
  }
  return undefined;
}

function isServer(id: string, parent: string, read: (file: string) => string): boolean {
  try {
    const [, above] = /\) \S (\d+)/.exec(read(`/proc/${id}/stat`)) ?? [];
    return above === parent && read(`/proc/${id}/cmdline`).includes('server.cjs');
  } catch {
    // It has ended meanwhile.
    return false;
  }
}

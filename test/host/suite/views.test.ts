import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Views', () => {
  it('has its views and commands', async () => {
    const commands = await vscode.commands.getCommands(true);
    const extension = vscode.extensions.getExtension('namedesk.namedesk');
    assert.ok(extension);
    const { contributes } = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    for (const { command } of contributes.commands) assert.ok(commands.includes(command), command);
    await vscode.commands.executeCommand('namedesk.showToSettle');
    await vscode.commands.executeCommand('namedesk.showCast');
  });
});

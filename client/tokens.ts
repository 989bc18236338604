import { commands, Range, type SemanticTokens, type SemanticTokensLegend, type Uri } from 'vscode';
import { KINDS, type Kind } from './messages.ts';

/** Where the names of an article stand, by kind, as they are coloured. */
export async function namesIn(uri: Uri): Promise<ReadonlyMap<Kind, readonly Range[]>> {
  const found = new Map<Kind, Range[]>(KINDS.map(kind => [kind, []]));
  const [legend, tokens] = await Promise.all([
    commands.executeCommand<SemanticTokensLegend | undefined>(
      'vscode.provideDocumentSemanticTokensLegend',
      uri,
    ),
    commands.executeCommand<SemanticTokens | undefined>('vscode.provideDocumentSemanticTokens', uri),
  ]);
  if (!legend || !tokens) return found;
  let [line, character] = [0, 0];
  for (let i = 0; i < tokens.data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = tokens.data.subarray(i, i + 5);
    [line, character] = [line + down, down > 0 ? right : character + right];
    const kind = KINDS.find(each => each === legend.tokenTypes[type]);
    if (kind) found.get(kind)?.push(new Range(line, character, line, character + length));
  }
  return found;
}

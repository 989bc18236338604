import type { SemanticTokensLegend } from 'vscode-languageserver';
import { NAME_SIGNS, type NameSign } from '../features/name-signs.ts';
import { TOKEN_TYPES, type Token, type TokenType } from '../features/semantic-tokens.ts';
import type { Coordinates } from './convert.ts';

/** Signs as modifiers are called; the protocol has a word of its own for what introduces something. */
const MODIFIERS = NAME_SIGNS.map(sign => (sign === 'introducing' ? 'declaration' : sign));

/** Names of the types and modifiers in the client's package.json; tokens refer to them by number. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: MODIFIERS };

const TYPE_NUMBERS = new Map<TokenType, number>(TOKEN_TYPES.map((type, i) => [type, i]));

/** Tokens as the protocol writes them: five numbers each, places counted from the token before. */
export function tokenData(tokens: readonly Token[], coordinates: Coordinates): number[] {
  const numbers: number[] = [];
  let line = 0;
  let character = 0;
  for (const token of tokens) {
    const at = coordinates.position(token.start);
    if (at.line !== line) character = 0;
    const type = TYPE_NUMBERS.get(token.type) ?? 0;
    numbers.push(
      at.line - line,
      at.character - character,
      token.end - token.start,
      type,
      bitsOf(token.signs),
    );
    line = at.line;
    character = at.character;
  }
  return numbers;
}

/** One bit for each sign, in the order of the legend. */
function bitsOf(signs: readonly NameSign[]): number {
  return signs.reduce((bits, sign) => bits | (1 << NAME_SIGNS.indexOf(sign)), 0);
}

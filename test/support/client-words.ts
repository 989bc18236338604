import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.ts';

/** A file of the client, and its text without comments. */
export interface ClientFile {
  readonly file: string;
  readonly text: string;
}

export const CLIENT: readonly ClientFile[] = globSync('client/**/*.ts', { cwd: root })
  .filter(file => !file.endsWith('.d.ts'))
  .sort()
  .map(file => ({ file, text: withoutComments(readFileSync(join(root, file), 'utf8')) }));

/** The words that a text of the client says to people: the first argument of each `l10n.t`. */
export function wordsIn(text: string): readonly string[] {
  return [...text.matchAll(/\bl10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g)].map(([, literal]) =>
    unquoted(literal ?? ''),
  );
}

/** Every string that a text holds outside `l10n.t`, templates with their gaps as {}. */
export function literalsIn(text: string): readonly string[] {
  const rest = text.replace(/\bl10n\.t\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g, 'l10n.t(');
  return [...rest.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(([literal]) =>
    unquoted(literal).replace(/\$\{[^}]*\}/g, '{}'),
  );
}

function unquoted(literal: string): string {
  return literal.slice(1, -1).replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'`])\/\/.*$/gm, '$1');
}

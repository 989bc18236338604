import type { Kind } from '../../names/kind.ts';
import { PUNCTUATION, type Tokens, tokenise } from '../../text/tokens.ts';
import { gazetteerKey } from './key.ts';

/** A name of several tokens. */
export interface Phrase {
  readonly kind: Kind;
  /** The gazetteer keys of its tokens. */
  readonly keys: readonly string[];
}

/** Names of several tokens, found by their first. */
export class Phrases {
  readonly #byFirst = new Map<string, Phrase[]>();

  /** Adds a name, and returns its first word as written. */
  add(name: string, kind: Kind): string {
    const tokens = tokenise(name);
    const keys: string[] = [];
    for (let i = 0; i < tokens.count; i++)
      keys.push(gazetteerKey(name.slice(tokens.starts[i], tokens.ends[i])));
    const first = keys[0];
    if (first === undefined) return '';
    const group = this.#byFirst.get(first) ?? [];
    group.push({ kind, keys });
    group.sort((a, b) => b.keys.length - a.keys.length);
    this.#byFirst.set(first, group);
    return name.slice(tokens.starts[0], tokens.ends[0]);
  }

  /** The longest name that begins with token `at`; the tokens it covers are `at` to `at + keys.length`. */
  longestAt(text: string, tokens: Tokens, at: number): Phrase | undefined {
    const group = this.#byFirst.get(gazetteerKey(text.slice(tokens.starts[at], tokens.ends[at])));
    return group?.find(phrase => matches(text, tokens, at, phrase.keys));
  }
}

function matches(text: string, tokens: Tokens, at: number, keys: readonly string[]): boolean {
  if (at + keys.length > tokens.count) return false;
  for (let k = 1; k < keys.length; k++) {
    const i = at + k;
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    if (tokens.opens[i] === 1 && tokens.shapes[i] !== PUNCTUATION) return false;
    if (end - start > 24 || gazetteerKey(text.slice(start, end)) !== keys[k]) return false;
  }
  return true;
}

import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore, and where it lies. */
export interface IgnoreLayer {
  readonly rules: Ignore;
  /** From a path below the corpus root to one below the folder of this .gitignore. */
  readonly localise: (path: string) => string;
}

/** The .gitignore files that hold for a folder, the outermost first. */
export type IgnoreRules = readonly IgnoreLayer[];

/** No .gitignore that people write is larger, in bytes or characters. */
export const LONGEST_IGNORE_FILE = 1 << 20;

/** Each star may cost a pass over the path, and they multiply: no pattern that people write has more of them. */
const MAX_STARS = 6;
const MAX_PATTERN = 1000;

/** Whether git would leave a path out; `path` is from the corpus root and ends in "/" for a folder. */
export function isIgnored(rules: IgnoreRules, path: string): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const layer = rules[i];
    if (layer === undefined) continue;
    const verdict = layer.rules.test(layer.localise(path));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}

/** The rules of a .gitignore that lies in a folder of the corpus; `folder` is '' for the root. */
export function layerOf(folder: string, text: string): IgnoreLayer {
  const prefix = folder === '' ? 0 : folder.length + 1;
  return { rules: rulesOf(text), localise: path => path.slice(prefix) };
}

/** The rules in the text of a .gitignore, patterns left out that could take very long. */
export function rulesOf(text: string): Ignore {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(line => line.length <= MAX_PATTERN && line.split('*').length <= MAX_STARS + 1);
  return ignore({ ignorecase: false }).add(lines);
}

import { open, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules of one .gitignore, and where it lies. */
interface Layer {
  readonly rules: Ignore;
  /** From a path below the corpus root to one below the folder of this .gitignore. */
  readonly localise: (path: string) => string;
}

/** The .gitignore files that hold for a folder, the outermost first. */
export type IgnoreRules = readonly Layer[];

/** No .gitignore that people write is larger. */
const MAX_BYTES = 1 << 20;

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

/** The rules for a folder of the corpus that has a .gitignore of its own; `folder` is '' for the root. */
export async function withOwnRules(outer: IgnoreRules, root: string, folder: string): Promise<IgnoreRules> {
  const rules = await load(join(root, folder));
  if (rules === undefined) return outer;
  const prefix = folder === '' ? 0 : folder.length + 1;
  return [...outer, { rules, localise: path => path.slice(prefix) }];
}

/**
 * The rules that come from above the corpus root, when that lies in a git repository. A root that they leave
 * out was asked for by name, so then none of them holds.
 */
export async function rulesAbove(root: string): Promise<IgnoreRules> {
  const layers: Layer[] = [];
  for (let folder = root; !(await exists(join(folder, '.git'))); ) {
    const parent = dirname(folder);
    if (parent === folder) return [];
    folder = parent;
    const rules = await load(folder);
    if (rules === undefined) continue;
    const prefix = `${relative(folder, root).split(sep).join('/')}/`;
    layers.unshift({ rules, localise: path => prefix + path });
  }
  return isIgnored(layers, '') ? [] : layers;
}

/** The rules of the .gitignore in a folder; undefined where there is none that can be read. */
async function load(folder: string): Promise<Ignore | undefined> {
  const path = join(folder, '.gitignore');
  try {
    const { size } = await stat(path).then(found => (found.isFile() ? found : { size: MAX_BYTES + 1 }));
    if (size > MAX_BYTES) return undefined;
    const file = await open(path);
    try {
      return ignore({ ignorecase: false }).add(harmless(await file.readFile('utf8')));
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function harmless(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .filter(line => line.length <= MAX_PATTERN && line.split('*').length <= MAX_STARS + 1);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

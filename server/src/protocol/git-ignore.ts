import { open, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import {
  type IgnoreLayer,
  type IgnoreRules,
  isIgnored,
  LONGEST_IGNORE_FILE,
  layerOf,
  rulesOf,
} from './ignore-rules.ts';

/** The rules for a folder of the corpus that has a .gitignore of its own; `folder` is '' for the root. */
export async function withOwnRules(outer: IgnoreRules, root: string, folder: string): Promise<IgnoreRules> {
  const text = await load(join(root, folder));
  return text === undefined ? outer : [...outer, layerOf(folder, text)];
}

/**
 * The rules that come from above the corpus root, when that lies in a git repository. A root that they leave
 * out was asked for by name, so then none of them holds.
 */
export async function rulesAbove(root: string): Promise<IgnoreRules> {
  const layers: IgnoreLayer[] = [];
  for (let folder = root; !(await exists(join(folder, '.git'))); ) {
    const parent = dirname(folder);
    if (parent === folder) return [];
    folder = parent;
    const text = await load(folder);
    if (text === undefined) continue;
    const prefix = `${relative(folder, root).split(sep).join('/')}/`;
    layers.unshift({ rules: rulesOf(text), localise: path => prefix + path });
  }
  return isIgnored(layers, '') ? [] : layers;
}

/** The text of the .gitignore in a folder; undefined where there is none that can be read. */
async function load(folder: string): Promise<string | undefined> {
  const path = join(folder, '.gitignore');
  try {
    const found = await stat(path);
    if (!found.isFile() || found.size > LONGEST_IGNORE_FILE) return undefined;
    const file = await open(path);
    try {
      return await file.readFile('utf8');
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

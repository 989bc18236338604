import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One import or re-export, types included; `to` is a path from the repository's root or a package's name. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The TypeScript files below a folder, as paths from the repository's root with "/" between their parts. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter(found => found.isFile() && found.name.endsWith('.ts'))
    .map(found => relative(ROOT, join(found.parentPath, found.name)).split(sep).join('/'))
    .sort();
}

/**
 * The import statements of a file, read from its text: the bundler's own account leaves `import type` out, and
 * a room must not know the types of a room to its right either.
 */
export function importsOf(file: string): Import[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const found: Import[] = [];
  const statement =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]/gm;
  const call = /\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;
  for (const pattern of [statement, call]) {
    for (const match of code.matchAll(pattern)) {
      const target = match[1] ?? match[2] ?? '';
      found.push({
        from: file,
        to: target.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), target)) : target,
      });
    }
  }
  return found;
}

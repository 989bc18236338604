import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { byCodeUnits } from '../base/order.ts';
import { isArticlePath, isToolFolder } from './article-files.ts';
import type { Listing, Skipped } from './files.ts';
import { FolderError } from './folder-error.ts';
import { rulesAbove, withOwnRules } from './git-ignore.ts';
import { type IgnoreRules, isIgnored } from './ignore-rules.ts';
import { errorCode, plainReason } from './plain-reason.ts';
import { retry } from './retry.ts';

const LEADS_OUT = 'a link that leads out of the folder';

/**
 * Lists the articles below a folder of the disk. Links to folders are not followed, which rules out loops; a
 * link to an article inside the root counts only when that article is not listed under its own name.
 *
 * @param root the real path of the folder, without links
 */
export async function walk(root: string, signal?: AbortSignal): Promise<Listing> {
  const articles = new Set<string>();
  const links: string[] = [];
  const skipped: Skipped[] = [];
  const folders: { path: string; rules: IgnoreRules }[] = [{ path: '', rules: await rulesAbove(root) }];

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal?.throwIfAborted();
    const entries = await entriesOf(root, folder.path, skipped);
    const hasOwnRules = entries.some(entry => entry.name === '.gitignore' && entry.isFile());
    const rules = hasOwnRules ? await withOwnRules(folder.rules, root, folder.path) : folder.rules;
    for (const entry of entries) {
      const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isToolFolder(entry.name) && !isIgnored(rules, `${path}/`)) folders.push({ path, rules });
      } else if (entry.isSymbolicLink()) {
        if (!entry.name.startsWith('.') && !isIgnored(rules, path)) links.push(path);
      } else if (isArticlePath(entry.name) && !isIgnored(rules, path)) {
        if (entry.isFile()) articles.add(path);
        else skipped.push({ file: path, why: 'not a file but a pipe or a device' });
      }
    }
  }

  // The articles themselves, whatever the name they are listed under.
  const listed = new Set(articles);
  for (const link of links.sort(byCodeUnits)) {
    signal?.throwIfAborted();
    const target = await follow(root, link);
    if (target.why !== undefined) skipped.push({ file: link, why: target.why });
    if (target.article === undefined || listed.has(target.article)) continue;
    listed.add(target.article);
    articles.add(link);
  }
  return {
    paths: [...articles].sort(byCodeUnits),
    skipped: skipped.sort((a, b) => byCodeUnits(a.file, b.file)),
  };
}

async function entriesOf(root: string, folder: string, skipped: Skipped[]): Promise<Dirent[]> {
  try {
    return await retry(() => readdir(join(root, folder), { withFileTypes: true }));
  } catch (error) {
    if (folder !== '') skipped.push({ file: folder, why: plainReason(error) });
    else throw new FolderError('unreadable', `${root} cannot be read: ${plainReason(error)}.`);
    return [];
  }
}

/** Where a link leads: to an article inside the root (its path from there), to nothing of ours, or astray. */
async function follow(root: string, link: string): Promise<{ article?: string; why?: string }> {
  const named = isArticlePath(link);
  try {
    const target = await realpath(join(root, link));
    const found = await stat(target);
    const inside = target.startsWith(root.endsWith(sep) ? root : root + sep);
    if (found.isDirectory()) return inside || target === root ? {} : { why: LEADS_OUT };
    if (!named) return {};
    if (!inside) return { why: LEADS_OUT };
    if (!found.isFile()) return { why: 'not a file but a pipe or a device' };
    return {
      article: target
        .slice(root.endsWith(sep) ? root.length : root.length + 1)
        .split(sep)
        .join('/'),
    };
  } catch (error) {
    if (!named) return {};
    return { why: errorCode(error) === 'ENOENT' ? 'a link to a file that is not there' : plainReason(error) };
  }
}

import type { StyleGuideProblem } from './problem.ts';
import { placedTexts } from './read-entry.ts';
import type { TreeNode } from './tree.ts';
import { writtenText } from './written.ts';

const LONGEST = 500;
const MOST_ALTERNATIVES = 64;

/** What is wrong with a pattern of paths, and what to do, in words for an editor; undefined where it is right. */
export function patternProblem(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `This pattern is too long: at most ${LONGEST} characters.`;
  if (pattern.includes('\\')) return 'Write / between folders, not \\, on Windows too.';
  if (pattern.startsWith('!'))
    return 'A pattern cannot begin with "!". List what is meant instead; under "articles", use include and exclude.';
  if (/^[a-z]:/i.test(pattern))
    return 'Patterns start at the folder in which this file lies; write the path from there, without a drive.';
  const parts = pattern.split('/');
  if (parts.some(part => part === '..' || part === '.'))
    return 'Patterns start at the folder in which this file lies, and cannot leave it: write the path without "." and "..".';
  if (parts.every(part => part === ''))
    return 'This pattern names no file. Write a folder or file, such as archive/2019.';
  return bracesProblem(pattern);
}

function bracesProblem(pattern: string): string | undefined {
  let open = false;
  let alternatives = 1;
  let here = 1;
  for (const char of pattern) {
    if (char === '{') {
      if (open) return 'A { cannot stand within another one. Write two patterns instead.';
      open = true;
      here = 1;
    } else if (char === ',' && open) here++;
    else if (char === '}') {
      if (!open) return 'Here is a } without its {.';
      open = false;
      alternatives *= here;
    }
  }
  if (open) return 'Here is a { without its }. Write {a,b} for "a or b".';
  return alternatives > MOST_ALTERNATIVES
    ? `These brackets {…} make ${alternatives} patterns of this one; at most ${MOST_ALTERNATIVES} are allowed.`
    : undefined;
}

/** The patterns of a list that are right; the others are reported, each where it stands. */
export function checkedPatterns(list: TreeNode | undefined, problems: StyleGuideProblem[]): string[] {
  return placedTexts(list).flatMap(({ text, span }) => {
    const message = patternProblem(text);
    if (message === undefined) return [text];
    const problem = { code: 'pattern', severity: 'error', span, message } as const;
    const isOnlySlashes = text.includes('\\') && patternProblem(text.replaceAll('\\', '/')) === undefined;
    const edit = { ...span, newText: writtenText(text.replaceAll('\\', '/')) };
    problems.push(isOnlySlashes ? { ...problem, fix: { title: 'Write / between folders', edit } } : problem);
    return [];
  });
}

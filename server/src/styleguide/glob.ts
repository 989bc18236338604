/** A pattern of paths that tells whether a path from the style guide's folder, with "/" in it, matches. */
export type PathMatcher = (path: string) => boolean;

/**
 * The matcher of some patterns: whether one of them matches. Within a name `*` is any run of characters and `?` any
 * one; `**` is any run of folders; `{a,b}` is a or b. As in .gitignore, a pattern without "/" matches at any depth, one
 * with "/" is read from the root, and one that matches a folder matches all beneath. A pattern that is the path itself
 * always matches it. Letter case counts. No regular expression: the work is at most length × length, whatever the
 * pattern.
 */
export function pathMatcher(patterns: readonly string[]): PathMatcher {
  if (patterns.length === 0) return () => false;
  const exact = new Set(patterns);
  const compiled = patterns.flatMap(expanded).map(partsOf);
  return path => {
    if (exact.has(path)) return true;
    const names = path.split('/');
    return compiled.some(parts => matchesParts(parts, names));
  };
}

/** A pattern without braces, as many times as these say. At most 64 by what `patternProblem` lets through. */
function expanded(pattern: string): string[] {
  let out = [''];
  for (const piece of pattern.split('{').entries()) {
    const [i, text] = piece;
    const close = i === 0 ? -1 : text.indexOf('}');
    const alternatives = close < 0 ? [i === 0 ? text : `{${text}`] : text.slice(0, close).split(',');
    const rest = close < 0 ? '' : text.slice(close + 1);
    if (out.length * alternatives.length > 64) return [pattern];
    out = out.flatMap(start => alternatives.map(each => start + each + rest));
  }
  return out;
}

/** The names of a pattern, with `**` where any run of folders may stand: always at the end, as a folder is all beneath. */
function partsOf(pattern: string): string[] {
  const anywhere = !pattern.replace(/\/$/, '').includes('/');
  const parts = pattern.split('/').filter(part => part !== '');
  return [...(anywhere ? ['**'] : []), ...parts, '**'];
}

function matchesParts(parts: readonly string[], names: readonly string[]): boolean {
  return matches(
    parts.length,
    names.length,
    i => parts[i] === '**',
    (i, k) => matchesName(parts[i] ?? '', names[k] ?? ''),
  );
}

function matchesName(pattern: string, name: string): boolean {
  return matches(
    pattern.length,
    name.length,
    i => pattern.charAt(i) === '*',
    (i, k) => pattern.charAt(i) === '?' || pattern.charAt(i) === name.charAt(k),
  );
}

/**
 * Whether a row of `length` things fits a pattern of `size` pieces, some of which stand for any run. Where it does not
 * go on, only the last such run has to take one thing more, so that the steps are at most size × length.
 */
function matches(
  size: number,
  length: number,
  isRun: (piece: number) => boolean,
  fits: (piece: number, thing: number) => boolean,
): boolean {
  let [i, k, run, taken] = [0, 0, -1, 0];
  while (k < length) {
    if (i < size && isRun(i)) [run, taken] = [i++, k];
    else if (i < size && fits(i, k)) [i, k] = [i + 1, k + 1];
    else if (run >= 0) [i, k] = [run + 1, ++taken];
    else return false;
  }
  while (i < size && isRun(i)) i++;
  return i === size;
}

import { pathMatcher } from '../styleguide/glob.ts';
import type { StyleGuide } from '../styleguide/style-guide.ts';

/**
 * What is to be said of a style guide's patterns that fit none of the files there are, a sentence each: a folder that
 * is spelled otherwise, perhaps, so that nothing comes of what the desk wanted. Nothing is said of an empty folder.
 *
 * @param paths of all that may be articles, before the style guide says which are
 */
export function idlePatterns(
  { archive, articles, decisions }: StyleGuide,
  paths: readonly string[],
): string[] {
  if (paths.length === 0) return [];
  const places = decisions.flatMap(each =>
    each.verdict === 'allow' && typeof each.where === 'object' ? [each.where.path] : [],
  );
  const listed = [
    ['archive', archive],
    ['articles, include', articles.include],
    ['articles, exclude', articles.exclude],
    ['in', places],
  ] as const;
  return listed.flatMap(([key, patterns]) =>
    [...new Set(patterns)]
      .filter(pattern => !paths.some(pathMatcher([pattern])))
      .map(pattern => `under "${key}", ${JSON.stringify(pattern)} fits no article.`),
  );
}

import type { ListedName } from '../recognise/mention.ts';
import { analyse } from '../resolve/analyse.ts';
import type { PackedAnalysis } from '../resolve/packed-analysis.ts';
import type { Article } from '../text/article.ts';
import { readArticle } from '../text/read.ts';

/** Makes an analysis of an article; `listed` are the names that the desk vouches for. */
export type Analyse = (article: Article, listed?: readonly ListedName[]) => PackedAnalysis;

/** An article read and analysed, or what was thrown where it should not have been. */
export type SafelyRead =
  | { readonly ok: true; readonly article: Article; readonly analysis: PackedAnalysis }
  | { readonly ok: false; readonly fault: unknown };

/** What people are told of an article over which Namedesk itself stumbled. */
export const FAULTY = 'Namedesk could not read it';

/** Reads and analyses an article. Neither should throw on any text; should one, a single article is lost, not all. */
export function readSafely(
  path: string,
  text: string,
  analysing: Analyse = analyse,
  listed: readonly ListedName[] = [],
): SafelyRead {
  try {
    const article = readArticle(path, text);
    return { ok: true, article, analysis: analysing(article, listed) };
  } catch (fault) {
    return { ok: false, fault };
  }
}

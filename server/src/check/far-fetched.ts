import { compareFamily, compareGiven, plain } from '../names/part.ts';
import type { Deviation, Difference } from '../resolve/entity.ts';

/**
 * Whether a deviation rests on nothing but the mentions of one article, in which the name is spelled in two ways that
 * lie far apart: there it is rather two people, a brother and a sister, or a name in its own alphabet.
 */
export function isFarFetched({ differences }: Deviation): boolean {
  return differences.every(difference => isInOneArticle(difference) && !isNear(difference));
}

function isInOneArticle({ part, found }: Difference): boolean {
  const [best] = part.usages;
  const own = part.usages.find(({ text }) => plain(text) === plain(found));
  return best?.articles === 1 && own?.stories === 0;
}

function isNear({ part, found, expected }: Difference): boolean {
  const compared = part.part === 'family' ? compareFamily(found, expected) : compareGiven(found, expected);
  return compared.reason !== undefined && compared.reason !== 'nickname';
}

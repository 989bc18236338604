import { plain } from '../names/part.ts';
import type { Reason } from '../names/reason.ts';
import type { Deviation, Difference } from '../resolve/entity.ts';

/** The reasons in the words of an editor. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  romanisation: 'another romanisation',
  accent: 'an accent more or less',
  hyphen: 'a hyphen or a space',
  case: 'capital or small letter',
  initial: 'an initial',
  nickname: 'a short form of the name',
  order: 'another order of the names',
  length: 'a name left out',
  slip: 'looks like a slip of the pen',
  language: 'the form of another language',
  designator: 'the same designation, punctuated differently',
};

/**
 * What was found, what the corpus writes, and how often:
 * “Dimitri Petelin” is “Dmitry Petelin” elsewhere: 3 articles write Dmitry, 1 Dimitri (…).
 */
export function spelledElsewhere(deviation: Deviation, why: string): string {
  const { mention } = deviation.occurrence;
  const place = mention.quoted ? ', in a quotation,' : '';
  const evidence = deviation.differences.map(evidenceOf).join('; ');
  return `“${mention.spelling}”${place} is “${deviation.suggestion}” elsewhere: ${evidence} ${why}.`;
}

function evidenceOf({ part, found }: Difference): string {
  const [best, ...others] = part.usages;
  const own = others.find(usage => plain(usage.text) === plain(found));
  const most = best
    ? `${articles(best.articles)} ${best.articles === 1 ? 'writes' : 'write'} ${best.text}`
    : '';
  return own ? `${most}, ${own.articles} ${own.text}` : most;
}

function articles(count: number): string {
  return count === 1 ? '1 article' : `${count} articles`;
}

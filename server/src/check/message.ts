import { count } from '../base/counted.ts';
import { plain } from '../names/part.ts';
import type { Reason } from '../names/reason.ts';
import type { Deviation, Difference, Usage } from '../resolve/entity.ts';
import { visible } from '../text/visible.ts';

/** The reasons in the words of an editor. */
export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  romanisation: 'another romanisation or spelling',
  accent: 'an accent more or less',
  hyphen: 'a hyphen or a space',
  case: 'capital or small letter',
  initial: 'an initial',
  nickname: 'a short form of the name',
  order: 'another order of the names',
  length: 'a name left out',
  slip: 'looks like a slip of the pen',
  language: 'the form of another language',
  designator: 'the same designation, written differently',
  punctuation: 'a full stop more or less',
  abbreviation: 'a word cut short',
};

/** Whether a mention looks like a slip of the pen; other differences beside it do not count then. */
export function isSlip({ differences }: Deviation): boolean {
  return differences.some(({ reason }) => reason === 'slip');
}

/**
 * What was found, what the corpus writes, how often, and why:
 * “Dimitri Petelin”: perhaps “Dmitry Petelin”? 3 articles write Dmitry, 1 Dimitri (another romanisation …).
 */
export function messageOf(deviation: Deviation): string {
  const { occurrence, suggestion, differences } = deviation;
  const place = occurrence.mention.quoted ? ' (in a quotation)' : '';
  const evidence = [...new Set(differences.map(evidenceOf))].join('; ');
  const reasons = isSlip(deviation) ? ['slip' as const] : differences.map(({ reason }) => reason);
  const why = [...new Set(reasons)].map(reason => REASON_WORDS[reason]).join('; ');
  const name = `${quoted(occurrence.mention.spelling)}${place}`;
  if (differences.every(({ part }) => part.byDesk))
    return `${name}: the style guide writes ${quoted(suggestion)} (${why}).`;
  return `${name}: perhaps ${quoted(suggestion)}? ${evidence} (${why}).`;
}

/** On one line, as a name may run over a line end, and with nothing in it that hides or turns round other words. */
export function quoted(spelling: string): string {
  return `“${visible(spelling)}”`;
}

function evidenceOf({ part, found }: Difference): string {
  if (part.byDesk) return `the style guide writes ${part.canonical}`;
  const [best, ...others] = part.usages;
  const own = others.find(usage => plain(usage.text) === plain(found));
  const most = best
    ? `${count(best.articles, 'article')} ${best.articles === 1 ? 'writes' : 'write'} ${best.text}`
    : '';
  if (!best || !own) return most;
  return `${most}, ${own.articles} ${own.text}${decidedBy(best, own)}`;
}

/** What decided where the number of articles does not tell. */
function decidedBy(best: Usage, own: Usage): string {
  if (best.articles > own.articles) return '';
  if (own.stories > 0) return `, by story ${best.stories} to ${own.stories}`;
  return `, by mention ${best.mentions} to ${own.mentions}`;
}

import type { Meeting } from './alignment.ts';
import { slipBetween } from './distance.ts';
import type { Aligned } from './features.ts';
import { breathless } from './frame.ts';
import { isLatinGiven } from './given-names.ts';
import { formsOfTwoLanguages } from './languages.ts';
import { isShortForm } from './nicknames.ts';
import type { Reason } from './reason.ts';

/** Words that sound alike so far are two romanisations of one; further apart, a slip of the pen or of the ear. */
const ROMANISED = 0.6;

/** What differs between two names whose words were aligned, the gravest first. */
export function reasonsOf({ met, short, long, leftA, leftB }: Aligned): Reason[] {
  const found = new Set<Reason>();
  const isLatin = isLatinGiven(short[0]?.key ?? '') && isLatinGiven(long[0]?.key ?? '');
  for (const meeting of met) {
    const [x, y] = [short[meeting.a]?.key ?? '', long[meeting.b]?.key ?? ''];
    const reason = reasonOf(meeting, x, y, isLatin);
    if (reason !== undefined) found.add(reason);
  }
  if (met.some(x => met.some(y => x.a < y.a && x.b > y.b))) found.add('order');
  if (leftA.length > 0 || leftB.length > 0) found.add('length');
  return ORDER.filter(reason => found.has(reason));
}

const ORDER: readonly Reason[] = [
  'slip',
  'language',
  'initial',
  'order',
  'length',
  'nickname',
  'romanisation',
  'hyphen',
];

function reasonOf(
  { byInitial, widthA, widthB, alike }: Meeting,
  x: string,
  y: string,
  isLatin: boolean,
): Reason | undefined {
  if (byInitial) return x.length === y.length ? undefined : 'initial';
  if (x === y) return undefined;
  if (widthA + widthB > 2) return 'hyphen';
  if (isShortForm(x, y)) return 'nickname';
  if (formsOfTwoLanguages(x, y) !== undefined) return 'language';
  if (hasLostVowel(x, y) && isLatin) return 'slip';
  return alike >= ROMANISED || slipBetween(x, y) === undefined ? 'romanisation' : 'slip';
}

/** Whether one word is the other without one of its vowels, where no system leaves vowels out: Merkel, Merkl. */
function hasLostVowel(x: string, y: string): boolean {
  return slipBetween(x, y) === 'letter added' && breathless(x) === breathless(y) && !/[hy]/.test(x + y);
}

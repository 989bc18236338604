import { byCodeUnits } from '../base/order.ts';
import type { Kind } from '../names/kind.ts';
import type { Unintroduced } from './entity.ts';
import type { Bearing } from './form.ts';
import { isAcronym } from './word-chains.ts';

/**
 * The articles whose running text names a bearer in short before its full name stands there, or without. Headlines and
 * captions name in short as they like; a full name in one of them introduces, as a reader has seen it.
 *
 * @param bearings of each form, by path
 */
export function unintroducedIn(
  kind: Kind,
  bearings: readonly (readonly Bearing[])[],
): readonly Unintroduced[] {
  const full = new Set(bearings.flatMap(([first]) => (first && !first.form.short ? [first.form] : [])));
  const found: Unintroduced[] = [];
  for (const list of bearings) {
    for (const bearing of list) {
      if (!bearing.form.short) {
        if (kind === 'organisation') found.push(...shortFirst(bearing));
      } else if (!bearing.entry.bearings.some(({ form }) => full.has(form))) {
        const index = inText(bearing)[0];
        if (index !== undefined) found.push(at(bearing, index, undefined));
      }
    }
  }
  return found.sort((a, b) => byCodeUnits(a.analysis.path, b.analysis.path));
}

/** An article that uses an acronym and says only later what it stands for; "ESA (European Space Agency)" says it at once. */
function shortFirst(bearing: Bearing): readonly Unintroduced[] {
  const { own } = bearing.manner;
  if (own.length < 2 || !own.some(([spelling]) => isAcronym(spelling))) return [];
  const { analysis } = bearing.entry;
  const isShort = (index: number): boolean => isAcronym(analysis.spelling(index));
  const all = analysis.mentionsAt(bearing.at);
  const [first, ...others] = inText(bearing);
  if (first === undefined || !isShort(first)) return [];
  // What stands above the running text was read before it.
  if (all.some(index => index < first && !isShort(index))) return [];
  const later = others.find(index => !isShort(index));
  if (later === undefined) return [];
  const found = at(bearing, first, later);
  return found.later && found.later.start - found.mention.end <= ' ('.length ? [] : [found];
}

/** The mentions in the article's running text. */
function inText({ entry: { analysis }, at }: Bearing): readonly number[] {
  return analysis.mentionsAt(at).filter(index => analysis.role(index) === 'body');
}

function at({ entry: { analysis } }: Bearing, index: number, later: number | undefined): Unintroduced {
  const mention = analysis.mention(index);
  return { analysis, mention, later: later === undefined ? undefined : analysis.mention(later) };
}

import { byCodeUnits } from '../base/order.ts';
import { fold } from '../names/fold.ts';
import { isAllCapitals, plain } from '../names/part.ts';
import type { Tally } from './ballots.ts';
import type { Usage } from './entity.ts';

/** How one part of a name is spelled by some spellings of the whole. */
interface Group {
  /** As written, with the number of mentions: straight and curly apostrophes are one spelling. */
  readonly texts: Map<string, number>;
  mentions: number;
  articles: number;
  stories: number;
  /** The mentions in the ballot that is being counted. */
  here: number;
}

/**
 * The votes for each text that spellings have in one part of a name, the best first: by stories, articles, mentions,
 * all falling; on a tie the one that says more (with its accents and hyphens), then by code units. A story has one
 * vote, for the text that it uses most; where it uses several equally often, each has it. Texts that differ only in
 * the form of apostrophes, or in being written in capitals, are one.
 *
 * @param textOf what a spelling has in this part; undefined where it does not have it
 */
export function usagesOf(tally: Tally, textOf: (spelling: string) => string | undefined): Usage[] {
  const groups = new Map<string, Group>();
  const bySpelling = new Map<string, Group | undefined>();
  for (const { spelled, times } of tally) {
    for (const [spelling, mentions] of spelled) enter(groups, bySpelling, spelling, mentions * times, textOf);
  }
  settleCapitals(groups, bySpelling);
  const touched: Group[] = [];
  for (const { spelled, times, articles, stories } of tally) {
    for (const [spelling, mentions] of spelled) {
      const group = bySpelling.get(spelling);
      if (!group) continue;
      if (group.here === 0) touched.push(group);
      group.here += mentions;
    }
    let most = 0;
    for (const group of touched) most = Math.max(most, group.here);
    for (const group of touched) {
      group.articles += articles;
      group.mentions += times * group.here;
      if (group.here === most) group.stories += stories;
      group.here = 0;
    }
    touched.length = 0;
  }
  return Array.from(
    groups.values(),
    ({ texts, mentions, articles, stories }): Usage => ({
      text: mostFrequent(texts),
      mentions,
      articles,
      stories,
    }),
  ).sort(byVotes);
}

function enter(
  groups: Map<string, Group>,
  bySpelling: Map<string, Group | undefined>,
  spelling: string,
  mentions: number,
  textOf: (spelling: string) => string | undefined,
): void {
  const text = textOf(spelling);
  if (text === undefined) return;
  let group = bySpelling.get(spelling);
  if (!group) {
    const key = plain(text);
    group = groups.get(key);
    if (!group) {
      group = { texts: new Map(), mentions: 0, articles: 0, stories: 0, here: 0 };
      groups.set(key, group);
    }
    bySpelling.set(spelling, group);
  }
  group.texts.set(text, mentions + (group.texts.get(text) ?? 0));
}

/** Gives the votes of a text in capitals to the one that it stands for; drops those that stand for none. */
function settleCapitals(groups: Map<string, Group>, bySpelling: Map<string, Group | undefined>): void {
  if (groups.size < 2) return;
  const keys = [...groups.keys()];
  const mixed = keys.filter(key => !isAllCapitals(key));
  if (mixed.length === 0) return;
  for (const capitals of keys) {
    if (!isAllCapitals(capitals)) continue;
    const meant = mixed.filter(key => key.toUpperCase() === capitals);
    const key = meant.length === 1 ? meant[0] : undefined;
    const unclear = key === undefined && mixed.some(other => fold(other) === fold(capitals));
    if (key === undefined && !unclear) continue;
    const from = groups.get(capitals);
    groups.delete(capitals);
    const to = key === undefined ? undefined : groups.get(key);
    for (const [spelling, group] of bySpelling) if (group === from) bySpelling.set(spelling, to);
  }
}

function byVotes(a: Usage, b: Usage): number {
  return (
    b.stories - a.stories ||
    b.articles - a.articles ||
    b.mentions - a.mentions ||
    marks(b.text) - marks(a.text) ||
    byCodeUnits(a.text, b.text)
  );
}

/** The letters with accents and the hyphens, which copy tends to lose and seldom to invent. */
function marks(text: string): number {
  return text.normalize('NFD').replace(/[^\p{M}-]/gu, '').length;
}

function mostFrequent(texts: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [text, count] of texts) {
    if (count > most || (count === most && text < best)) {
      best = text;
      most = count;
    }
  }
  return best;
}

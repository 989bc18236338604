import { trimName } from './trim.ts';

/** A mention with its bearer by the annotation and by the system. Keys of bearers differ between groups. */
export interface Judged {
  readonly text: string;
  readonly group: string;
  readonly gold: string;
  readonly found: string;
}

/**
 * What became of pairs of full names (two words or more, letter case apart) within a group: of two spellings of one
 * bearer, and of the names of two bearers that have a word in common. Nearest to what Namedesk is for.
 */
export interface Forms {
  readonly names: number;
  /** Pairs of spellings of one bearer, and how many of them were put together. */
  readonly same: number;
  readonly merged: number;
  /** Pairs of names of two bearers with a common word, and how many of them were put together. */
  readonly different: number;
  readonly wronglyMerged: number;
  /** The pairs behind the two kinds of error, as "a / b". */
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** A spelling with the bearer that most of its mentions have, by the annotation and by the system. */
interface Form {
  readonly name: string;
  readonly gold: string;
  readonly found: string;
}

/** Words that stand in more full names than this tell nothing. */
const COMMON_WORD = 400;

export function scoreForms(mentions: readonly Judged[]): Forms {
  const forms = formsOf(mentions);
  const same = pairsWithin(groupBy(forms.values(), form => [form.gold]).values());
  const byWord = groupBy(forms.entries(), ([key, form]) => {
    const group = key.slice(0, key.length - form.name.length);
    return new Set(form.name.split(/\s+/).map(word => group + word));
  });
  const sharing = [...byWord.values()]
    .filter(list => list.length <= COMMON_WORD)
    .map(list => list.map(([, form]) => form));
  const different = pairsWithin(sharing).filter(([a, b]) => a.gold !== b.gold);
  const missed = same.filter(([a, b]) => a.found !== b.found);
  const wrong = different.filter(([a, b]) => a.found === b.found);
  return {
    names: forms.size,
    same: same.length,
    merged: same.length - missed.length,
    different: different.length,
    wronglyMerged: wrong.length,
    missed: missed.map(([a, b]) => `${a.name} / ${b.name}`),
    wrong: wrong.map(([a, b]) => `${a.name} / ${b.name}`),
  };
}

/** The full names, by group and name. */
function formsOf(mentions: readonly Judged[]): Map<string, Form> {
  const byName = groupBy(mentions, ({ text, group }) => {
    const name = fullName(text);
    return name === undefined ? [] : [`${group}\n${name}`];
  });
  const forms = new Map<string, Form>();
  for (const [key, list] of byName) {
    forms.set(key, {
      name: key.slice(key.indexOf('\n') + 1),
      gold: mostFrequent(list.map(mention => mention.gold)),
      found: mostFrequent(list.map(mention => mention.found)),
    });
  }
  return forms;
}

function fullName(text: string): string | undefined {
  const { start, end } = trimName(text, 0);
  const name = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return name.includes(' ') ? name.toLowerCase() : undefined;
}

/** The most frequent; the first of several. */
function mostFrequent(keys: readonly string[]): string {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function groupBy<T>(members: Iterable<T>, keysOf: (member: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    for (const key of keysOf(member)) {
      const group = groups.get(key);
      if (group) group.push(member);
      else groups.set(key, [member]);
    }
  }
  return groups;
}

/** Every pair of two members of one group, once, however many groups have both. */
function pairsWithin<T extends object>(groups: Iterable<readonly T[]>): [T, T][] {
  const pairs: [T, T][] = [];
  const seen = new Map<T, Set<T>>();
  for (const group of groups) {
    for (const [i, a] of group.entries()) {
      const met = seen.get(a) ?? new Set();
      seen.set(a, met);
      for (const b of group.slice(i + 1)) {
        if (met.has(b)) continue;
        met.add(b);
        pairs.push([a, b]);
      }
    }
  }
  return pairs;
}

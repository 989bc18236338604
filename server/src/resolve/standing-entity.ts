import { byCodeUnits } from '../base/order.ts';
import { merged } from '../base/sorted.ts';
import type { Kind } from '../names/kind.ts';
import { parsePersonName } from '../names/person-name.ts';
import type { Entry } from '../styleguide/style-guide.ts';
import { isWritten } from '../text/block.ts';
import type { Deviation, Entity, NamePart, Occurrence, Unintroduced, Usage } from './entity.ts';
import type { Bearing } from './form.ts';
import type { Manner } from './manner.ts';
import type { PackedAnalysis } from './packed-analysis.ts';
import { isFullName } from './person-chains.ts';
import { unintroducedIn } from './unintroduced.ts';
import type { Verdict } from './verdict.ts';

/** The descriptions that a hover card has room for. */
const MOST_DESCRIPTIONS = 8;

interface Place {
  readonly analysis: PackedAnalysis;
  readonly index: number;
}

/** An entity of the corpus: a verdict, and the chains in the articles that it is about. */
export class StandingEntity implements Entity {
  readonly id: string;
  readonly kind: Kind;
  readonly canonical: string;
  readonly listed: Entry | undefined;
  readonly parts: readonly NamePart[];
  readonly spellings: readonly Usage[];
  readonly #verdict: Verdict;
  readonly #bearings: readonly (readonly Bearing[])[];
  #occurrences: readonly Occurrence[] | undefined;
  #deviations: readonly Deviation[] | undefined;
  #examples: readonly Occurrence[] | undefined;
  #unintroduced: readonly Unintroduced[] | undefined;
  #introducedBy: Occurrence | undefined;
  #descriptions: readonly string[] | undefined;

  /** @param bearings of each form, by path; one at least */
  constructor(verdict: Verdict, bearings: readonly (readonly Bearing[])[]) {
    this.id = verdict.id;
    this.kind = verdict.kind;
    this.canonical = verdict.canonical;
    this.listed = verdict.listed;
    this.parts = verdict.parts;
    this.spellings = verdict.spellings;
    this.#verdict = verdict;
    this.#bearings = bearings;
  }

  get occurrences(): readonly Occurrence[] {
    this.#occurrences ??= Array.from(placesOf(inOrder(this.#bearings)), occurrenceAt);
    return this.#occurrences;
  }

  get examples(): readonly Occurrence[] {
    this.#examples ??= Array.from(examplesIn(inOrder(this.#bearings)), occurrenceAt);
    return this.#examples;
  }

  get introducedBy(): Occurrence {
    this.#introducedBy ??= occurrenceAt(introduction(this.kind, inOrder(this.#bearings)));
    return this.#introducedBy;
  }

  get descriptions(): readonly string[] {
    this.#descriptions ??= descriptionsOf(inOrder(this.#bearings));
    return this.#descriptions;
  }

  get deviations(): readonly Deviation[] {
    this.#deviations ??= this.#findDeviations();
    return this.#deviations;
  }

  get introductions(): number {
    return this.#bearings.reduce((sum, list) => sum + (list[0]?.form.short ? 0 : list.length), 0);
  }

  get unintroduced(): readonly Unintroduced[] {
    this.#unintroduced ??= unintroducedIn(this.kind, this.#bearings);
    return this.#unintroduced;
  }

  spelledAs(spellings: ReadonlySet<string>): readonly Occurrence[] {
    const found = this.#bearings.map(list =>
      list.filter(({ manner }) => manner.own.some(([spelling]) => spellings.has(spelling))),
    );
    const occurrences: Occurrence[] = [];
    for (const place of placesOf(inOrder(found))) {
      const { analysis, index } = place;
      if (spellings.has(analysis.spelling(index)) && isWritten(analysis.role(index))) {
        occurrences.push(occurrenceAt(place));
      }
    }
    return occurrences;
  }

  #findDeviations(): Deviation[] {
    const { faults } = this.#verdict;
    if (faults.size === 0) return [];
    return this.spelledAs(new Set(faults.keys())).flatMap((occurrence): Deviation[] => {
      const fault = faults.get(occurrence.mention.spelling);
      return fault ? [{ occurrence, ...fault }] : [];
    });
  }
}

/** The bearings of all forms, by path. */
function inOrder(lists: readonly (readonly Bearing[])[]): readonly Bearing[] {
  // The longest list comes last, so that it is gone through once.
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  return others.reduce((all, list) => (all.length === 0 ? list : merged(all, list, pathOf)), first);
}

function pathOf({ entry }: Bearing): string {
  return entry.analysis.path;
}

function occurrenceAt({ analysis, index }: Place): Occurrence {
  return { analysis, mention: analysis.mention(index) };
}

/** The mentions of all chains, by path, then offset. */
function* placesOf(bearings: readonly Bearing[]): Iterable<Place> {
  for (let i = 0; i < bearings.length; i++) {
    const { entry, at } = bearings[i] as Bearing;
    const { analysis } = entry;
    const indexes = analysis.mentionsAt(at);
    const [first] = indexes;
    for (let next = bearings[i + 1]; next?.entry === entry; next = bearings[++i + 1])
      indexes.push(...analysis.mentionsAt(next.at));
    // Several chains of one article: theirs stand mixed.
    if (bearings[i]?.at !== at && first !== undefined) indexes.sort((a, b) => a - b);
    for (const index of indexes) yield { analysis, index };
  }
}

/** The first mention of each spelling outside boilerplate; in an article whose manner is known there is none. */
function* examplesIn(bearings: readonly Bearing[]): Iterable<Place> {
  const known = new Set<Manner>();
  const seen = new Set<string>();
  for (let from = 0, to = 1; from < bearings.length; from = to++) {
    while (bearings[to] && bearings[to]?.entry === bearings[from]?.entry) to++;
    const own = bearings.slice(from, to).filter(({ manner }) => !known.has(manner));
    for (const { manner } of own) known.add(manner);
    for (const place of placesOf(own)) {
      const spelling = place.analysis.spelling(place.index);
      if (seen.has(spelling) || place.analysis.role(place.index) === 'boilerplate') continue;
      seen.add(spelling);
      yield place;
    }
  }
}

/** The first full name that is evidence; the first mention where there is none. */
function introduction(kind: Kind, bearings: readonly Bearing[]): Place {
  const fullNames = new Map<string, boolean>();
  const isFull = (spelling: string): boolean => {
    let full = fullNames.get(spelling);
    if (full === undefined) {
      full = kind !== 'person' || isFullName(parsePersonName(spelling));
      fullNames.set(spelling, full);
    }
    return full;
  };
  let own: Place | undefined;
  let full: Place | undefined;
  let any: Place | undefined;
  for (const place of placesOf(bearings)) {
    const isOwn = place.analysis.role(place.index) !== 'boilerplate';
    const isFullHere = isFull(place.analysis.spelling(place.index));
    if (isOwn && isFullHere) return place;
    if (isOwn) own ??= place;
    if (isFullHere) full ??= place;
    any ??= place;
  }
  return (own ?? full ?? any) as Place;
}

function descriptionsOf(bearings: readonly Bearing[]): string[] {
  const isOwn = bearings.some(({ manner }) => manner.own.length > 0);
  const counts = new Map<string, number>();
  for (const { analysis, index } of placesOf(bearings)) {
    const description = analysis.description(index);
    if (description === undefined || (isOwn && analysis.role(index) === 'boilerplate')) continue;
    counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b))
    .slice(0, MOST_DESCRIPTIONS)
    .map(([description]) => description);
}

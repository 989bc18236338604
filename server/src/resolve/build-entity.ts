import { byCodeUnits } from '../base/order.ts';
import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import { parsePersonName } from '../names/person-name.ts';
import type { Mention } from '../recognise/mention.ts';
import { canonicalOf, decide } from './canonical.ts';
import { deviationOf } from './deviations.ts';
import type { Deviation, Entity, NamePart, Occurrence, Usage } from './entity.ts';
import type { Bearing, Form } from './form.ts';
import { type Frame, partsOf, type SpelledPart } from './parts.ts';
import { isFullName } from './person-chains.ts';
import { type Tally, Votes } from './votes.ts';

const PART_ORDER = ['given', 'middle', 'family', 'designator', 'name'] as const;
/** The descriptions that a hover card has room for. */
const MOST_DESCRIPTIONS = 8;

/**
 * Makes an entity of the forms that name it and all its chains, those of short forms too.
 *
 * @param forms the full forms, sorted by key, or the one short form that stands alone; not empty
 * @param storyOf the story that an article tells, by path
 */
export function buildEntity(
  forms: readonly Form[],
  bearings: readonly Bearing[],
  storyOf: (path: string) => string,
): Entity {
  const kind = forms[0]?.kind ?? 'person';
  const occurrences = occurrencesOf(bearings);
  const own = occurrences.filter(({ mention }) => mention.role !== 'boilerplate');
  const evidence = own.length > 0 ? own : occurrences;
  const tallies = tally(evidence, storyOf);
  const spellings = vote(tallies, spelling => [spelling]);
  const frame = frameOf(kind, spellings);
  const cache = new Map<string, readonly SpelledPart[]>();
  const read = (spelling: string): readonly SpelledPart[] => {
    let parts = cache.get(spelling);
    if (!parts) {
      parts = partsOf(kind, spelling, frame);
      cache.set(spelling, parts);
    }
    return parts;
  };
  const parts = PART_ORDER.flatMap((part): NamePart[] => {
    const usages = vote(tallies, spelling =>
      read(spelling)
        .filter(p => p.part === part)
        .map(p => p.text),
    );
    return usages.length === 0 ? [] : [decide(part, usages)];
  });
  const canonical = canonicalOf(forms, spellings, parts, frame);
  return {
    id: idOf(kind, forms, canonical),
    kind,
    canonical,
    parts,
    spellings,
    occurrences,
    introducedBy: introduction(kind, evidence),
    descriptions: descriptionsOf(evidence),
    deviations: deviationsOf(occurrences, read, parts),
  };
}

/** The occurrences of all chains, by path, then offset. */
function occurrencesOf(bearings: readonly Bearing[]): Occurrence[] {
  const sorted = [...bearings].sort((a, b) => byCodeUnits(a.entry.analysis.path, b.entry.analysis.path));
  const all: Occurrence[] = [];
  let from = 0;
  for (const [i, { entry, chain }] of sorted.entries()) {
    const isNew = entry !== sorted[i - 1]?.entry;
    if (isNew) from = all.length;
    for (const index of chain.mentions) {
      const occurrence = entry.occurrences[index];
      if (occurrence) all.push(occurrence);
    }
    // Several chains of one article: theirs stand mixed.
    if (!isNew) all.push(...all.splice(from).sort((a, b) => a.mention.start - b.mention.start));
  }
  return all;
}

/** Where each spelling stands. Everything that follows looks at spellings, of which there are few. */
function tally(
  evidence: readonly Occurrence[],
  storyOf: (path: string) => string,
): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  let path: string | undefined;
  let story = '';
  for (const { analysis, mention } of evidence) {
    if (analysis.path !== path) {
      path = analysis.path;
      story = storyOf(path);
    }
    let one = tallies.get(mention.spelling);
    if (!one) {
      one = { mentions: 0, articles: new Set(), stories: new Map() };
      tallies.set(mention.spelling, one);
    }
    one.mentions++;
    one.articles.add(path);
    one.stories.set(story, 1 + (one.stories.get(story) ?? 0));
  }
  return tallies;
}

function vote(tallies: ReadonlyMap<string, Tally>, texts: (spelling: string) => readonly string[]): Usage[] {
  const votes = new Votes();
  for (const [spelling, one] of tallies) for (const text of texts(spelling)) votes.add(text, one);
  return votes.usages();
}

function frameOf(kind: Kind, spellings: readonly Usage[]): Frame {
  const compounds = new Set<string>();
  if (kind !== 'person') return { compounds, model: undefined };
  const names = spellings.map(usage => parsePersonName(usage.text));
  for (const { given } of names) if (given?.key.includes(' ')) compounds.add(given.key);
  return { compounds, model: names.find(isFullName) };
}

/** The key of the canonical spelling, when a form of the entity has it; else that of the form nearest to it. */
function idOf(kind: Kind, forms: readonly Form[], canonical: string): string {
  const wanted = fold(canonical);
  const key = forms.find(form => form.key === wanted)?.key ?? forms[0]?.key ?? wanted;
  return `${kind}:${key.replaceAll(' ', '-')}`;
}

function introduction(kind: Kind, evidence: readonly Occurrence[]): Occurrence {
  const isFull = ({ spelling }: Mention): boolean =>
    kind !== 'person' || isFullName(parsePersonName(spelling));
  return (evidence.find(({ mention }) => isFull(mention)) ?? evidence[0]) as Occurrence;
}

function descriptionsOf(evidence: readonly Occurrence[]): string[] {
  const counts = new Map<string, number>();
  for (const { mention } of evidence) {
    const { description } = mention;
    if (description !== undefined) counts.set(description, (counts.get(description) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b))
    .slice(0, MOST_DESCRIPTIONS)
    .map(([description]) => description);
}

function deviationsOf(
  occurrences: readonly Occurrence[],
  read: (spelling: string) => readonly SpelledPart[],
  parts: readonly NamePart[],
): Deviation[] {
  if (parts.every(part => part.usages.length < 2)) return [];
  return occurrences.flatMap(
    occurrence => deviationOf(occurrence, read(occurrence.mention.spelling), parts) ?? [],
  );
}

import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import type { PersonName } from '../names/person-name.ts';
import type { Entry } from '../styleguide/style-guide.ts';
import { alignedParts } from './aligned-parts.ts';
import { approvedParts, heeded } from './approved.ts';
import type { Tally } from './ballots.ts';
import { canonicalOf, decide } from './canonical.ts';
import { type Fault, faultOf, thingFaultOf } from './deviations.ts';
import type { NamePart, Usage } from './entity.ts';
import type { Form } from './form.ts';
import { parsed, remember } from './parsed.ts';
import { type Frame, partsOf, personParts, type SpelledPart } from './parts.ts';
import { isFullName } from './person-chains.ts';
import { compareUnited } from './united-parts.ts';
import type { Verdict } from './verdict.ts';
import { usagesOf } from './votes.ts';
import { wordKey } from './word-chains.ts';

/** The parts that a name of each kind may have, in their order. */
const PARTS: Readonly<Record<Kind, readonly NamePart['part'][]>> = {
  person: ['given', 'middle', 'family'],
  spacecraft: ['designator', 'name'],
  organisation: ['name'],
  place: ['name'],
};

const NO_FAULTS: ReadonlyMap<string, Fault> = new Map();

/**
 * Counts the votes of all spellings, and of each part of the name.
 *
 * @param forms the full forms, sorted by key, or the one short form that stands alone; not empty
 * @param listed the style guide's entry, whose spelling counts whatever the votes are
 */
export function judge(forms: readonly Form[], tally: Tally, listed?: Entry): Verdict {
  const kind = forms[0]?.kind ?? 'person';
  const spellings = usagesOf(tally, spelling => spelling);
  for (const { person } of forms) if (person) remember(person);
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
  const parts = PARTS[kind].flatMap((part): NamePart[] => {
    const textOf = (spelling: string) => read(spelling).find(each => each.part === part)?.text;
    // Where there is but one part it is the whole spelling.
    const usages = PARTS[kind].length === 1 ? spellings : usagesOf(tally, textOf);
    return usages.length === 0 ? [] : [decide(part, usages)];
  });
  const canonical = canonicalOf(forms, spellings, parts, frame);
  const id = idOf(kind, forms, listed?.name ?? canonical);
  const voted = isThing(kind) ? fullParts(forms, tally, parts) : parts;
  if (!listed) {
    const faults = faultsOf(kind, tally, read, voted);
    return { id, kind, canonical, listed, parts: voted, spellings, faults };
  }
  const approved = approvedParts(kind, listed, voted);
  const faults = heeded(listed, approved, spellings, faultsOf(kind, tally, read, approved));
  return { id, kind, canonical: listed.name, listed, parts: approved, spellings, faults };
}

function isThing(kind: Kind): boolean {
  return kind === 'organisation' || kind === 'place';
}

/** The votes for the full name of a body or a place: an acronym does not stand against the writing of the long form. */
function fullParts(forms: readonly Form[], tally: Tally, parts: readonly NamePart[]): readonly NamePart[] {
  const [only] = parts;
  if (!only || only.usages.length < 2) return parts;
  const names = new Set(forms.map(({ key }) => key));
  const isFull = (spelling: string) => names.has(wordKey(spelling));
  const usages = usagesOf(tally, spelling => (isFull(spelling) ? spelling : undefined));
  return usages.length === 0 || usages.length === only.usages.length ? parts : [decide(only.part, usages)];
}

/** What the full names among these spellings, the most used first, tell about the reading of the others. */
export function frameOf(kind: Kind, spellings: readonly Usage[]): Frame {
  const compounds = new Set<string>();
  if (kind !== 'person') return { compounds, model: undefined };
  const names = spellings.map(usage => parsed(usage.text));
  for (const { given, family, familyKey } of names) {
    if (given?.key.includes(' ')) compounds.add(given.key);
    // A particle or a second surname is no half of a joined one.
    if (familyKey.includes(' ') && !/\s/.test(family)) compounds.add(familyKey);
  }
  const [model, ...others] = names.filter(isFullName);
  const frame = { compounds, model };
  if (!model || others.every(name => isPlainlyRead(name, model, frame))) return frame;
  return { ...frame, aligned: alignedParts(model, [model, ...others]) };
}

/** Whether each part of a name stands beside its like of another by its place. */
function isPlainlyRead(name: PersonName, model: PersonName, frame: Frame): boolean {
  const [own, others] = [personParts(name, frame), personParts(model, frame)];
  return (
    own.length > 0 &&
    own.every(({ part, text }) => {
      const other = others.find(each => each.part === part);
      return !other || compareUnited(part, text, other.text).score > 0;
    })
  );
}

/** The key of the canonical spelling, when a form of the entity has it; else that of the form nearest to it. */
function idOf(kind: Kind, forms: readonly Form[], canonical: string): string {
  const [only, ...others] = forms;
  if (only && others.length === 0) return `${kind}:${only.key.replaceAll(' ', '-')}`;
  const wanted = fold(canonical);
  const key = forms.find(form => form.key === wanted)?.key ?? forms[0]?.key ?? wanted;
  return `${kind}:${key.replaceAll(' ', '-')}`;
}

function faultsOf(
  kind: Kind,
  tally: Tally,
  read: (spelling: string) => readonly SpelledPart[],
  parts: readonly NamePart[],
): ReadonlyMap<string, Fault> {
  if (parts.every(part => part.usages.length < 2 && !part.byDesk)) return NO_FAULTS;
  const [only] = parts;
  const seen = new Set<string>();
  const faults = new Map<string, Fault>();
  for (const { spelled } of tally) {
    for (const [spelling] of spelled) {
      if (seen.has(spelling)) continue;
      seen.add(spelling);
      const fault =
        isThing(kind) && only ? thingFaultOf(kind, spelling, only) : faultOf(spelling, read(spelling), parts);
      if (fault) faults.set(spelling, fault);
    }
  }
  return faults;
}

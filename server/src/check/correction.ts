import { compareFamily, compareGiven, isAllCapitals } from '../names/part.ts';
import { parsePersonName } from '../names/person-name.ts';
import { differs } from '../resolve/deviations.ts';
import type { Deviation, Difference, Entity } from '../resolve/entity.ts';
import { dressed, suggest } from '../resolve/suggestion.ts';
import type { Entry, StyleGuide } from '../styleguide/style-guide.ts';
import { entriesOfEntity, entriesUnder, rightNames } from './guide-names.ts';
import { HousePolicy } from './house-policy.ts';
import { type NamedPart, namePartsOf } from './name-parts.ts';
import { isEndSpelled, isMisspelled, isSpelled } from './spelled.ts';
import type { WrongPart } from './wrong-part.ts';

/** What a spelling should read by the style guide. */
export interface Correction {
  readonly suggestion: string;
  /** Never empty. */
  readonly wrong: readonly WrongPart[];
  readonly differences: readonly Difference[];
}

/** A part of a name that an entry's misspelling has in the place of the right one. */
interface Misspelling {
  readonly part: NamedPart['part'];
  readonly wrong: string;
  readonly right: string;
}

/** What a style guide says about the spellings of one entity. */
export class Corrections {
  readonly #guide: StyleGuide;
  readonly #entity: Entity;
  readonly #entries: readonly Entry[];
  readonly #misspellings: readonly Misspelling[];
  /** The parts that names and aliases have, which are right. */
  readonly #rights: readonly NamedPart[];
  readonly #house: HousePolicy | undefined;
  readonly #known = new Map<string, Correction | undefined>();
  #deviations: ReadonlyMap<string, Deviation> | undefined;

  constructor(guide: StyleGuide, entity: Entity) {
    this.#guide = guide;
    this.#entity = entity;
    this.#entries = entriesOfEntity(guide, entity);
    const isPerson = entity.kind === 'person';
    this.#misspellings = isPerson ? this.#entries.flatMap(misspeltParts) : [];
    this.#rights = isPerson
      ? this.#entries.flatMap(entry => rightNames(entry).flatMap(name => namePartsOf(name, entry.order)))
      : [];
    // What an entry says of somebody goes before what the house says of all.
    this.#house = isPerson && this.#entries.length === 0 ? HousePolicy.of(guide, entity) : undefined;
  }

  /** Whether the style guide says anything that may concern the entity. */
  get concerns(): boolean {
    const { kind, spellings } = this.#entity;
    return (
      this.#entries.length > 0 ||
      this.#house !== undefined ||
      spellings.some(({ text }) => entriesUnder(this.#guide, kind, text).length > 0)
    );
  }

  /** Whether a part of a name stands so in one that is right: a surname alone, a designation alone. */
  isRightPart(spelling: string): boolean {
    if (this.#entity.kind === 'spacecraft')
      return this.#entries.some(entry => rightNames(entry).some(name => isEndSpelled(spelling, name)));
    return this.#rights.some(({ text }) => isSpelled(spelling, text));
  }

  /** What a spelling of the entity should read; undefined where nothing in it is wrong. */
  of(spelling: string): Correction | undefined {
    const known = this.#known.get(spelling);
    if (known || this.#known.has(spelling)) return known;
    const correction = this.#correct(spelling);
    this.#known.set(spelling, correction);
    return correction;
  }

  /** A suggestion that the votes make, as the style guide lets it stand. */
  adjusted(suggestion: string): string {
    return suggest(suggestion, this.#wrongIn(suggestion));
  }

  #correct(spelling: string): Correction | undefined {
    const wrong = this.#wrongIn(spelling);
    if (wrong.length === 0) return undefined;
    // What the articles have otherwise in the rest of the name is mended with it.
    const deviation = this.#deviationOf(spelling);
    const isWhole = wrong.some(({ part }) => part === 'name');
    const suggestion = deviation && !isWhole ? this.adjusted(deviation.suggestion) : suggest(spelling, wrong);
    if (suggestion === spelling) return undefined;
    const others = isWhole
      ? []
      : (deviation?.differences ?? []).filter(({ part }) => wrong.every(each => each.part !== part.part));
    return { suggestion, wrong, differences: [...wrong.map(each => this.#differenceOf(each)), ...others] };
  }

  #wrongIn(spelling: string): readonly WrongPart[] {
    const listed = entriesUnder(this.#guide, this.#entity.kind, spelling);
    if (listed.some(entry => rightNames(entry).some(name => isSpelled(spelling, name)))) return [];
    for (const entry of listed) {
      const wrong = entry.misspellings.find(each => isMisspelled(spelling, each, rightNames(entry)));
      if (wrong !== undefined) return wrongWhole(entry, wrong, spelling);
    }
    if (this.#entity.kind === 'spacecraft')
      return this.isRightPart(spelling) ? [] : this.#entries.flatMap(entry => wrongEnd(entry, spelling));
    return this.#house?.wrongIn(spelling) ?? this.#wrongParts(spelling);
  }

  #wrongParts(spelling: string): readonly WrongPart[] {
    if (this.#misspellings.length === 0) return [];
    const parts = namePartsOf(spelling, this.#entries[0]?.order);
    const isLone = parts.length === 1;
    return parts.flatMap((own): WrongPart[] => {
      // A name that stands alone may be either, a surname first.
      const places = isLone ? (['family', 'given'] as const) : [own.part];
      for (const part of places) {
        const rights = this.#rights.filter(each => isLone || each.part === part).map(({ text }) => text);
        const found = this.#misspellings.find(
          each => each.part === part && isMisspelled(own.text, each.wrong, rights),
        );
        if (found) return [{ ...own, part, expected: found.right }];
      }
      return [];
    });
  }

  #deviationOf(spelling: string): Deviation | undefined {
    this.#deviations ??= new Map(
      this.#entity.deviations.map(each => [each.occurrence.mention.spelling, each]),
    );
    return this.#deviations.get(spelling);
  }

  #differenceOf({ part, text, expected }: WrongPart): Difference {
    const usages = this.#entity.parts.find(each => each.part === part)?.usages ?? [];
    const reason = differs(part, text, expected, this.#entity.kind) ?? 'romanisation';
    const named = { part, canonical: expected, usages, tied: false };
    return { part: named, found: text, expected: dressed(expected, text, text), reason };
  }
}

/** The parts in which the misspellings of a person's entry differ from the approved name. */
function misspeltParts({ name, misspellings, order }: Entry): Misspelling[] {
  const right = namePartsOf(name, order);
  return misspellings.flatMap(misspelling => {
    const wrong = namePartsOf(misspelling, order);
    const [only] = wrong;
    if (wrong.length === 1 && only && parsePersonName(misspelling).words.length === 1) {
      const meant = meantBy(only.text, right);
      return meant ? [{ part: meant.part, wrong: only.text, right: meant.text }] : [];
    }
    return (['given', 'middle', 'family'] as const).flatMap((part): Misspelling[] => {
      const [own, approved] = [wrong, right].map(parts => parts.filter(each => each.part === part));
      if (own?.length !== 1 || approved?.length !== 1 || !own[0] || !approved[0]) return [];
      const [from, to] = [own[0].text, approved[0].text];
      const isOther = part === 'given' && compareGiven(from, to).reason === 'nickname';
      return from === to || isOther ? [] : [{ part, wrong: from, right: to }];
    });
  });
}

/** The part of the approved name that a lone misspelling stands for; undefined where it is like none of them. */
function meantBy(lone: string, right: readonly NamedPart[]): NamedPart | undefined {
  const isLike = ({ part, text }: NamedPart): boolean =>
    (part === 'family' ? compareFamily(lone, text) : compareGiven(lone, text)).score > 0;
  return right.find(each => each.part === 'family' && isLike(each)) ?? right.find(isLike);
}

/** A listed misspelling as it stands: the parts that are wrong, or the whole where the right name has others. */
function wrongWhole(entry: Entry, misspelling: string, spelling: string): readonly WrongPart[] {
  const { name, kind, order } = entry;
  if (kind === 'person') {
    const [own, right] = [namePartsOf(spelling, order), namePartsOf(name, order)];
    const words = [spelling, name].map(each => parsePersonName(each).words.length);
    if (own.length === right.length && own.length === words[0] && own.length === words[1]) {
      const wrong = own.flatMap((part, i): WrongPart[] => {
        const expected = right[i]?.text ?? part.text;
        return isSpelled(part.text, expected) ? [] : [{ ...part, expected }];
      });
      if (own.every((part, i) => part.part === right[i]?.part)) return wrong;
    }
    const [only] = own;
    const meant = words[0] === 1 && only ? meantBy(only.text, right) : undefined;
    if (meant && only) return [{ ...only, part: meant.part, expected: meant.text }];
  }
  const isShouted = isAllCapitals(spelling) && !isAllCapitals(misspelling);
  const expected = isShouted ? name.toUpperCase() : name;
  return [{ part: 'name', start: 0, end: spelling.length, text: spelling, expected }];
}

/** A spacecraft's designation alone, "MS22" of "Soyuz MS22", as it is written in a misspelling of the whole. */
function wrongEnd({ name, misspellings, aliases }: Entry, spelling: string): WrongPart[] {
  const right = name.split(' ');
  for (const misspelling of misspellings) {
    const wrong = misspelling.split(' ');
    let same = 0;
    while (same < wrong.length && same < right.length && wrong[same] === right[same]) same++;
    if (same === 0 || same === right.length) continue;
    const [from, to] = [wrong.slice(same).join(' '), right.slice(same).join(' ')];
    if (from === '' || !isMisspelled(spelling, from, [to, ...aliases])) continue;
    return [{ part: 'designator', start: 0, end: spelling.length, text: spelling, expected: to }];
  }
  return [];
}

const known = new WeakMap<StyleGuide, WeakMap<Entity, Corrections>>();

/** The same object for the same arguments. */
export function correctionsOf(guide: StyleGuide, entity: Entity): Corrections {
  let ofGuide = known.get(guide);
  if (!ofGuide) {
    ofGuide = new WeakMap();
    known.set(guide, ofGuide);
  }
  let corrections = ofGuide.get(entity);
  if (!corrections) {
    corrections = new Corrections(guide, entity);
    ofGuide.set(entity, corrections);
  }
  return corrections;
}

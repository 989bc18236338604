import { fold } from '../names/fold.ts';
import { compareGiven } from '../names/part.ts';
import type { Entity } from '../resolve/entity.ts';
import { type PathMatcher, pathMatcher } from '../styleguide/glob.ts';
import type { AllowDecision, StyleGuide } from '../styleguide/style-guide.ts';
import { type NamedPart, namePartsOf } from './name-parts.ts';
import type { Problem } from './problem.ts';
import { isEndSpelled, isSpelled } from './spelled.ts';

/** A spelling that is right, and where. */
interface Allowed {
  readonly decision: AllowDecision;
  readonly matches: PathMatcher;
}

/** What a style guide's decisions say about what is reported. They go before everything else. */
class Decided {
  /** By the folded name, and by each part and each end of it. */
  readonly #allowed = new Map<string, Allowed[]>();
  /** Pairs of names that are two bearers', in both orders; by the same keys. */
  readonly #different = new Map<string, (readonly [string, string])[]>();

  constructor({ decisions }: StyleGuide) {
    for (const decision of decisions) {
      if (decision.verdict === 'allow') {
        const { name, where } = decision;
        const matches = typeof where === 'object' ? pathMatcher([where.path]) : () => true;
        put(this.#allowed, name, { decision, matches });
      }
      if (decision.verdict !== 'different') continue;
      const names = decision.names.slice(0, MOST_NAMES);
      for (const a of names) for (const b of names) if (a !== b) put(this.#different, a, [a, b]);
    }
  }

  /**
   * Whether a spelling is right where it stands: it alone, whatever the capitals of a headline, and the surname or
   * the designation alone of a name that is allowed, where that is what is reported.
   */
  isAllowed({
    occurrence: { analysis, mention },
    entity,
    choices,
  }: Pick<Problem, 'occurrence' | 'entity' | 'choices'>): boolean {
    const { spelling, quoted } = mention;
    return (this.#allowed.get(fold(spelling)) ?? []).some(({ decision: { name, where }, matches }) => {
      if (where === 'quotations' && !quoted) return false;
      if (!matches(analysis.path)) return false;
      if (isSpelled(spelling, name)) return true;
      if (choices) return false;
      return mention.kind === 'person'
        ? isSurnameOf(spelling, name, entity)
        : mention.kind === 'spacecraft' && isEndSpelled(spelling, name);
    });
  }

  /** Whether a problem takes one name for another of which the desk has said that it is somebody else's. */
  takesForAnother({ occurrence: { mention }, suggestion, choices, entity }: Problem): boolean {
    const pairs = this.#different.get(fold(mention.spelling)) ?? this.#pairsOfParts(mention.spelling);
    if (pairs.length === 0) return false;
    const suggestions = choices?.map(choice => choice.suggestion) ?? [suggestion];
    return pairs.some(([a, b]) =>
      suggestions.some(
        other =>
          (isSpelled(mention.spelling, a) && isSpelled(other, b)) ||
          (mention.kind === 'person' && isStep(mention.spelling, other, a, b, entity)) ||
          (mention.kind === 'spacecraft' && areEnds(mention.spelling, other, a, b)),
      ),
    );
  }

  #pairsOfParts(spelling: string): readonly (readonly [string, string])[] {
    return namePartsOf(spelling).flatMap(({ text }) => this.#different.get(fold(text)) ?? []);
  }
}

/** Of a longer list only so many names are looked at: pairs grow quickly. */
const MOST_NAMES = 30;

function put<T>(map: Map<string, T[]>, name: string, value: T): void {
  const ends = Array.from(name.matchAll(/\s+/g), ({ index }) => name.slice(index));
  const keys = [name, ...ends, ...namePartsOf(name).map(({ text }) => text)].map(fold);
  for (const key of new Set(keys)) {
    const known = map.get(key);
    if (known) known.push(value);
    else map.set(key, [value]);
  }
}

/** Whether a surname stands alone for a full name by which the entity is called. */
function isSurnameOf(spelling: string, name: string, entity: Entity | undefined): boolean {
  const [own, ...others] = namePartsOf(spelling);
  const full = namePartsOf(name);
  if (!own || others.length > 0 || full.length < 2) return false;
  return (
    full.some(({ part, text }) => part === 'family' && isSpelled(own.text, text)) &&
    entity?.spellings.some(({ text }) => isSpelled(text, name)) === true
  );
}

/**
 * Whether to write one spelling for another is to write the name `b` for the name `a`: what changes is what these two
 * differ in, and what stays, or is not said, fits the first.
 */
function isStep(from: string, to: string, a: string, b: string, entity: Entity | undefined): boolean {
  const [old, next, first, second] = [from, to, a, b].map(name => namePartsOf(name));
  if (!old || !next || !first || !second) return false;
  const usual = entity ? namePartsOf(entity.canonical) : [];
  let changes = 0;
  for (const part of ['given', 'family'] as const) {
    const [x, y, p, q] = [old, next, first, second].map(parts => textOf(parts, part));
    if (p === undefined || q === undefined) return false;
    if (x !== undefined && y !== undefined && fold(x) !== fold(y)) {
      if (fold(x) !== fold(p) || fold(y) !== fold(q)) return false;
      changes++;
    } else {
      const said = x ?? textOf(usual, part);
      if (said !== undefined && compareGiven(said, p).score === 0) return false;
    }
  }
  return changes > 0;
}

/** Whether two designations stand alone for two names that have the rest in common: "MS22" for "Soyuz MS22". */
function areEnds(from: string, to: string, a: string, b: string): boolean {
  const [left, right] = [a, b].map((name, i) => name.slice(0, -1 - (i === 0 ? from : to).length));
  return left !== '' && left === right && isSpelled(`${left} ${from}`, a) && isSpelled(`${right} ${to}`, b);
}

function textOf(parts: readonly NamedPart[], part: NamedPart['part']): string | undefined {
  return parts.find(each => each.part === part)?.text;
}

const known = new WeakMap<StyleGuide, Decided>();

/** The same object for the same style guide. */
export function decidedBy(guide: StyleGuide): Decided {
  let decided = known.get(guide);
  if (!decided) {
    decided = new Decided(guide);
    known.set(guide, decided);
  }
  return decided;
}

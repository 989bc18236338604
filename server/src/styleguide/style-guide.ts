import type { Kind } from '../names/kind.ts';
import type { Span } from '../text/span.ts';
import type { HouseStyle } from './house-style.ts';

/**
 * What a desk has decided for good: the contents of its `namedesk.yaml`, read. Immutable. Strings are as the file
 * has them, never normalised; who compares them folds them. A word of the style guide beats every heuristic.
 */
export interface StyleGuide {
  readonly people: readonly Entry[];
  readonly spacecraft: readonly Entry[];
  readonly organisations: readonly Entry[];
  readonly places: readonly Entry[];
  /** In the order of the file. */
  readonly decisions: readonly Decision[];
  /** Patterns of paths whose articles are evidence only: never reported on, never edited. */
  readonly archive: readonly string[];
  readonly articles: ArticlePatterns;
  readonly house: HouseStyle;
  /** How loudly rules report, by rule id. Rules that are not named here go by the editor's settings. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
}

/** One person, craft, organisation or place whose spelling is settled. */
export interface Entry {
  readonly kind: Kind;
  /** The approved spelling. */
  readonly name: string;
  /** Other names that are right too ("ISS"), never reported. */
  readonly aliases: readonly string[];
  /** Spellings that are always reported, and for which `name` is offered. */
  readonly misspellings: readonly string[];
  /** What the bearer is, in a few words: "cosmonaut". */
  readonly role: string | undefined;
  readonly description: string | undefined;
  /** Addresses where an editor can check. */
  readonly links: readonly string[];
  readonly note: string | undefined;
  /** Which part of a person's name comes first, where the entry says so: "Liu Yang" has the family name first. */
  readonly order: NameOrder | undefined;
  /** Where the entry stands in the file, in UTF-16 offsets, from its first key to the end of its last value. */
  readonly span: Span;
  /** Where its approved spelling stands in the file, quotation marks included. */
  readonly nameSpan: Span;
}

export const NAME_ORDERS = ['given-first', 'family-first'] as const;
export type NameOrder = (typeof NAME_ORDERS)[number];

/** What a decision may say. */
export const VERDICTS = ['same', 'different', 'allow'] as const;

/** A judgement on names that no heuristic may overrule. */
export type Decision = SameDecision | DifferentDecision | AllowDecision;

/** These names are one entity. */
interface SameDecision extends Decided {
  readonly verdict: 'same';
  /** Two or more, no two of them equal. */
  readonly names: readonly string[];
}

/** No two of these names are ever one entity. */
interface DifferentDecision extends Decided {
  readonly verdict: 'different';
  /** Two or more, no two of them equal. */
  readonly names: readonly string[];
}

/** This spelling is right: no rule reports it there. */
export interface AllowDecision extends Decided {
  readonly verdict: 'allow';
  readonly name: string;
  readonly where: AllowedWhere;
}

/** Where a spelling is right: everywhere, in quotations, or in the articles whose path a pattern matches. */
export type AllowedWhere = 'everywhere' | 'quotations' | { readonly path: string };

/** Who decided, when and why, as far as the file says; and where the decision stands in it (UTF-16 offsets). */
interface Decided {
  readonly by: string | undefined;
  /** As written; by custom a date such as 2026-11-23. */
  readonly on: string | undefined;
  readonly why: string | undefined;
  readonly span: Span;
}

/** Patterns of paths: which files are articles. An empty `include` is all of them. */
interface ArticlePatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const RULE_LEVELS = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** The sections that list names, each with the kind of what it lists, in the order in which people read them. */
export const SECTIONS = [
  ['people', 'person'],
  ['spacecraft', 'spacecraft'],
  ['organisations', 'organisation'],
  ['places', 'place'],
] as const satisfies readonly (readonly [string, Kind])[];
export type Section = (typeof SECTIONS)[number][0];

/** The entries of all sections, in the order of `SECTIONS`, then of the file. */
export function entriesOf(guide: StyleGuide): readonly Entry[] {
  return SECTIONS.flatMap(([section]) => guide[section]);
}

/** What a folder without a style guide goes by: nothing is decided. */
export const EMPTY_STYLE_GUIDE: StyleGuide = {
  people: [],
  spacecraft: [],
  organisations: [],
  places: [],
  decisions: [],
  archive: [],
  articles: { include: [], exclude: [] },
  house: { romanisation: {}, exceptions: [], accents: undefined, firstMention: undefined },
  rules: {},
};

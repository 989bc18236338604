import type { Kind } from '../names/kind.ts';
import type { Reason } from '../names/reason.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Entry } from '../styleguide/style-guide.ts';
import type { Analysis } from './analysis.ts';

/** A mention and the article that it stands in. */
export interface Occurrence {
  readonly analysis: Analysis;
  readonly mention: Mention;
}

/** One way in which an entity, or one part of its name, is spelled in the corpus. */
export interface Usage {
  readonly text: string;
  /** The number of mentions that are spelled so. */
  readonly mentions: number;
  /** The number of articles that spell it so. */
  readonly articles: number;
  /**
   * The votes: the stories that use this spelling most, the articles of one wire story counted once. What
   * majorities are decided by.
   */
  readonly stories: number;
}

/** A part of a name that the corpus spells, with the votes for each spelling; the first is the canonical one. */
export interface NamePart {
  /** "given" and "family" for people, "designator" for spacecraft, "name" where there is but one part. */
  readonly part: 'given' | 'middle' | 'family' | 'designator' | 'name';
  readonly canonical: string;
  /** Sorted by stories, then articles, then mentions, all falling, then by code unit. */
  readonly usages: readonly Usage[];
  /** True where the best two spellings have the same votes: nobody is accused. */
  readonly tied: boolean;
  /** Set where the style guide decides it, and not the votes: then nobody has to use the canonical spelling. */
  readonly byDesk?: true;
}

/**
 * The thing named: the mentions of one bearer across the corpus. Immutable, and the same object while none of its
 * articles changes. What lists its mentions is made when first asked for.
 */
export interface Entity {
  /** Stable for one corpus: kind and key of the canonical spelling, as "person:dmitry-petelin". */
  readonly id: string;
  readonly kind: Kind;
  readonly canonical: string;
  /** Its entry in the style guide, where it has one. */
  readonly listed?: Entry | undefined;
  readonly parts: readonly NamePart[];
  /** Whole spellings as they stand in the articles, sorted as `NamePart.usages`. */
  readonly spellings: readonly Usage[];
  /** Sorted by path (code units), then offset. */
  readonly occurrences: readonly Occurrence[];
  /** The first occurrence of each spelling outside boilerplate, in the order of the occurrences. */
  readonly examples: readonly Occurrence[];
  /** The mention that introduces the entity: its first full name outside boilerplate. */
  readonly introducedBy: Occurrence;
  /** What the articles say of it, the most frequent first: "NASA astronaut". */
  readonly descriptions: readonly string[];
  /** The mentions that are spelled otherwise than the canonical spelling asks for, metadata and boilerplate left out. */
  readonly deviations: readonly Deviation[];
  /**
   * The articles whose running text names it in short before it is introduced in full, or without: where it does so
   * first, by path. Of an entity that no article names in full all are such.
   */
  readonly unintroduced: readonly Unintroduced[];
  /** The number of articles that name it in full; 0 where it is known in short only. */
  readonly introductions: number;
  /**
   * The mentions that are spelled in one of these ways, metadata and boilerplate left out, by path, then offset.
   * Articles that have none of them are not looked at.
   */
  spelledAs(spellings: ReadonlySet<string>): readonly Occurrence[];
}

/** The first mention in an article's running text where that is a short form: a surname, an acronym. */
export interface Unintroduced extends Occurrence {
  /** Where the full name follows in the same article; undefined where it never does. */
  readonly later: Mention | undefined;
}

/** A mention spelled otherwise than the canonical spelling, and how. */
export interface Deviation {
  readonly occurrence: Occurrence;
  /** What the whole mention should read, in its own letter case: for "Petlin" alone "Petelin". */
  readonly suggestion: string;
  /** One for each part that differs; never empty. */
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly part: NamePart;
  readonly found: string;
  readonly expected: string;
  readonly reason: Reason;
}

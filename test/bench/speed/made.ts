import type { GoldSet } from '../corpora/gold-set.ts';
import { type Cast, castOf, type Person } from './cast.ts';
import { type Paragraph, type Piece, paragraphsOf } from './paragraph.ts';
import { pick, type Random, seeded } from './random.ts';

export interface MadeArticle {
  readonly path: string;
  readonly text: string;
}

/** How often an article spells a person's name with a slip. */
const SLIPS = 0.03;
/** How many of the longer words become others: two articles have hardly a run of words in common, and tell two stories. */
const VARIED = 0.95;
const PARAGRAPHS = 10;

/**
 * Articles in the manner of a sample whose names are marked: its paragraphs shuffled, their names and most of
 * their words replaced. What is the same is what speed and memory depend on: lengths, sentences, how many names an
 * article has, how often it repeats them, and how many articles share one. The same seed makes the same articles.
 */
export function* makeArticles(sample: GoldSet, count: number, seed: number): Generator<MadeArticle> {
  const random = seeded(seed);
  const cast = castOf(sample, 2 * count, random);
  const paragraphs = sample.articles.flatMap(paragraphsOf);
  const words = sample.articles.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu) ?? []);
  for (let i = 0; i < count; i++) {
    const story = new Story(cast, words, random);
    const headline = `Number ${i}: ${pick(words, random)} ${pick(words, random)} near ${cast.others.place.draw()}`;
    const body = someOf(paragraphs, PARAGRAPHS, random).map(paragraph => story.told(paragraph));
    yield { path: `made/${i}.txt`, text: `${headline}\n\n${body.join('\n\n')}\n` };
  }
}

/** So many members in random order, none of them twice. */
function someOf<T>(members: readonly T[], count: number, random: Random): T[] {
  const left = [...members];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** One article's way of telling: who stands in for whom, and who has been introduced. */
class Story {
  readonly #cast: Cast;
  readonly #words: readonly string[];
  readonly #random: Random;
  readonly #roles = new Map<string, Person>();
  readonly #others = new Map<string, string>();

  constructor(cast: Cast, words: readonly string[], random: Random) {
    this.#cast = cast;
    this.#words = words;
    this.#random = random;
  }

  told(paragraph: Paragraph): string {
    return paragraph.map(piece => this.#piece(piece)).join('');
  }

  #piece({ text, kind }: Piece): string {
    if (kind === undefined) return this.#varied(text);
    if (kind === 'person') return this.#person(text);
    const other = this.#others.get(text) ?? this.#cast.others[kind].draw();
    this.#others.set(text, other);
    return other;
  }

  /** Bearers of one surname in the sample are played by one person; the first mention has the full name. */
  #person(text: string): string {
    const surname = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
    const known = this.#roles.get(surname);
    const person = known ?? this.#slipped(this.#cast.people.draw());
    this.#roles.set(surname, person);
    return known && !text.includes(' ') ? person.family : `${person.given} ${person.family}`;
  }

  /** Now and then the same person with a letter of the surname dropped. */
  #slipped(person: Person): Person {
    if (this.#random() >= SLIPS || person.family.length < 6) return person;
    const at = 2 + Math.floor(this.#random() * (person.family.length - 3));
    return { ...person, family: person.family.slice(0, at) + person.family.slice(at + 1) };
  }

  #varied(text: string): string {
    return text.replace(/(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu, word =>
      this.#random() < VARIED ? pick(this.#words, this.#random) : word,
    );
  }
}

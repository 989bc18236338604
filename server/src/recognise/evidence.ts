import { CAPITALISED, CAPITALS, LOWERCASE } from '../text/tokens.ts';
import { gazetteerKey } from './gazetteer/key.ts';
import { DATE, FUNCTION, GIVEN, PARTICLE } from './gazetteer/lexicon.ts';
import type { Find, Page } from './page.ts';

/** A joined name has at most so many tokens, hyphens too. */
const LONGEST_JOINED = 7;

/** What the full names in an article vouch for: words that alone name one of its people. */
export class Evidence {
  /** Gazetteer keys of family names, with and without their particles. */
  readonly #family = new Set<string>();
  readonly #given = new Set<string>();

  /** Learns from a name found: its last word is the family name, its first the given name. */
  learn(page: Page, find: Find): void {
    let last = find.to - 1;
    while (last > find.from && (!page.isCapital(last) || /^(jr|sr|ii|iii|iv)$/.test(page.key(last)))) last--;
    let first = last;
    // "Gilgeous-Alexander", "al-Assad": the joined word as a whole.
    while (first - 2 >= find.from && page.touches(first - 1) && page.touches(first - 2)) first -= 2;
    this.#family.add(this.#joined(page, first, last + 1));
    if (first < last) this.#family.add(page.key(last));
    // "van der Leyen", "Al Neyadi": the name with its particles.
    let wide = first;
    while (wide - 1 > find.from && (page.know(wide - 1) & PARTICLE) !== 0) wide--;
    if (wide < first) this.#family.add(this.#joined(page, wide, last + 1));
    if (first > find.from && page.shape(find.from) === CAPITALISED) this.#given.add(page.key(find.from));
  }

  /** Whether the tokens, as one word, are the family name of somebody who is named in full. */
  isFamily(page: Page, from: number, to: number): boolean {
    return this.#family.has(this.#joined(page, from, to));
  }

  isGiven(page: Page, from: number): boolean {
    return this.#given.has(page.key(from));
  }

  /** "the Kellys": the key of the word without its plural. */
  isPluralFamily(page: Page, i: number): boolean {
    const key = page.key(i);
    return key.endsWith('s') && this.#family.has(key.slice(0, -1));
  }

  #joined(page: Page, from: number, to: number): string {
    const { text, tokens } = page.article;
    return gazetteerKey(text.slice(tokens.starts[from], tokens.ends[to - 1]));
  }
}

/** Collects what the people found so far vouch for. */
export function evidenceOf(page: Page): Evidence {
  const evidence = new Evidence();
  for (const find of page.finds) {
    if (find.kind !== 'person' || find.candidate) continue;
    if (find.to - find.from > 1 || find.title !== undefined) evidence.learn(page, find);
  }
  return evidence;
}

/**
 * Finds the words that the article's own full names vouch for: surnames alone, also where a sentence begins or all
 * letters are capitals; given names alone where their capital tells; families in the plural.
 */
export function findVouched(page: Page, evidence: Evidence): void {
  const { count } = page.article.tokens;
  for (let i = 0; i < count; i++) {
    const shape = page.shape(i);
    if (page.taken[i] === 1 || (shape !== CAPITALISED && shape !== CAPITALS)) continue;
    let to = i + 1;
    while (
      to + 1 < count &&
      to < i + LONGEST_JOINED &&
      page.touches(to - 1) &&
      page.mark(to) === 0x2d &&
      page.touches(to) &&
      page.isCapital(to + 1)
    )
      to += 2;
    const joined = to > i + 1 && evidence.isFamily(page, i, to);
    const bits = page.bits[i] ?? 0;
    if (joined) page.take({ from: i, to, kind: 'person' });
    else if (evidence.isFamily(page, i, i + 1)) {
      if ((bits & (FUNCTION | DATE)) !== 0 && page.weakness[i] !== 0) continue;
      page.take({
        from: withGiven(page, evidence, withParticles(page, evidence, i)),
        to: i + 1,
        kind: 'person',
      });
    } else if (evidence.isPluralFamily(page, i) && i > 0 && page.word(i - 1).toLowerCase() === 'the') {
      page.take({ from: i, to: i + 1, kind: 'person' });
    } else if (
      evidence.isGiven(page, i) &&
      (bits & GIVEN) !== 0 &&
      (bits & (FUNCTION | DATE)) === 0 &&
      standsAlone(page, i)
    ) {
      page.take({ from: i, to: i + 1, kind: 'person' });
    }
  }
}

/** "von der Leyen", "Von der Leyen said": the particles that belong to the surname at `i`. */
function withParticles(page: Page, evidence: Evidence, i: number): number {
  let from = i;
  while (
    from > 0 &&
    i - from < 3 &&
    page.goesOn(from) &&
    page.taken[from - 1] === 0 &&
    (page.know(from - 1) & PARTICLE) !== 0
  )
    from--;
  while (from < i && !evidence.isFamily(page, from, i + 1)) from++;
  return from;
}

/** "DMITRY PETELIN": the given name before a vouched surname belongs to it. */
function withGiven(page: Page, evidence: Evidence, i: number): number {
  if (i === 0 || !page.goesOn(i) || page.taken[i - 1] === 1 || !page.isCapital(i - 1)) return i;
  const given = ((page.bits[i - 1] ?? 0) & (GIVEN | DATE)) === GIVEN || evidence.isGiven(page, i - 1);
  return given ? i - 1 : i;
}

function standsAlone(page: Page, i: number): boolean {
  const before = i > 0 && page.goesOn(i) && page.isCapital(i - 1);
  const after = page.goesOn(i + 1) && page.isCapital(i + 1);
  return (
    !before &&
    !after &&
    (page.shape(i + 1) === LOWERCASE ||
      !page.goesOn(i + 1) ||
      page.mark(i + 1) !== 0 ||
      page.shape(i + 1) === 8)
  );
}

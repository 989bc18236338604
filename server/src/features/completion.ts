import { count } from '../base/counted.ts';
import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import { parsePersonName } from '../names/person-name.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { Span } from '../text/span.ts';
import { articleCast } from './article-cast.ts';

/** A name that is offered while somebody types. */
export interface Completion {
  /** What is written, and shown. */
  readonly text: string;
  readonly kind: Kind;
  /** "NASA astronaut, 4 articles". */
  readonly detail: string;
  /** What is replaced: the words typed so far. */
  readonly replaces: Span;
}

const MOST = 40;
/** A name of more words than this is not typed from its beginning. */
const MOST_WORDS = 4;

/**
 * The canonical spellings that begin as the words before `offset` do, whatever case and accents: those whom the
 * article names already first (by surname alone too), then those that most articles name. Nothing is offered for a
 * word that begins with a small letter, nor for one that is whole already.
 */
export function completions(
  snapshot: Snapshot,
  path: string,
  text: string,
  offset: number,
): readonly Completion[] {
  const begun = wordsBefore(text, offset)
    .map(span => ({ span, key: fold(text.slice(span.start, span.end)) }))
    .filter(({ key }) => key !== '');
  if (begun.length === 0) return [];
  const here = new Set(articleCast(snapshot, path).map(({ entity }) => entity));
  const found: (Completion & { readonly rank: number; readonly articles: number })[] = [];
  const offer = (entity: Entity, written: string, rank: number) => {
    const key = keyOf(written);
    const span = begun.find(each => key.startsWith(each.key))?.span;
    if (span === undefined || text.slice(span.start, offset) === written) return;
    if (isOnlyTyped(entity, path, offset)) return;
    const articles = Math.max(0, ...entity.spellings.map(each => each.articles));
    const detail = [...entity.descriptions.slice(0, 1), count(articles, 'article')].join(', ');
    found.push({
      text: written,
      kind: entity.kind,
      detail,
      replaces: { start: span.start, end: offset },
      rank,
      articles,
    });
  };
  for (const entity of snapshot.entities) {
    const isHere = here.has(entity);
    offer(entity, entity.canonical, isHere ? 1 : 2);
    if (!isHere || entity.kind !== 'person') continue;
    const { family, given } = parsePersonName(entity.canonical);
    if (given && family) offer(entity, family, 0);
  }
  return found
    .sort((a, b) => a.rank - b.rank || b.articles - a.articles)
    .slice(0, MOST)
    .map(({ rank: _, articles: __, ...completion }) => completion);
}

/** Whether the entity is nothing but the unfinished word itself, which may look like a name. */
function isOnlyTyped(entity: Entity, path: string, offset: number): boolean {
  const [first, second] = entity.spellings;
  // What lists the mentions is not made for whom articles name more often.
  if (second !== undefined || (first?.mentions ?? 0) > 1) return false;
  return entity.occurrences.every(
    ({ analysis, mention }) => analysis.path === path && mention.start <= offset && offset <= mention.end,
  );
}

/** What is asked at every key that is pressed, of every entity, is remembered. */
const KEYS = new Map<string, string>();
const MOST_KEYS = 100_000;

function keyOf(written: string): string {
  let key = KEYS.get(written);
  if (key === undefined) {
    if (KEYS.size >= MOST_KEYS) KEYS.clear();
    key = fold(written);
    KEYS.set(written, key);
  }
  return key;
}

/** The last one, two … words before an offset, the longest first, each from its capital to the offset. */
function wordsBefore(text: string, offset: number): readonly Span[] {
  const found: Span[] = [];
  let at = offset;
  for (let words = 0; words < MOST_WORDS && at > 0; words++) {
    let start = at;
    while (start > 0 && isNameUnit(text.charAt(start - 1))) start--;
    if (start === at) break;
    if (isCapital(text, start)) found.unshift({ start, end: offset });
    const before = text.charAt(start - 1);
    if (before !== ' ' && before !== '\u00a0') break;
    at = start - 1;
  }
  return found;
}

function isNameUnit(unit: string): boolean {
  return /[\p{L}\p{N}\p{M}\p{Cs}'’.-]/u.test(unit);
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

import { KINDS } from '../names/kind.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import type { Article } from '../text/article.ts';
import type { BlockRole } from '../text/block.ts';
import type { Span } from '../text/span.ts';
import { type NameSign, type Shown, signsOf } from './name-signs.ts';

/** The roles of blocks that are shown; the body of a story looks like any text. */
const SHOWN_ROLES = [
  'headline',
  'byline',
  'dateline',
  'subhead',
  'caption',
  'credit',
  'boilerplate',
  'metadata',
] as const satisfies readonly BlockRole[];

export const TOKEN_TYPES = [...KINDS, ...SHOWN_ROLES] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch of one line, without its line end. Tokens are sorted and do not overlap. */
export interface Token extends Span {
  readonly type: TokenType;
  /** What is to be seen of a name besides its kind. */
  readonly signs: readonly NameSign[];
}

/**
 * The names of an article by kind, and between them the roles of its blocks, line by line. Boilerplate is one
 * colour, names and all. The article is the one that the snapshot's analysis was made from.
 */
export function semanticTokens(
  snapshot: Snapshot,
  article: Article,
  guide: StyleGuide = EMPTY_STYLE_GUIDE,
  wants: (what: Shown) => boolean = () => true,
): readonly Token[] {
  const mentions = (snapshot.analyses.get(article.path)?.mentions ?? []).filter(
    mention => wants(mention.kind) && (!mention.candidate || snapshot.entityOf(mention) !== undefined),
  );
  const signs = signsOf(snapshot, guide, wants);
  const layout = wants('layout');
  const tokens: Token[] = [];
  let next = 0;
  let at = 0;
  const upTo = (end: number, role: TokenType | undefined) => {
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      // What is no part of the story stays quiet as a whole.
      if (role === 'boilerplate' && mention.end <= end) continue;
      if (role && layout) pushLines(tokens, article.text, { start: at, end: mention.start }, role, NONE);
      pushLines(tokens, article.text, mention, mention.kind, signs(mention));
      at = Math.max(at, mention.end);
    }
    if (role && layout) pushLines(tokens, article.text, { start: at, end }, role, NONE);
  };
  for (const block of article.blocks) {
    upTo(block.start, undefined);
    at = Math.max(at, block.start);
    upTo(block.end, shown(block.role));
  }
  upTo(article.text.length, undefined);
  return tokens;
}

function shown(role: BlockRole): TokenType | undefined {
  return SHOWN_ROLES.find(each => each === role);
}

/** Adds a span as one token a line, without white space at either end, as most editors take no others. */
function pushLines(
  tokens: Token[],
  text: string,
  span: Span,
  type: TokenType,
  signs: readonly NameSign[],
): void {
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    const code = i < span.end ? text.charCodeAt(i) : LF;
    if (code !== LF && code !== CR) continue;
    let end = i;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) tokens.push({ start, end, type, signs });
    start = i + 1;
  }
}

const NONE: readonly NameSign[] = [];
const LF = 10;
const CR = 13;

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

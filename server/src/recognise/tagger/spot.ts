import { LIST } from './lexicon.ts';
import { EDGE, LISTS, NO_LISTS, RunView } from './run-view.ts';
import type { Sight } from './sight.ts';
import { FLAG, type TaggerTokens } from './tokens.ts';

/** The shape that stands for the word beyond the edge of a block. */
const NO_SHAPE = 15;
export const NAMES = LIST.given | LIST.family | LIST.name | LIST.particle;
export const PLACES = LIST.place | LIST.town | LIST.placePart | LIST.placeKind;

const LAYOUT = FLAG.capitalsLine | FLAG.headline;
const POSITION = FLAG.start | FLAG.line | LAYOUT;

/** One token and its neighbours within the block, as its features see them: read once for all features. */
export class Spot {
  i = 0;
  /** Hashes of the word, of the two before it and of the two behind it. */
  w = 0;
  wp = 0;
  wp2 = 0;
  wn = 0;
  wn2 = 0;
  /** Shapes of the token and its neighbours, with bits for how they stand. */
  s = 0;
  sp = 0;
  sn = 0;
  /** What the lists say of the words. */
  x = 0;
  xp = 0;
  xp2 = 0;
  xn = 0;
  /** Flags: of the block, and of the place in it. */
  layout = 0;
  position = 0;

  /** The run that the token is in; tokens are looked at in their order, and a run with its first. */
  readonly run = new RunView();

  look(tokens: TaggerTokens, sight: Sight, i: number): void {
    const { word, shape, flags, length } = tokens;
    const { lists, active } = sight;
    if (active[i] === 1 && sight.runFirst[i] === i) this.run.look(tokens, sight, i);
    const f = flags[i] as number;
    const p1 = i > 0 && (f & FLAG.line) === 0;
    const p2 = p1 && i > 1 && ((flags[i - 1] as number) & FLAG.line) === 0;
    const n1 = i + 1 < length && ((flags[i + 1] as number) & FLAG.line) === 0;
    const n2 = n1 && i + 2 < length && ((flags[i + 2] as number) & FLAG.line) === 0;
    this.i = i;
    this.w = word[i] as number;
    this.wp = p1 ? (word[i - 1] as number) : EDGE;
    this.wp2 = p2 ? (word[i - 2] as number) : EDGE;
    this.wn = n1 ? (word[i + 1] as number) : EDGE;
    this.wn2 = n2 ? (word[i + 2] as number) : EDGE;
    this.s = (shape[i] as number) + ((f & FLAG.capitalsLine) !== 0 ? 16 : 0) + (active[i] === 2 ? 32 : 0);
    this.sp = p1 ? (shape[i - 1] as number) + (active[i - 1] === 1 ? 16 : 0) : NO_SHAPE;
    this.sn = n1 ? (shape[i + 1] as number) + (active[i + 1] === 1 ? 16 : 0) : NO_SHAPE;
    this.x = (lists[i] as number) & LISTS;
    this.xp = p1 ? (lists[i - 1] as number) & LISTS : NO_LISTS;
    this.xp2 = p2 ? (lists[i - 2] as number) & NAMES : NO_LISTS;
    this.xn = n1 ? (lists[i + 1] as number) & LISTS : NO_LISTS;
    this.layout = f & LAYOUT;
    this.position = f & POSITION;
  }
}

import { featureOfTwo } from './hash.ts';
import { LIST } from './lexicon.ts';
import type { Sight } from './sight.ts';
import { FLAG, type TaggerTokens } from './tokens.ts';

/** In what roles the first reading of an article saw a word: a person alone, first or later in a full name, and so on. */
const ROLES = 10;
const NAMES = LIST.given | LIST.family | LIST.name | LIST.particle;

/** Counts how the first reading labelled each word of the article, and makes features of it for the second reading. */
export class Votes {
  #counts = new Uint8Array(1024 * ROLES);
  #roles = new Uint8Array(1024);

  count(tokens: TaggerTokens, sight: Sight, labels: Uint8Array): void {
    if (this.#counts.length < sight.seen.count * ROLES)
      this.#counts = new Uint8Array(sight.seen.count * ROLES * 2);
    else this.#counts.fill(0, 0, sight.seen.count * ROLES);
    if (this.#roles.length < tokens.length) this.#roles = new Uint8Array(tokens.length * 2);
    for (let i = 0; i < tokens.length; i++) {
      if (sight.active[i] !== 1) continue;
      const y = labels[i] as number;
      let role: number;
      if (y === 0)
        role = ((tokens.flags[i] as number) & (FLAG.start | FLAG.headline | FLAG.capitalsLine)) !== 0 ? 9 : 8;
      else {
        const begins = (y & 1) === 1;
        const goesOn =
          i + 1 < tokens.length && labels[i + 1] === ((y - 1) | 1) + 1 && sight.active[i + 1] !== 0;
        const kind = (y - 1) >> 1;
        const alone = begins && !goesOn;
        role =
          kind === 0
            ? alone
              ? 0
              : begins
                ? 1
                : 2
            : kind === 1
              ? alone
                ? 3
                : 4
              : kind === 2
                ? alone
                  ? 5
                  : 6
                : 7;
      }
      this.#roles[i] = role;
      const at = (sight.seen.word[i] as number) * ROLES + role;
      if ((this.#counts[at] as number) < 255) this.#counts[at] = (this.#counts[at] as number) + 1;
    }
  }

  /** The roles in which the word of token i stands elsewhere in the article, as bits. */
  #elsewhere(sight: Sight, i: number): number {
    if (sight.active[i] !== 1) return -1;
    let mask = 0;
    const at = (sight.seen.word[i] as number) * ROLES;
    const own = this.#roles[i] as number;
    for (let r = 0; r < ROLES; r++)
      if ((this.#counts[at + r] as number) > (r === own ? 1 : 0)) mask |= 1 << r;
    return mask;
  }

  featuresOf(tokens: TaggerTokens, sight: Sight, labels: Uint8Array, i: number, out: Int32Array): number {
    if (sight.active[i] !== 1 || sight.runFirst[i] !== sight.runLast[i]) return 0;
    let n = 0;
    const y = labels[i] as number;
    const line = ((tokens.flags[i] as number) & FLAG.line) !== 0;
    const yp = i > 0 && !line && sight.active[i - 1] !== 0 ? (labels[i - 1] as number) : 15;
    const yn =
      i + 1 < tokens.length &&
      sight.active[i + 1] !== 0 &&
      ((tokens.flags[i + 1] as number) & FLAG.line) === 0
        ? (labels[i + 1] as number)
        : 15;
    out[n++] = featureOfTwo(101, y * 16 + yp, yn);
    const first = sight.runFirst[i] as number;
    const last = sight.runLast[i] as number;
    const place = (i - first > 2 ? 3 : i - first) * 8 + (last - i > 2 ? 3 : last - i);
    const position = (tokens.flags[i] as number) & (FLAG.start | FLAG.capitalsLine | FLAG.headline);
    const mask = this.#elsewhere(sight, i);
    const at = (sight.seen.word[i] as number) * ROLES;
    const own = this.#roles[i] as number;
    if (mask !== 0) {
      let top = 0;
      let most = 0;
      let total = 0;
      for (let r = 0; r < ROLES; r++) {
        const c = (this.#counts[at + r] as number) - (r === own ? 1 : 0);
        if (c <= 0) continue;
        total += c;
        const b = c > 3 ? 3 : c > 1 ? 2 : 1;
        out[n++] = featureOfTwo(102 + r, b, place);
        out[n++] = featureOfTwo(112 + r, b, y);
        if (c > most) {
          most = c;
          top = r;
        }
      }
      out[n++] = featureOfTwo(
        122,
        top * 8 + (most * 4 >= total * 3 ? 1 : 0) + (total > 3 ? 4 : total > 1 ? 2 : 0),
        y,
      );
      out[n++] = featureOfTwo(123, mask, y);
      out[n++] = featureOfTwo(124, mask, place);
      out[n++] = featureOfTwo(125, mask, position);
      out[n++] = featureOfTwo(126, mask, (sight.lists[i] as number) & NAMES);
    } else out[n++] = featureOfTwo(127, y, place);
    return n;
  }
}

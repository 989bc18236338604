import type { Random } from './random.ts';

/** How much flatter the top is than by Zipf's law alone: the name most often drawn is in a quarter of all articles. */
const FLATTENED = 2;

/** Members of which the first are drawn often and the last seldom, as names are in news (the law of Zipf and Mandelbrot). */
export class Ranked<T> {
  readonly #members: readonly T[];
  readonly #random: Random;

  constructor(members: readonly T[], random: Random) {
    this.#members = members;
    this.#random = random;
  }

  draw(): T {
    const reach = (this.#members.length + FLATTENED) / FLATTENED;
    const rank = Math.floor(FLATTENED * reach ** this.#random() - FLATTENED);
    return this.#members[rank] as T;
  }
}

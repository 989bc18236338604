/**
 * Names that are one and the same, by way of others too: a forest in which each name leads to its group's first. With
 * it, which names must stay apart; the shorter of two lists is looked at and moved, so that nothing grows quadratic.
 */
export class Groups {
  readonly #above = new Map<string, string>();
  /** By the first of a group: pairs of one of its names with a name that is different. */
  readonly #apart = new Map<string, (readonly [string, string])[]>();

  /** The name that stands for the group of a name. */
  find(name: string): string {
    let top = name;
    for (let above = this.#above.get(top); above !== undefined; above = this.#above.get(top)) top = above;
    for (let at = name; at !== top; ) {
      const above = this.#above.get(at) ?? top;
      this.#above.set(at, top);
      at = above;
    }
    return top;
  }

  unite(a: string, b: string): void {
    const [first, second] = [this.find(a), this.find(b)];
    if (first === second) return;
    const [listOfFirst, listOfSecond] = [this.#apart.get(first) ?? [], this.#apart.get(second) ?? []];
    const isLonger = listOfFirst.length >= listOfSecond.length;
    const [long, short] = isLonger ? [listOfFirst, listOfSecond] : [listOfSecond, listOfFirst];
    for (const pair of short) long.push(pair);
    this.#apart.delete(second);
    if (long.length > 0) this.#apart.set(first, long);
    this.#above.set(second, first);
  }

  keepApart(a: string, b: string): void {
    this.#keep(a, b);
    this.#keep(b, a);
  }

  /** The two names that are different although the groups of `a` and `b` hold them; undefined where there are none. */
  apartBy(a: string, b: string): readonly [string, string] | undefined {
    const [first, second] = [this.find(a), this.find(b)];
    const [listOfFirst, listOfSecond] = [this.#apart.get(first) ?? [], this.#apart.get(second) ?? []];
    const isShorter = listOfFirst.length <= listOfSecond.length;
    const [list, other] = isShorter ? [listOfFirst, second] : [listOfSecond, first];
    return list.find(pair => this.find(pair[1]) === other);
  }

  #keep(name: string, other: string): void {
    const top = this.find(name);
    const list = this.#apart.get(top);
    if (list) list.push([name, other]);
    else this.#apart.set(top, [[name, other]]);
  }
}

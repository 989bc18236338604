/** The first answer that is not undefined, asked for again and again; fails after `limit` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`timed out: ${what}`);
    await new Promise(resolve => setTimeout(resolve, 10));
  }
}

/** Waits until something holds. */
export async function holds(what: string, ask: () => boolean): Promise<void> {
  await until(what, () => ask() || undefined);
}

/**
 * Asks again and again until the answer is not `undefined`, and returns it.
 *
 * An editor answers in its own time, and right after a document opens even with an empty list. So a
 * test never sleeps and never trusts the first answer: it says here what it waits for.
 */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} seconds in vain for ${what}.`);
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}

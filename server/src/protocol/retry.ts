import { errorCode } from './plain-reason.ts';

/** Errors that pass by themselves: too many files open, or a file that another program writes just now. */
const PASSING = new Set(['EMFILE', 'ENFILE', 'EBUSY', 'EAGAIN']);

/** Waits before each new try, in milliseconds: a third of a second in all. */
const WAITS = [10, 20, 40, 80, 160];

/** Runs `attempt` again while it fails with an error that passes by itself. */
export async function retry<T>(attempt: () => Promise<T>, waits: readonly number[] = WAITS): Promise<T> {
  for (const wait of waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!PASSING.has(errorCode(error))) throw error;
      await new Promise(resolve => setTimeout(resolve, wait));
    }
  }
  return attempt();
}

import { Session } from 'node:inspector';

/**
 * Counts the steps of our own code by V8's block coverage: how often each block of statements in server/src was run.
 * Nothing has to be built into the code for it, and no stage can be forgotten. What built-in functions do within one call
 * is not seen. Begin before the code to be counted is imported: only what is compiled afterwards is counted by blocks.
 */
export class Steps {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** How many blocks of server/src are run by `work`. */
  of(work: () => void): number {
    this.#taken();
    work();
    return this.#taken();
  }

  end(): void {
    this.#session.disconnect();
  }

  /** The blocks run since the last time. The session answers within the call, as it is of this thread. */
  #taken(): number {
    let steps = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      for (const { url, functions } of answer.result)
        if (url.includes('/server/src/'))
          for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    });
    return steps;
  }
}

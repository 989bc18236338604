/** A browser's worker, as far as it is made here; the types of all of the browser would be in everybody's way. */
declare class Worker {
  constructor(script: string);
  postMessage(message: unknown): void;
}

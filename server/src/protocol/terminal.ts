import { errorCode } from './plain-reason.ts';

/** What Node calls a stream of the process that may be a terminal. */
type Output = NodeJS.WriteStream;

/** Small pieces are put together to about so many UTF-16 units: one call of the system for each is slow. */
const BATCH = 1 << 16;

const ENDINGS = ['drain', 'close', 'error'];

/**
 * Writes all pieces, no faster than the reader takes them. A reader that went away (`| head`) ends it without
 * complaint; any other error is thrown.
 */
export function writeAll(output: Output, pieces: Iterable<string | Uint8Array>): Promise<void> {
  return writeEach(output, batches(pieces));
}

/** The same, with each piece written when it comes: somebody may be waiting for it. */
export async function writeEach(
  output: Output,
  pieces: Iterable<string | Uint8Array> | AsyncIterable<string>,
): Promise<void> {
  const failure = failureOf(output);
  for await (const piece of pieces) {
    if (failure.error !== undefined) break;
    if (piece.length > 0 && !output.write(piece)) await drained(output);
  }
  await new Promise<void>(resolve => output.write('', () => resolve()));
  if (failure.error !== undefined && errorCode(failure.error) !== 'EPIPE') throw failure.error;
}

const failures = new WeakMap<Output, { error?: unknown }>();

/** What went wrong with a stream since it was first written to. */
function failureOf(output: Output): { readonly error?: unknown } {
  const known = failures.get(output);
  if (known) return known;
  const failure: { error?: unknown } = {};
  failures.set(output, failure);
  // Never taken off: the error of the last write may come after its callback.
  output.on('error', error => {
    failure.error ??= error;
  });
  return failure;
}

/** Until the stream takes more, or will take none any more. */
function drained(output: Output): Promise<void> {
  return new Promise(resolve => {
    const done = (): void => {
      for (const event of ENDINGS) output.off(event, done);
      resolve();
    };
    for (const event of ENDINGS) output.on(event, done);
  });
}

/** Bytes as they are, in their place among the text. */
function* batches(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array, void> {
  let batch = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      if (batch !== '') yield batch;
      batch = '';
      yield piece;
      continue;
    }
    batch += piece;
    if (batch.length < BATCH) continue;
    yield batch;
    batch = '';
  }
  if (batch !== '') yield batch;
}

/** Whether colours are wanted: https://no-color.org, and terminals that know none. */
export function wantsColour(output: Output, environment: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR, TERM } = environment;
  return output.isTTY === true && !NO_COLOR && TERM !== 'dumb';
}

export interface Progress {
  /** `done` of `total` articles are read. */
  readonly show: (done: number, total: number) => void;
  /** Leaves the line empty. */
  readonly clear: () => void;
}

/** A folder that is read sooner than this, in milliseconds, needs no bar. */
const PATIENCE = 500;
const REFRESH = 50;
const CELLS = 30;

/** A progress bar in one line of a terminal; nothing where the output is no terminal. */
export function progressBar(output: Output): Progress {
  if (output.isTTY !== true) return { show: () => {}, clear: () => {} };
  let next = performance.now() + PATIENCE;
  let drawn = false;
  return {
    show: (done, total) => {
      const now = performance.now();
      if (now < next) return;
      next = now + REFRESH;
      drawn = true;
      const full = Math.round((done / Math.max(1, total)) * CELLS);
      const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
      output.write(`\r\x1b[K${bar} ${done} of ${total} articles`);
    },
    clear: () => {
      if (drawn) output.write('\r\x1b[K');
      drawn = false;
    },
  };
}

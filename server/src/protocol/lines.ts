/** A line of a stream, without its line end. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Undefined where it is longer than `MAX_LINE`: what stood in it was not kept. */
  readonly text: string | undefined;
}

/** In UTF-16 code units. A pair of names is short, and a stream without a line end must not fill the memory. */
const MAX_LINE = 1 << 16;

/**
 * The lines of a stream of bytes in UTF-8 (in UTF-16 where a byte order mark says so), as they come in: all that one
 * piece of the stream completes at once. A line ends with LF, CR LF, or the stream.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line[], void> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let number = 0;
  let begun = '';
  let isTooLong = false;
  const complete = (text: string): Line => {
    const line = isTooLong || begun.length + text.length > MAX_LINE ? undefined : begun + text;
    begun = '';
    isTooLong = false;
    return { number: ++number, text: line?.endsWith('\r') ? line.slice(0, -1) : line };
  };
  for await (const piece of bytes) {
    decoder ??= new TextDecoder(encodingOf(piece));
    const parts = decoder.decode(piece, { stream: true }).split('\n');
    const rest = parts.pop() ?? '';
    if (parts.length > 0) yield parts.map(complete);
    isTooLong ||= begun.length + rest.length > MAX_LINE;
    begun = isTooLong ? '' : begun + rest;
  }
  const rest = decoder?.decode() ?? '';
  if (begun !== '' || rest !== '' || isTooLong) yield [complete(rest)];
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

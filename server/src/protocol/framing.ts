/** What a stream of bytes holds: a message's text, or a place where it broke the rules and was taken up again. */
export type Frame = { readonly body: string } | { readonly fault: string };

/** A frame longer than this is refused before it is held in memory; 128 MiB, several times the largest article. */
const MOST_BODY = 128 * 1024 * 1024;
/** No header of the protocol comes near this length; more is garbage. */
const MOST_HEADER = 64 * 1024;

/** Thrown for a frame too long to wait for: the stream cannot be taken up again behind it. */
export class FrameTooLong extends Error {}

/**
 * Takes the frames of the Language Server Protocol (`Content-Length: n`, an empty line, n bytes of UTF-8) out of
 * bytes that arrive in pieces of any size. After garbage it goes on at the next header, where the library's own
 * reader waits for ever. Linear in the bytes, also when they come one by one.
 */
export class Framing {
  #held = new Uint8Array(4096);
  #from = 0;
  #to = 0;
  /** How far the end of the header has been looked for in vain. */
  #seen = 0;
  /** The length of the body that is awaited; undefined while a header is. */
  #body: number | undefined;

  /** The frames that are complete with these bytes. Throws `FrameTooLong`. */
  push(bytes: Uint8Array): readonly Frame[] {
    this.#hold(bytes);
    const frames: Frame[] = [];
    for (let frame = this.#next(); frame; frame = this.#next()) {
      if (frame !== 'header') frames.push(frame);
    }
    return frames;
  }

  #next(): Frame | 'header' | undefined {
    return this.#body === undefined ? this.#header() : this.#text(this.#body);
  }

  #text(length: number): Frame | undefined {
    if (this.#to - this.#from < length) return undefined;
    const body = UTF8.decode(this.#held.subarray(this.#from, this.#from + length));
    this.#drop(length);
    this.#body = undefined;
    return { body };
  }

  #header(): Frame | 'header' | undefined {
    const end = this.#headerEnd();
    if (end === undefined) {
      if (this.#to - this.#from <= MOST_HEADER) return undefined;
      this.#drop(this.#to - this.#from - 32);
      return { fault: 'A header without an end was skipped' };
    }
    const lines = LATIN1.decode(this.#held.subarray(this.#from, end)).toLowerCase();
    this.#drop(end + 4 - this.#from);
    const name = 'content-length:';
    const at = lines.lastIndexOf(name);
    if (at < 0) return { fault: 'A header without Content-Length was skipped' };
    const value = (lines.slice(at + name.length).split('\r\n', 1)[0] ?? '').trim();
    const length = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(length)) return { fault: 'A header whose Content-Length is no number was skipped' };
    if (length > MOST_BODY) throw new FrameTooLong(`A message of ${length} bytes is too long`);
    this.#body = length;
    return 'header';
  }

  /** Where the empty line behind the header begins. */
  #headerEnd(): number | undefined {
    for (let i = Math.max(this.#from, this.#seen); i + 3 < this.#to; i++) {
      const held = this.#held;
      if (held[i] === CR && held[i + 1] === LF && held[i + 2] === CR && held[i + 3] === LF) return i;
      this.#seen = i;
    }
    return undefined;
  }

  #drop(length: number): void {
    this.#from += length;
    this.#seen = this.#from;
    if (this.#from === this.#to) {
      this.#from = 0;
      this.#to = 0;
      this.#seen = 0;
      if (this.#held.length > MOST_HEADER) this.#held = new Uint8Array(4096);
    }
  }

  #hold(bytes: Uint8Array): void {
    if (this.#to + bytes.length > this.#held.length) {
      const length = this.#to - this.#from;
      const room = Math.max(this.#held.length, 2 * (length + bytes.length));
      const held = new Uint8Array(room);
      held.set(this.#held.subarray(this.#from, this.#to));
      this.#held = held;
      this.#seen -= this.#from;
      this.#from = 0;
      this.#to = length;
    }
    this.#held.set(bytes, this.#to);
    this.#to += bytes.length;
  }
}

const CR = 13;
const LF = 10;
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const LATIN1 = new TextDecoder('latin1');

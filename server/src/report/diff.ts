import { joinedBytes } from '../base/bytes.ts';

/** A stretch of a file, before a change and after it: the same object where nothing changes. */
export interface Piece {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** So many unchanged lines are shown around each change, as other tools do. */
const CONTEXT = 3;

const LINE_FEED = 0x0a;
const ends = new TextEncoder();

/** Lines that differ: half-open ranges of line numbers, from 0. */
interface Change {
  readonly from: number;
  to: number;
  readonly newFrom: number;
  newTo: number;
}

/**
 * The change of one file as a unified diff, which `patch -p1` and `git apply` take: bytes, as a file's own encoding
 * and line ends are part of its lines. Nothing where no line changes. Linear in the size of the file.
 *
 * @param path from the folder in which the diff is to be applied, with "/" between its parts
 */
export function unifiedDiff(path: string, pieces: readonly Piece[]): Uint8Array[] {
  const before = new Lines(pieces.map(piece => piece.before));
  const after = new Lines(pieces.map(piece => piece.after));
  const changes = changedLines(pieces, before, after);
  if (changes.length === 0) return [];
  const out: Uint8Array[] = [ends.encode(`--- ${fileName(`a/${path}`)}\n+++ ${fileName(`b/${path}`)}\n`)];
  for (const hunk of hunksOf(changes)) out.push(...hunkLines(hunk, before, after));
  return out;
}

/** The bytes of a file as lines, each with its line feed. */
class Lines {
  readonly #bytes: Uint8Array;
  readonly #starts = [0];

  constructor(parts: readonly Uint8Array[]) {
    this.#bytes = joinedBytes(parts);
    for (let i = this.#bytes.indexOf(LINE_FEED); i >= 0; i = this.#bytes.indexOf(LINE_FEED, i + 1)) {
      this.#starts.push(i + 1);
    }
  }

  /** What stands behind the last line feed is no line where it is empty. */
  get count(): number {
    return this.#starts.length - (this.#starts.at(-1) === this.#bytes.length ? 1 : 0);
  }

  line(number: number): Uint8Array {
    return this.#bytes.subarray(this.#starts[number], this.#starts[number + 1]);
  }

  /** The line in which an offset lies, `count` where it is behind them all; looked for from an earlier line on. */
  lineAt(offset: number, from: number): number {
    let line = from;
    while (line + 1 < this.#starts.length && (this.#starts[line + 1] ?? 0) <= offset) line++;
    return line;
  }
}

function changedLines(pieces: readonly Piece[], before: Lines, after: Lines): readonly Change[] {
  const changes: Change[] = [];
  let [at, newAt] = [0, 0];
  let [line, newLine] = [0, 0];
  for (const piece of pieces) {
    const [end, newEnd] = [at + piece.before.length, newAt + piece.after.length];
    if (piece.before !== piece.after) {
      const [from, newFrom] = [before.lineAt(at, line), after.lineAt(newAt, newLine)];
      line = before.lineAt(end, from);
      newLine = after.lineAt(newEnd, newFrom);
      const to = Math.min(line + 1, before.count);
      const newTo = Math.min(newLine + 1, after.count);
      const last = changes.at(-1);
      if (last && (from < last.to || newFrom < last.newTo)) Object.assign(last, { to, newTo });
      else changes.push({ from, to, newFrom, newTo });
    }
    [at, newAt] = [end, newEnd];
  }
  return changes;
}

/** Changes that are so near to each other that the lines around them would meet stand in one hunk. */
function hunksOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const hunks: Change[][] = [];
  for (const change of changes) {
    const hunk = hunks.at(-1);
    const last = hunk?.at(-1);
    if (hunk && last && change.from - last.to <= 2 * CONTEXT) hunk.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

function hunkLines(hunk: readonly Change[], before: Lines, after: Lines): Uint8Array[] {
  const [first, last] = [hunk[0] as Change, hunk.at(-1) as Change];
  const start = Math.max(0, first.from - CONTEXT);
  const end = Math.min(before.count, last.to + CONTEXT);
  const newStart = first.newFrom - (first.from - start);
  const newEnd = last.newTo + (end - last.to);
  const out: Uint8Array[] = [ends.encode(`@@ -${rangeOf(start, end)} +${rangeOf(newStart, newEnd)} @@\n`)];
  let at = start;
  for (const { from, to, newFrom, newTo } of hunk) {
    for (; at < from; at++) out.push(...marked(' ', before.line(at)));
    for (; at < to; at++) out.push(...marked('-', before.line(at)));
    for (let i = newFrom; i < newTo; i++) out.push(...marked('+', after.line(i)));
  }
  for (; at < end; at++) out.push(...marked(' ', before.line(at)));
  return out;
}

/** "12,3": the first line, from 1, and how many. */
function rangeOf(start: number, end: number): string {
  return `${end > start ? start + 1 : start},${end - start}`;
}

function marked(mark: string, line: Uint8Array): Uint8Array[] {
  const whole = line.at(-1) === LINE_FEED;
  return [ends.encode(mark), line, ...(whole ? [] : [ends.encode('\n\\ No newline at end of file\n')])];
}

/**
 * A file's name as it stands in a diff. Quoted in the manner of C where a character would end it or be taken for
 * something else; a tab after one with spaces, as `patch` would take what follows the first for a date.
 */
function fileName(path: string): string {
  if (!/[\p{Cc}"\\]/u.test(path)) return path.includes(' ') ? `${path}\t` : path;
  const bytes = Array.from(ends.encode(path), byte => {
    if (byte === 0x22 || byte === 0x5c) return `\\${String.fromCharCode(byte)}`;
    if (byte >= 0x20 && byte < 0x7f) return String.fromCharCode(byte);
    return `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `"${bytes.join('')}"`;
}

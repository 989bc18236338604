import { areSameBytes, joinedBytes } from '../base/bytes.ts';
import type { TextEdit } from '../features/edit.ts';
import type { Piece } from '../report/diff.ts';
import { decode } from './decode.ts';
import type { Reading } from './files.ts';
import { windows1252 } from './windows-1252.ts';

type Text = Reading & { readonly ok: true };

/** What became of a file's bytes, or why they cannot be changed without losing something, in words for people. */
export type Rewritten = { readonly pieces: readonly Piece[] } | { readonly why: string };

/**
 * The bytes of a file with edits to its text: its encoding, its byte order mark, its line ends and every byte that is
 * not edited stay as they are. What cannot be written back byte for byte is refused, as is a letter that the encoding
 * does not have.
 *
 * @param edits of this file, in order, made for the text that the bytes decode to
 */
export function rewritten(bytes: Uint8Array, edits: readonly TextEdit[]): Rewritten {
  const reading = decode(bytes);
  if (!reading.ok) return reading;
  if (reading.damaged)
    return { why: 'some of its characters could not be read, and saving it would lose them' };
  const pieces = piecesOf(reading, edits, encoders[reading.encoding]);
  if (typeof pieces === 'string') {
    return { why: `${reading.encoding} has no letters for “${pieces}”: save it as UTF-8 and run this again` };
  }
  if (!areSameBytes(joinedBytes(pieces.map(({ before }) => before)), bytes)) {
    return { why: 'it could not be written back byte for byte' };
  }
  return { pieces };
}

/** The pieces as UTF-8 whatever the file's encoding: for reading. Undefined where the bytes are no text. */
export function readablePieces(bytes: Uint8Array, edits: readonly TextEdit[]): readonly Piece[] | undefined {
  const reading = decode(bytes);
  const shown = reading.ok
    ? piecesOf({ ...reading, bom: false }, edits, text => utf8.encode(text))
    : undefined;
  return typeof shown === 'string' ? undefined : shown;
}

/** Text to bytes; undefined where a character has no bytes. */
type Encode = (text: string) => Uint8Array | undefined;

/** A piece for each stretch between edits and for each edit; the new text that cannot be encoded where there is one. */
function piecesOf(
  { text, bom, encoding }: Text,
  edits: readonly TextEdit[],
  encode: Encode,
): readonly Piece[] | string {
  const pieces: Piece[] = [];
  const keep = (kept: Uint8Array | undefined): void => {
    if (kept && kept.length > 0) pieces.push({ before: kept, after: kept });
  };
  if (bom) keep(encoding === 'utf-8' ? UTF8_MARK : encode('\ufeff'));
  let at = 0;
  for (const { start, end, oldText, newText } of edits) {
    const [before, after] = [encode(oldText), encode(newText)];
    if (after === undefined) return newText;
    keep(encode(text.slice(at, start)));
    pieces.push({ before: before ?? NOTHING, after });
    at = end;
  }
  keep(encode(text.slice(at)));
  return pieces;
}

const NOTHING = new Uint8Array();
const UTF8_MARK = Uint8Array.of(0xef, 0xbb, 0xbf);
const utf8 = new TextEncoder();

const encoders: Readonly<Record<Text['encoding'], Encode>> = {
  'utf-8': text => (/\p{Cs}/u.test(text) ? undefined : utf8.encode(text)),
  'utf-16le': text => utf16(text, true),
  'utf-16be': text => utf16(text, false),
  'windows-1252': singleBytes,
};

/** Lone surrogates too, which TextEncoder would replace. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

let codes: ReadonlyMap<string, number> | undefined;

function singleBytes(text: string): Uint8Array | undefined {
  codes ??= new Map(
    Array.from(windows1252(Uint8Array.from({ length: 256 }, (_, i) => i)), (char, i) => [char, i]),
  );
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = codes.get(text.charAt(i));
    if (code === undefined) return undefined;
    bytes[i] = code;
  }
  return bytes;
}

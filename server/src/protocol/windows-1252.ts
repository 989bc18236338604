/**
 * The bytes 0x80 to 0x9F; all others are the code point of their number. The five that Windows leaves open are
 * control characters. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt. Not TextDecoder, because
 * some versions of Node decode these as ISO-8859-1 (https://github.com/nodejs/node/issues/56542).
 */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const CHUNK = 8192;

/** Decodes Windows-1252. Every byte is one UTF-16 unit; never fails. */
export function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const units = Uint16Array.from(bytes.subarray(at, at + CHUNK), byte =>
      byte >= 0x80 && byte <= 0x9f ? HIGH_CONTROLS.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...units);
  }
  return text;
}

import type { Reading } from './files.ts';
import { windows1252 } from './windows-1252.ts';

/** How much of a file is looked at to tell whether it is text. Git looks at as much. */
const PROBE = 8192;
const CONTROL_SHARE = 0.3;

/**
 * Bytes to text, the byte order mark left out. Never throws.
 *
 * A byte order mark decides; else what is valid UTF-8 is UTF-8, what is mostly so is UTF-8 with damage (a file
 * that was cut off within a character), and any other text is Windows-1252. What has NUL characters near its
 * beginning, or control characters for nearly a third of it, is no text.
 */
export function decode(bytes: Uint8Array): Reading {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return utf32;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return utf32;
  if (a === 0xff && b === 0xfe) return utf16(bytes.subarray(2), 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(bytes.subarray(2), 'utf-16be');
  const bom = a === 0xef && b === 0xbb && c === 0xbf;
  const content = bom ? bytes.subarray(3) : bytes;
  const refusal = whyNotText(content);
  if (refusal !== undefined) return { ok: false, why: refusal };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    return { ok: true, text, encoding: 'utf-8', bom };
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);
    if (bom || isMostlyUtf8(text)) return { ok: true, text, encoding: 'utf-8', bom, damaged: true };
    return { ok: true, text: windows1252(content), encoding: 'windows-1252', bom: false };
  }
}

const utf32: Reading = { ok: false, why: 'it is in UTF-32, which Namedesk does not read: save it as UTF-8' };

/** By hand, because TextDecoder would put U+FFFD for lone surrogates, which must be kept. */
function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Reading {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const length = bytes.length >> 1;
  const units = new Uint16Array(Math.min(length, PROBE));
  let text = '';
  for (let done = 0; done < length; ) {
    const count = Math.min(units.length, length - done);
    for (let i = 0; i < count; i++) {
      const at = 2 * (done + i);
      units[i] = (bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8);
    }
    if (done === 0) {
      const refusal = whyNotText(units.subarray(0, count));
      if (refusal !== undefined) return { ok: false, why: refusal };
    }
    text += String.fromCharCode(...units.subarray(0, count));
    done += count;
  }
  if (bytes.length % 2 === 0) return { ok: true, text, encoding, bom: true };
  return { ok: true, text: `${text}\ufffd`, encoding, bom: true, damaged: true };
}

/** Why these bytes or UTF-16 units are no text; undefined where they may be. */
function whyNotText(units: Uint8Array | Uint16Array): string | undefined {
  const probe = units.subarray(0, PROBE);
  const zeros = [0, 0];
  let controls = 0;
  for (let i = 0; i < probe.length; i++) {
    const unit = probe[i] ?? 0;
    if (unit === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
    else if ((unit < 0x20 && (unit < 0x08 || unit > 0x0d) && unit !== 0x1b) || unit === 0x7f) controls++;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd > 0) {
    // In Latin script every other byte of UTF-16 is zero, and next to none of the rest.
    const most = Math.max(even, odd);
    const oneSided = most >= 4 && most > probe.length / 4 && Math.min(even, odd) < most / 20;
    const isUtf16 = units instanceof Uint8Array && oneSided;
    return isUtf16
      ? 'it looks like UTF-16 without a byte order mark: save it as UTF-8'
      : 'not text (it holds NUL characters)';
  }
  if (controls > probe.length * CONTROL_SHARE) return 'not text (it holds mostly control characters)';
  return undefined;
}

/** Whether a lenient decoding found more characters beyond ASCII than bytes it had to give up. */
function isMostlyUtf8(lenient: string): boolean {
  let good = 0;
  let bad = 0;
  for (let i = 0; i < lenient.length; i++) {
    const code = lenient.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad;
}

import type { Plain } from './plain.ts';

/** Lists of texts that are no longer than this stand in brackets on their key's line. */
const SHORT_LIST = 76;
/** "off" is not among them, as it is a word of the style guide; YAML has taken it for text since 2009. */
const TAKEN_FOR_OTHERS = new Set(
  'y yes n no on true false null nan inf undefined'.split(' ').flatMap(word => [word, `.${word}`]),
);

/**
 * A text as YAML writes it, so that every reader takes it for that text: bare where it can be, else in quotation
 * marks. The same wherever it stands, in brackets too.
 */
export function writtenText(value: string): string {
  if (isBareSafe(value)) return value;
  if (isPrintable(value) && /'/.test(value) && !/["\\]/.test(value)) return `"${value}"`;
  if (isPrintable(value)) return `'${value.replaceAll("'", "''")}'`;
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Begins with a letter, has nothing that means something to YAML, and is no word for a truth or for nothing. */
function isBareSafe(value: string): boolean {
  if (!/^\p{L}[\p{L}\p{M}\p{N} .'’()&/+;_–—-]*$/u.test(value)) return false;
  return !value.endsWith(' ') && !TAKEN_FOR_OTHERS.has(value.toLowerCase());
}

/** Whether a text may stand on one line between quotation marks as it is. */
function isPrintable(value: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(value);
}

/** A value on one line, with brackets. */
export function writtenInBrackets(value: Plain): string {
  if (typeof value === 'string') return value === '' ? "''" : writtenText(value);
  if (value instanceof Map)
    return `{ ${Array.from(value, ([key, each]) => `${key}: ${writtenInBrackets(each)}`).join(', ')} }`;
  return `[${(value as readonly Plain[]).map(writtenInBrackets).join(', ')}]`;
}

/**
 * The lines of a key with its value, without what stands before each: lists of texts in brackets where they are short,
 * else one line each.
 */
export function pairLines(key: string, value: Plain): string[] {
  if (typeof value === 'string') return [value === '' ? `${key}:` : `${key}: ${writtenText(value)}`];
  if (value instanceof Map) return [`${key}:`, ...mapLines(value).map(line => `  ${line}`)];
  const list = value as readonly Plain[];
  const short = `${key}: ${writtenInBrackets(list)}`;
  if (list.every(each => typeof each === 'string') && short.length <= SHORT_LIST) return [short];
  return [`${key}:`, ...list.flatMap(elementLines).map(line => `  ${line}`)];
}

/** The lines of one element of a list, behind a dash. */
export function elementLines(value: Plain): string[] {
  if (value instanceof Map) return mapLines(value).map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
  return [`- ${writtenInBrackets(value)}`];
}

/** The lines of a map. A list within a decision stands in brackets, however long. */
export function mapLines(value: ReadonlyMap<string, Plain>): string[] {
  return Array.from(value).flatMap(([key, each]) => pairLines(key, each));
}

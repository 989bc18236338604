import type { Span } from '../text/span.ts';
import { fold } from './fold.ts';
import { isFamilyFirst } from './name-order.ts';
import { PARTICLES } from './particles.ts';
import { type Writing, writingOf } from './writing.ts';

type NameRole = 'given' | 'middle' | 'patronymic' | 'initial' | 'nickname' | 'particle' | 'family' | 'suffix';

/** One word of a name; its span lies in the name's text. */
export interface NameWord extends Span {
  readonly text: string;
  readonly role: NameRole;
  /** The folded form, for comparison only. */
  readonly key: string;
}

/** A person's name taken apart. Parts that the name does not have are empty. */
export interface PersonName {
  readonly text: string;
  readonly writing: Writing;
  readonly words: readonly NameWord[];
  /** What comes first of a person's own names: "Dmitry", "Jean-Luc", "J." */
  readonly given: NameWord | undefined;
  /** Names and initials between the given and the family name, patronymics among them. */
  readonly middle: readonly NameWord[];
  /** The family name with its particles: "van der Berg". For a single word, that word. */
  readonly family: string;
  /** Where the family name stands, with its particles. */
  readonly familySpan: Span;
  readonly familyKey: string;
  /** Whether the family name stands first, without a comma, as in Wakata Koichi. */
  readonly isFamilyFirst: boolean;
  /** Whether the family name stands before a comma. */
  readonly hasComma: boolean;
  /** The family name's key without particles: "berg". */
  readonly familyCore: string;
  readonly nickname: NameWord | undefined;
  readonly suffix: NameWord | undefined;
}

/** Those of others that are written as a word of their own before a family name, or are one word already. */
const FAMILY_PARTICLES = new Set([...PARTICLES.split(' '), 'vande', 'vander', 'vanden', 'st', 'saint']);
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'junior', 'senior', 'esq', 'phd', 'md']);
const PATRONYMIC = ['ovich', 'evich', 'ovna', 'evna', 'ovych', 'evych', 'ivna'];
const OPENING = '"“”„«(‘\'';
const CLOSING = '"“”»)’\'';

interface Word extends Span {
  readonly text: string;
}

/** Takes a person's name apart. Total: any text has a parse, the empty one too. Linear in the text's length. */
export function parsePersonName(text: string): PersonName {
  const all = wordsOf(text);
  const comma = all.findIndex(word => word.text.endsWith(',') && word.text.length > 1);
  const roles: NameRole[] = all.map((word, i) => fixedRole(word.text, i));
  const free = all.map((_, i) => i).filter(i => roles[i] === 'family');
  const hasComma = comma >= 0 && free.some(i => i > comma);
  const familyFirst = !hasComma && standsFirst(all, free);
  const from = hasComma || familyFirst ? (free[0] ?? 0) : familyStart(all, free);
  const to = hasComma ? comma : familyFirst ? from : (free.at(-1) ?? -1);
  let givenSeen = false;
  for (const i of free) {
    const { text: word } = all[i] as Word;
    if (i >= from && i <= to) {
      roles[i] = i < to && isParticle(word) ? 'particle' : 'family';
    } else if (!givenSeen) {
      roles[i] = isInitial(word) ? 'initial' : 'given';
      givenSeen = true;
    } else roles[i] = isInitial(word) ? 'initial' : isPatronymic(word) ? 'patronymic' : 'middle';
  }
  return assemble(text, all, roles, familyFirst, hasComma);
}

/** Whether two or three words are a family name and a given name in the order of East Asia and Hungary. */
function standsFirst(all: readonly Word[], free: readonly number[]): boolean {
  if (free.length < 2 || free.length > 3) return false;
  const [first = '', ...others] = free.map(i => fold(all[i]?.text ?? ''));
  return isFamilyFirst(first, others.join(' '));
}

function assemble(
  text: string,
  all: readonly Word[],
  roles: readonly NameRole[],
  familyFirst: boolean,
  hasComma: boolean,
): PersonName {
  const words = all.map((word, i): NameWord => {
    const { start, end } = trimmed(word);
    const bare = text.slice(start, end);
    return { start, end, text: bare, role: roles[i] ?? 'family', key: fold(bare) };
  });
  const family = words.filter(word => word.role === 'family' || word.role === 'particle');
  const familySpan = { start: family[0]?.start ?? 0, end: family.at(-1)?.end ?? 0 };
  const own = words.filter(
    word =>
      word.role === 'given' ||
      word.role === 'initial' ||
      word.role === 'middle' ||
      word.role === 'patronymic',
  );
  return {
    text,
    writing: writingOf(text),
    words,
    given: own[0],
    middle: own.slice(1),
    family: text.slice(familySpan.start, familySpan.end),
    familySpan,
    isFamilyFirst: familyFirst,
    hasComma,
    familyKey: family.map(word => word.key).join(' '),
    familyCore: family
      .filter(word => word.role === 'family')
      .map(word => word.key)
      .join(' '),
    nickname: words.find(word => word.role === 'nickname'),
    suffix: words.find(word => word.role === 'suffix'),
  };
}

/** The role that a word has wherever the family name stands; "family" where that is still open. */
function fixedRole(word: string, index: number): NameRole {
  if (index > 0 && isQuoted(word)) return 'nickname';
  if (index > 0 && SUFFIXES.has(fold(word))) return 'suffix';
  return 'family';
}

/** Where the family name begins: at the first particle that has a given name before it, else at the last word. */
function familyStart(all: readonly Word[], free: readonly number[]): number {
  const last = free.at(-1) ?? 0;
  for (const i of free.slice(1)) {
    if (i === last) break;
    if (isParticle((all[i] as Word).text)) return i;
  }
  const first = free[0] ?? 0;
  return free.length > 1 && free.slice(0, -1).every(i => isParticle((all[i] as Word).text)) ? first : last;
}

/** "von", "Vande"; not "Y." or "LE", which may be initials or a name in capitals, unless the word is lower-case. */
function isParticle(word: string): boolean {
  return !word.endsWith('.') && FAMILY_PARTICLES.has(fold(word));
}

function isInitial(word: string): boolean {
  const letters = fold(word);
  if (letters.length === 1) return true;
  return word.includes('.') && word.split('.').every(part => [...part].length <= 1);
}

function isPatronymic(word: string): boolean {
  const key = fold(word);
  return PATRONYMIC.some(ending => key.length > ending.length + 2 && key.endsWith(ending));
}

function isQuoted(word: string): boolean {
  return (
    word.length > 2 &&
    OPENING.includes(word.charAt(0)) &&
    CLOSING.includes(word.replace(/,$/, '').at(-1) ?? '')
  );
}

/** The word without the quotation marks round it and the comma after it. */
function trimmed(word: Word): Span {
  let { start, end } = word;
  if (word.text.endsWith(',') && word.text.length > 1) end--;
  const bare = word.text.slice(0, end - start);
  if (isQuoted(bare)) return { start: start + 1, end: end - 1 };
  return { start, end };
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const space = i === text.length || isSpace(text.charCodeAt(i));
    if (!space && start < 0) start = i;
    if (space && start >= 0) {
      words.push({ start, end: i, text: text.slice(start, i) });
      start = -1;
    }
  }
  return withNicknames(text, words);
}

/** A nickname has at most so many words. */
const LONGEST_NICKNAME = 4;

/** The words with those of a nickname in quotation marks or brackets joined to one: 'Vincent "the Chin" Gigante'. */
function withNicknames(text: string, words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    let to = i;
    if (i > 0 && OPENING.includes(word.text.charAt(0)) && !isQuoted(word.text)) {
      const most = Math.min(words.length - 1, i + LONGEST_NICKNAME);
      for (let j = i + 1; j < most && to === i; j++) if (closes(words[j] as Word)) to = j;
    }
    const { end } = words[to] as Word;
    out.push(to === i ? word : { start: word.start, end, text: text.slice(word.start, end) });
    i = to;
  }
  return out;
}

function closes({ text }: Word): boolean {
  return text.length > 1 && CLOSING.includes(text.replace(/,$/, '').at(-1) ?? '');
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x3000;
}

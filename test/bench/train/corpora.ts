import fs from 'node:fs';
import path from 'node:path';
import type { Sentence } from './augment.ts';

/** A span of gold: a name of one kind. */
interface Gold {
  readonly start: number;
  readonly end: number;
  readonly kind: number;
}
/** A text to learn from. */
export interface Text {
  readonly id: string;
  readonly source: string;
  readonly text: string;
  readonly gold: readonly Gold[];
  /** Whether names that are neither person, organisation nor place are marked too. */
  readonly complete: boolean;
  readonly regions?: readonly (readonly [number, number])[];
}

const words = (s: string): Set<string> => new Set(s.split(' '));
const TITLES = words(
  'mr mrs ms miss dr prof professor sir lord lady dame president vice prime minister premier chancellor king queen prince princess pope cardinal bishop archbishop rev reverend father sister senator sen rep representative congressman congresswoman governor gov mayor chairman chairwoman chair ceo cfo coo chief executive officer director general gen colonel col captain capt lieutenant lt sergeant sgt major admiral commander commissioner judge justice attorney secretary spokesman spokeswoman spokesperson administrator ambassador deputy former ex actor actress singer star coach quarterback striker defender goalkeeper astronaut cosmonaut founder co-founder head leader foreign interior defense defence finance police detective inspector superintendent analyst economist author journalist reporter host emperor empress columnist commentator anchor manager owner president-elect vice-president baron count duke duchess ayatollah sheikh',
);
const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any each every no',
);

/** The name without title (people only), determiner, possessive and end punctuation. */
function trim(text: string, start: number, end: number, person: boolean): [number, number] {
  let s = start;
  let e = end;
  for (;;) {
    const m = /^(\S+)\s+/.exec(text.slice(s, e));
    if (m === null) break;
    const w = (m[1] as string)
      .toLowerCase()
      .replace(/[.,]$/, '')
      .replace(/['’]s$/, '');
    if (!DETERMINERS.has(w) && !(person && (TITLES.has(w) || (w === 'of' && s > start)))) break;
    s += m[0].length;
  }
  const m = /(['’]s?|[.,;:!?"”)]+)$/.exec(text.slice(s, e));
  if (m !== null && !(m[1] === '.' && /\b(Jr|Sr|Inc|Corp|Co|Ltd|[A-Z])\.$/.test(text.slice(s, e))))
    e -= (m[1] as string).length;
  return e > s ? [s, e] : [start, end];
}

const KIND: Record<string, number> = { PER: 0, ORG: 1, LOC: 2, MISC: 3, VEHICLE: 3 };

interface Line {
  doc: string;
  start: number;
  end: number;
  text: string;
  type: string;
  named?: boolean;
}

/** A set of articles with standoff gold. */
export function readSet(root: string, name: string, complete: boolean): Text[] {
  const dir = path.join(root, 'sets', name);
  const lines = <T>(f: string): T[] =>
    fs
      .readFileSync(path.join(dir, f), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(l => JSON.parse(l) as T);
  const gold = new Map<string, Line[]>();
  for (const g of lines<Line>('gold.jsonl'))
    if (g.named !== false && KIND[g.type] !== undefined) gold.set(g.doc, [...(gold.get(g.doc) ?? []), g]);
  return lines<{ doc: string; regions?: [number, number][] }>('docs.jsonl').map(d => {
    const text = fs.readFileSync(path.join(dir, 'articles', `${d.doc}.txt`), 'utf8');
    const spans = (gold.get(d.doc) ?? []).map(g => {
      const [start, end] = trim(text, g.start, g.end, g.type === 'PER');
      return { start, end, kind: KIND[g.type] as number };
    });
    return {
      id: d.doc,
      source: name,
      text,
      gold: outermost(apart(text, spans)),
      complete,
      ...(d.regions === undefined ? {} : { regions: d.regions }),
    };
  });
}

/** "Columbia University in New York" with "New York" named too: two names. */
function apart(text: string, spans: Gold[]): Gold[] {
  return spans.map(s => {
    const inner = spans.find(
      t =>
        t !== s &&
        t.start > s.start &&
        t.end <= s.end &&
        /(\s(in|at|near)( the)?|,)\s$/.test(text.slice(s.start, t.start)),
    );
    if (inner === undefined) return s;
    return {
      ...s,
      end: s.start + text.slice(s.start, inner.start).replace(/(\s(in|at|near)( the)?|,)\s$/, '').length,
    };
  });
}

/** Of names inside names, the outer one. */
function outermost(spans: Gold[]): Gold[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Gold[] = [];
  let end = -1;
  for (const s of sorted)
    if (s.start >= end) {
      kept.push(s);
      end = s.end;
    }
  return kept;
}

const BEFORE = new Set([',', '.', ';', ':', '!', '?', '%', ')', ']', '}', '’', '”', '...', '…', "''"]);
const AFTER = new Set(['(', '[', '{', '$', '£', '€', '“', '‘', '``', '#', '@']);
const CLITIC = /^(?:['’](?:s|S|re|ve|ll|d|m|t|em)|n['’]t)$/;

/** Joins tokens as prose is spaced; gives the offsets of each. */
function spaced(tokens: readonly string[]): { text: string; at: [number, number][] } {
  let text = '';
  const at: [number, number][] = [];
  let open = false;
  let glue = true;
  tokens.forEach((t, i) => {
    let out = t;
    let before = glue;
    glue = false;
    if (t === '``' || t === "''" || t === '"') {
      out = '"';
      if (t === "''" || (t === '"' && open)) {
        before = true;
        open = false;
      } else {
        glue = true;
        open = true;
      }
    } else if (CLITIC.test(t) || BEFORE.has(t)) before = true;
    else if ((t === "'" || t === '’') && i > 0) {
      if (/^(s|re|ve|ll|d|m|t)$/.test(tokens[i + 1] ?? '')) glue = true;
      before = true;
    } else if (AFTER.has(t)) glue = true;
    if (!before && text !== '') text += ' ';
    at.push([text.length, text.length + out.length]);
    text += out;
  });
  return { text, at };
}

const FINE: Record<string, number> = {
  per: 0,
  person: 0,
  PER: 0,
  politician: 0,
  writer: 0,
  musicalartist: 0,
  scientist: 0,
  researcher: 0,
  org: 1,
  ORG: 1,
  organisation: 1,
  politicalparty: 1,
  university: 1,
  band: 1,
  group: 1,
  corporation: 1,
  geo: 2,
  LOC: 2,
  location: 2,
  country: 2,
};

/** The sentences of a file of tokens with tags: a sentence between blank lines. */
export function readSentences(file: string, tag: number): Sentence[] {
  const sentences: Sentence[] = [];
  let sentence: Sentence = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 2 || cells[0] === '') {
      if (sentence.length > 0) sentences.push(sentence);
      sentence = [];
    } else sentence.push([cells[0] as string, (cells[tag] ?? 'O').trim()]);
  }
  if (sentence.length > 0) sentences.push(sentence);
  return sentences;
}

function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ''));
}

/** Sentences as texts of `together` sentences each; `lines`: each sentence a line of its own. */
export function asTexts(
  sentences: readonly Sentence[],
  source: string,
  o: { complete: boolean; together: number; isPlace: (name: string) => boolean; lines?: boolean },
): Text[] {
  const texts: Text[] = [];
  let text = '';
  let gold: Gold[] = [];
  let held = 0;
  for (const [number, sentence] of sentences.entries()) {
    const d = spaced(sentence.map(t => t[0]));
    const base = text.length + (text === '' ? 0 : held % 3 === 0 || o.lines === true ? 2 : 1);
    text += (text === '' ? '' : held % 3 === 0 || o.lines === true ? '\n\n' : ' ') + d.text;
    for (let i = 0; i < sentence.length; ) {
      const tag = (sentence[i] as [string, string])[1];
      if (!tag.startsWith('B-') && !tag.startsWith('I-')) {
        i++;
        continue;
      }
      const fine = tag.slice(2);
      let j = i + 1;
      while (j < sentence.length && (sentence[j] as [string, string])[1] === `I-${fine}`) j++;
      const [a, b] = [base + (d.at[i] as [number, number])[0], base + (d.at[j - 1] as [number, number])[1]];
      const name = text.slice(a, b).toLowerCase();
      let kind: number | undefined = FINE[fine] ?? 3;
      if (fine === 'gpe') kind = o.isPlace(name) ? 2 : 3;
      if (fine === 'tim') kind = undefined;
      if (fine === 'per' && j === i + 1 && isTitle(name)) kind = undefined;
      if (kind !== undefined) {
        const [s, e] = trim(text, a, b, kind === 0);
        gold.push({ start: s, end: e, kind });
      }
      i = j;
    }
    held++;
    if (held >= o.together || number === sentences.length - 1) {
      texts.push({ id: `${source}-${texts.length}`, source, text, gold, complete: o.complete });
      text = '';
      gold = [];
      held = 0;
    }
  }
  return texts;
}

import fs from 'node:fs';
import path from 'node:path';
import type { Gold, Text } from './text.ts';
import { trim } from './trim.ts';

/** The tagger's numbers of the kinds. */
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

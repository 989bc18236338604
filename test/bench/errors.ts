import type { Kind } from '../../server/src/names/kind.ts';
import type { Span } from '../../server/src/text/span.ts';
import type { GoldSet } from './corpora/gold-set.ts';
import { scoredOf } from './recognition.ts';
import type { Name } from './score/name.ts';
import { overlaps, pairUp } from './score/overlap.ts';
import { trimName } from './score/trim.ts';

export const FAULTS = ['missed', 'spurious', 'wrong extent'] as const;
type Fault = (typeof FAULTS)[number];

/** One spelling that is wrong in one way, with all its cases. */
export interface ErrorGroup {
  readonly fault: Fault;
  readonly text: string;
  /** What was found or annotated in its place, of whatever kind: "person Reid"; undefined for nothing. */
  readonly instead: string | undefined;
  readonly times: number;
  /** One case with some words around it. */
  readonly example: string;
}

/** What went wrong with names of a kind in a set, the most frequent spelling first, then as the articles run. */
export function errorsOf(set: GoldSet, found: readonly (readonly Name[])[], kind: Kind): ErrorGroup[] {
  const groups = new Map<string, ErrorGroup>();
  for (const [i, scored] of scoredOf(set, found, kind).entries()) {
    const { text = '', doc = '', names = [] } = set.articles[i] ?? {};
    const note = (fault: Fault, name: Name, other: Name | undefined): void => {
      const instead = other && `${other.kind} ${plain(other.text)}`;
      const key = `${fault} ${plain(name.text)} ${instead}`;
      const times = (groups.get(key)?.times ?? 0) + 1;
      const example = groups.get(key)?.example ?? `${doc}: ${around(text, name)}`;
      groups.set(key, { fault, text: plain(name.text), instead, times, example });
    };
    const pairs = pairUp(scored.gold, scored.found);
    const right = new Set(pairs.values());
    for (const gold of scored.gold) {
      const other = pairs.get(gold);
      if (!other) note('missed', gold, touching(gold, found[i] ?? []));
      else if (!sameExtent(gold, other)) note('wrong extent', gold, other);
    }
    const annotated = names.filter(name => name.named);
    for (const name of scored.found) {
      if (!right.has(name)) note('spurious', name, touching(name, annotated));
    }
  }
  return [...groups.values()].sort((a, b) => b.times - a.times);
}

function touching(span: Span, names: readonly Name[]): Name | undefined {
  return names.find(name => overlaps(name, span));
}

function sameExtent(a: Name, b: Name): boolean {
  const [x, y] = [trimName(a.text, a.start), trimName(b.text, b.start)];
  return x.start === y.start && x.end === y.end;
}

/** The name in guillemets, and some thirty characters on either side of it. */
function around(text: string, { start, end }: Span): string {
  const before = text.slice(Math.max(0, start - 30), start).replace(/^\S*\s/, '');
  const after = text.slice(end, end + 30).replace(/\s\S*$/, '');
  return plain(`${before}«${text.slice(start, end)}»${after}`);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

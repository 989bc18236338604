import type { Kind } from '../names/kind.ts';
import type { Reason } from '../names/reason.ts';
import { differs } from '../resolve/deviations.ts';

/** What is house style, and no other spelling of a name: U.S. or US, Corp. or Corporation. */
const STYLE: ReadonlySet<Reason> = new Set(['punctuation', 'abbreviation']);

/** Whether what differs between two spellings is house style; "&" for "and" is not. */
export function isHouseStyle(a: string, b: string, reason: Reason): boolean {
  return STYLE.has(reason) && a.includes('&') === b.includes('&');
}

/** Whether the names of organisations or places differ in more than house style. */
export function areRivals(kind: Kind, a: string, b: string): boolean {
  const reason = differs('name', a, b, kind);
  return reason !== undefined && !isHouseStyle(a, b, reason);
}

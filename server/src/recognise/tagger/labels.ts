/**
 * The labels of a token: outside any name, or the first ("B") or a later ("I") token of a name of one kind
 * (Ramshaw and Marcus 1995). Label 0 is outside; 2k + 1 begins kind k, and 2k + 2 goes on with it. Kind 0 is a
 * person, 1 an organisation, 2 a place, 3 any other name: a nationality, an event, a work.
 */
export const LABEL_COUNT = 9;
/** Outside any name. */
export const OUTSIDE = 0;
export const PERSON = 0;
export const OTHER = 3;

/** The kind that a label other than `OUTSIDE` is of. */
export function kindOf(label: number): number {
  return (label - 1) >> 1;
}

/** Whether a label begins a name. */
export function begins(label: number): boolean {
  return (label & 1) === 1;
}

/** The label that goes on with the name that `label` is in. */
export function continuing(label: number): number {
  return ((label - 1) | 1) + 1;
}

/** Whether `next` may follow `label`: a name goes on only in its own kind. */
export function mayFollow(label: number, next: number): boolean {
  return next === OUTSIDE || begins(next) || label === next || label === next - 1;
}

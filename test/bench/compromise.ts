import nlp from 'compromise';
import type { Kind } from '../../server/src/names/kind.ts';
import type { Name } from './score/name.ts';

export const VERSION = nlp.version;

interface Match {
  readonly offset: { readonly start: number; readonly length: number };
}

/** Its matches carry the punctuation and white space around them, which it would be unfair to hold against it. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

interface View {
  json(options: { offset: boolean }): unknown;
}

/** The names that compromise finds in a text: the reference that people know in this ecosystem. */
export function namesByCompromise(text: string): Name[] {
  const view = nlp(text);
  return [
    ...namesOf(view.people(), 'person', text),
    ...namesOf(view.organizations(), 'organisation', text),
    ...namesOf(view.places(), 'place', text),
  ];
}

/** How many people compromise finds, without the work of telling where. */
export function countPeople(text: string): number {
  return nlp(text).people().length;
}

function namesOf(found: View, kind: Kind, text: string): Name[] {
  const matches = found.json({ offset: true }) as readonly Match[];
  return matches.map(({ offset }) => {
    const whole = text.slice(offset.start, offset.start + offset.length);
    const bare = whole.replace(AROUND, '');
    const start = offset.start + whole.indexOf(bare);
    return { start, end: start + bare.length, kind, text: bare };
  });
}

import { times } from '../base/counted.ts';
import { KINDS, type Kind } from '../names/kind.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { Span } from '../text/span.ts';
import { articleCast, type CastMember, headingOfKind } from './article-cast.ts';

/** One line of an article's outline. */
export interface OutlineLine {
  readonly name: string;
  /** "3 times, also Dimitri Petelin". */
  readonly detail: string;
  readonly kind: Kind;
  /** Its first mention; that of a heading holds all of its lines. */
  readonly whole: Span;
  /** Its first mention: where picking the line leads. */
  readonly at: Span;
  readonly lines: readonly OutlineLine[];
}

/** The cast of an article as its outline: a heading for each kind, those it names below, their spellings in the detail. */
export function documentSymbols(snapshot: Snapshot, path: string): readonly OutlineLine[] {
  const cast = articleCast(snapshot, path);
  return KINDS.flatMap((kind): OutlineLine[] => {
    const lines = cast.filter(({ entity }) => entity.kind === kind).map(lineOf);
    const [first] = lines;
    if (first === undefined) return [];
    const whole = {
      start: Math.min(...lines.map(line => line.whole.start)),
      end: Math.max(...lines.map(line => line.whole.end)),
    };
    return [{ name: headingOfKind(kind), detail: `${lines.length}`, kind, whole, at: first.at, lines }];
  });
}

function lineOf({ entity, mentions }: CastMember): OutlineLine {
  const [first] = mentions;
  if (first === undefined) throw new Error('A member of a cast is named at least once');
  const others = new Set(mentions.map(({ spelling }) => onOneLine(spelling)));
  others.delete(entity.canonical);
  const also =
    others.size > 0 ? `, ${others.size === mentions.length ? 'as' : 'also'} ${[...others].join(', ')}` : '';
  return {
    name: entity.canonical,
    detail: `${times(mentions.length)}${also}`,
    kind: entity.kind,
    // Not to its last mention: editors say where the cursor is by the innermost range around it.
    whole: { start: first.start, end: first.end },
    at: { start: first.start, end: first.end },
    lines: [],
  };
}

/** A name may run over a line end. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

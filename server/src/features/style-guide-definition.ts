import type { Kind } from '../names/kind.ts';
import { locate } from '../styleguide/locate.ts';
import { type Entry, entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';
import { covers, type Span } from '../text/span.ts';
import { entryOf } from './style-guide-entry.ts';

/** A name that stands in the style guide's file. */
export interface NameInStyleGuide {
  readonly name: string;
  /** The kind of the section that it stands in; undefined in decisions and exceptions. */
  readonly kind: Kind | undefined;
  readonly span: Span;
  /** The entry that it belongs to, where it does to one: its mentions are those of the name. */
  readonly entry: Entry | undefined;
}

/**
 * The name at an offset (UTF-16) of a style guide's file: of an entry, an alias, a misspelling, or a name in a decision.
 * Anywhere else in an entry, that entry's own name. `guide` is the text as read.
 */
export function nameInStyleGuide(
  text: string,
  guide: StyleGuide,
  offset: number,
): NameInStyleGuide | undefined {
  const entry = entriesOf(guide).find(({ span }) => covers(span, { start: offset, end: offset }));
  const found = locate(text, offset, []);
  if (found?.what === 'value' && found.form.type === 'text' && found.form.holds === 'name') {
    const { value, kind, span } = found;
    return { name: value, kind, span, entry: entry ?? entryOf(guide, kind, [value]) };
  }
  return entry && { name: entry.name, kind: entry.kind, span: entry.nameSpan, entry };
}

import { type Location, type Position, Range } from 'vscode-languageserver';
import type { Lines } from '../text/lines.ts';
import type { Span } from '../text/span.ts';

/**
 * The one place where coordinates change. Namedesk and its clients count in four ways:
 *
 * - **Offset**: UTF-16 code units from the start of an article's decoded text, from 0. The byte order mark of a
 *   file is no part of the text. Everything below `protocol/` counts so; a `Span` is a half-open pair of them.
 * - **Position**: line and character, both from 0, the character in UTF-16 code units from the start of the line.
 *   CR, LF and CRLF end a line; U+2028 does not. Clients of the protocol count so: `utf-16` is the encoding that
 *   every client must offer, and the one that Namedesk answers, whatever else is offered.
 * - **Line and column from 1**, the column in UTF-16 code units: what reports and hovers print for people.
 * - **Path and URI**: an article's path from its folder, against the client's address of a document (`uri.ts`).
 *
 * For every offset in the text, `offset(position(offset)) === offset`. A position outside the text is moved to
 * the end of its line or of the text, and never refused: what a client sends must not throw.
 */
export class Coordinates {
  readonly uri: string;
  readonly #lines: Lines;

  constructor(uri: string, lines: Lines) {
    this.uri = uri;
    this.#lines = lines;
  }

  offset(position: Position): number {
    return this.#lines.offsetAt(position);
  }

  position(offset: number): Position {
    return this.#lines.positionAt(offset);
  }

  range(span: Span): Range {
    return Range.create(this.position(span.start), this.position(span.end));
  }

  /** The span of a range; a range that runs backwards is turned round. */
  span(range: Range): Span {
    const start = this.offset(range.start);
    const end = this.offset(range.end);
    return start <= end ? { start, end } : { start: end, end: start };
  }

  location(span: Span): Location {
    return { uri: this.uri, range: this.range(span) };
  }
}

import type { Kind } from '../../../server/src/names/kind.ts';
import type { GoldArticle } from '../corpora/gold-set.ts';

/** Plain words, or a name that another may stand in for. */
export interface Piece {
  readonly text: string;
  readonly kind?: Kind;
}

export type Paragraph = readonly Piece[];

/** The lines of an article that are prose, cut at their names. */
export function paragraphsOf({ text, names }: GoldArticle): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.length > 80) {
      const pieces: Piece[] = [];
      let at = start;
      for (const name of names) {
        if (name.start < at || name.end > end || name.kind === 'other') continue;
        pieces.push({ text: text.slice(at, name.start) }, { text: name.text, kind: name.kind });
        at = name.end;
      }
      paragraphs.push([...pieces, { text: text.slice(at, end) }]);
    }
    start = end + 1;
  }
  return paragraphs;
}

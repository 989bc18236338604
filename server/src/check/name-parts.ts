import { type NameWord, parsePersonName } from '../names/person-name.ts';
import type { NameOrder } from '../styleguide/style-guide.ts';
import type { Span } from '../text/span.ts';

/** A part of a person's name; its span lies in the name. */
export interface NamedPart extends Span {
  readonly part: 'given' | 'middle' | 'family';
  readonly text: string;
}

/**
 * The parts of a person's name, without initials, nicknames and suffixes. A lone name is a family name here.
 *
 * @param order which of two words comes first, where somebody has said so
 */
export function namePartsOf(name: string, order?: NameOrder): readonly NamedPart[] {
  const { given, middle, family, familySpan, isFamilyFirst, words } = parsePersonName(name);
  if (order !== undefined && isFamilyFirst !== (order === 'family-first') && words.length === 2) {
    const [first, second] = words as readonly [NameWord, NameWord];
    const [own, other] = order === 'family-first' ? [first, second] : [second, first];
    return [partOf('given', other), partOf('family', own)].sort((a, b) => a.start - b.start);
  }
  const parts: NamedPart[] = [];
  if (given?.role === 'given') parts.push(partOf('given', given));
  for (const word of middle) if (word.role !== 'initial') parts.push(partOf('middle', word));
  if (family !== '') parts.push({ part: 'family', text: family, ...familySpan });
  return parts.sort((a, b) => a.start - b.start);
}

function partOf(part: NamedPart['part'], { start, end, text }: NameWord): NamedPart {
  return { part, text, start, end };
}

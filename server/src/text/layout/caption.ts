import { isBlank } from '../characters.ts';

/** How captions begin, in small letters. */
const OPENINGS = [
  'file -',
  'file —',
  'file –',
  'file photo',
  'file image',
  'this undated ',
  'this handout ',
  'this photo ',
  'this photograph ',
  'this image ',
  'this picture ',
  'this video grab',
  'this combination ',
  'in this photo',
  'in this image',
  'in this picture',
  'in this handout',
  'in this undated',
  'in this file',
  'photo:',
  'picture:',
  'image:',
  'caption:',
  'pictured:',
];
/** What a credit in brackets says, in small letters. */
const CREDITED = [
  ' via ap',
  ' via reuters',
  ' via afp',
  ' via getty',
  'ap photo',
  'afp photo',
  'photo by',
  'photo:',
  'image:',
  'picture:',
  'credit:',
  'image credit',
  '/ap)',
  '/afp)',
  '/getty',
  'getty images',
  'handout',
  'courtesy of',
];

/** Whether a paragraph describes a picture: by its first words, or by the picture credit that ends it. */
export function isCaption(paragraph: string): boolean {
  const opening = paragraph.slice(0, 24).toLowerCase();
  return OPENINGS.some(words => opening.startsWith(words)) || creditStart(paragraph) > 0;
}

/** Where the credit in brackets begins that ends a caption - "(Space Agency via AP)" -, or -1. */
export function creditStart(paragraph: string): number {
  if (!paragraph.endsWith(')')) return -1;
  const open = paragraph.lastIndexOf('(');
  if (open < 0 || paragraph.length - open > 120) return -1;
  if (open > 0 && !isBlank(paragraph.charCodeAt(open - 1))) return -1;
  const inside = paragraph.slice(open).toLowerCase();
  return CREDITED.some(words => inside.includes(words)) ? open : -1;
}

/** A script that names are written in; "latin" too for texts without a letter. */
export type Writing =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'devanagari'
  | 'kana'
  | 'hangul'
  | 'han'
  | 'other';

/** Blocks of Unicode 15, first and last code unit. */
const BLOCKS: readonly (readonly [number, number, Writing])[] = [
  [0x370, 0x3ff, 'greek'],
  [0x1f00, 0x1fff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x590, 0x5ff, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x750, 0x77f, 'arabic'],
  [0xfb50, 0xfdff, 'arabic'],
  [0xfe70, 0xfeff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0x3041, 0x30ff, 'kana'],
  [0x1100, 0x11ff, 'hangul'],
  [0xac00, 0xd7a3, 'hangul'],
  [0x3400, 0x9fff, 'han'],
  [0xf900, 0xfaff, 'han'],
];

/** The script of a name: that of its first letter that is not Latin, or "latin". Linear. */
export function writingOf(text: string): Writing {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x370) continue;
    const block = BLOCKS.find(([first, last]) => code >= first && code <= last);
    if (block) return block[2];
    if (code >= 0x1e00 && code <= 0x218f) continue;
    if (/\p{L}/u.test(text.charAt(i)) && !/\p{Script=Latin}/u.test(text.charAt(i))) return 'other';
  }
  return 'latin';
}

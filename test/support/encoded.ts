/** Text as the bytes of a file, by hand, so that what Namedesk writes is measured by something else. */

export type FileForm = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export const FILE_FORMS: readonly FileForm[] = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'windows-1252',
];

const HIGH: Readonly<Record<string, number>> = {
  '—': 0x97,
  '–': 0x96,
  '“': 0x93,
  '”': 0x94,
  '’': 0x92,
  Ž: 0x8e,
};

export function encoded(text: string, form: FileForm): Buffer {
  if (form === 'utf-8') return Buffer.from(text);
  if (form === 'utf-8 with mark') return Buffer.from(`\ufeff${text}`);
  if (form === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (form === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const bytes = Array.from(text, char => HIGH[char] ?? char.charCodeAt(0));
  if (bytes.some(byte => byte > 0xff)) throw new Error('not to be written in windows-1252');
  return Buffer.from(bytes);
}

import type { Fixture } from './fixture.ts';

/** The texts of one section of a fixture, by path: a line "path: text" begins one, and what follows belongs to it. */
export function expectedTexts(fixture: Fixture, section: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let open = '';
  for (const row of (fixture.sections.get(section) ?? '').split('\n')) {
    const file = fixture.files.find(({ path }) => row.startsWith(`${path}: `));
    if (file) {
      open = file.path;
      texts.set(open, row.slice(open.length + 2));
    } else if (open !== '') texts.set(open, `${texts.get(open)}\n${row}`);
    else if (row !== '') throw new Error(`${fixture.title}: “${row}” is no file's text`);
  }
  return texts;
}

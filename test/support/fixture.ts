import { readdirSync, readFileSync } from 'node:fs';
import { KINDS, type Kind } from '../../server/src/names/kind.ts';

/** An expectation that stands in a fixture's text: «spelling»:kind(entity)!rule. Offsets are those of the text without marks. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: Kind;
  /** The canonical spelling of the entity that the mention belongs to, where the fixture says it. */
  readonly entity?: string;
  /** The rules that report on the mention. */
  readonly rules: readonly string[];
}

interface FixtureFile {
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where `$0` stands. */
  readonly cursor?: number;
}

/**
 * One scenario in one text file: a line or more that say what it shows, then files, each under `--- path`, then
 * sections under `=== name`. Line ends are LF. A file's text ends without the line end before the next heading.
 */
export interface Fixture {
  readonly title: string;
  readonly files: readonly FixtureFile[];
  readonly sections: ReadonlyMap<string, string>;
}

/** Reads a scenario. Throws on any mark that is not whole, so that a typing error cannot make a test empty. */
export function parseFixture(source: string): Fixture {
  const files: FixtureFile[] = [];
  const sections = new Map<string, string>();
  const chunks = source.replaceAll('\r\n', '\n').split(/^(?=--- |=== )/m);
  const title = (chunks.shift() ?? '').trim();
  if (title === '') throw new Error('a fixture begins with a line that says what it shows');
  for (const chunk of chunks) {
    const lineEnd = chunk.indexOf('\n');
    const heading = chunk.slice(4, lineEnd < 0 ? undefined : lineEnd).trim();
    const body = lineEnd < 0 ? '' : chunk.slice(lineEnd + 1).replace(/\n$/, '');
    if (heading === '') throw new Error(`a heading without a name: ${chunk.slice(0, 3)}`);
    if (chunk.startsWith('---')) files.push({ path: heading, ...readMarks(heading, body) });
    else sections.set(heading, body);
  }
  if (files.length === 0) throw new Error(`no file in the fixture: ${title}`);
  return { title, files, sections };
}

/** The scenarios of one room, by file name. Throws if there are none. */
export function readFixtures(room: string): ReadonlyMap<string, Fixture> {
  const folder = new URL(`../fixtures/${room}/`, import.meta.url);
  const names = readdirSync(folder).filter(name => name.endsWith('.txt'));
  if (names.length === 0) throw new Error(`no fixtures for ${room}`);
  return new Map(
    names.sort().map(name => [name.slice(0, -4), parseFixture(readFileSync(new URL(name, folder), 'utf8'))]),
  );
}

const TAIL = /:([a-z]+)(?:\(([^()\n]*)\))?((?:![a-z-]+)*)/y;

function readMarks(path: string, body: string): Omit<FixtureFile, 'path'> {
  const marks: Mark[] = [];
  let text = '';
  let open = -1;
  let cursor: number | undefined;
  const fail = (what: string): never => {
    throw new Error(`${path}, line ${text.split('\n').length}: ${what}`);
  };
  for (let i = 0; i < body.length; i++) {
    const at = body[i];
    if (at === '\\' && (body[i + 1] === '«' || body[i + 1] === '»')) {
      text += body[++i];
    } else if (at === '$' && body[i + 1] === '0') {
      if (cursor !== undefined) fail('a second $0');
      cursor = text.length;
      i++;
    } else if (at === '«') {
      if (open >= 0) fail('« inside a mark; write \\« for the quotation mark');
      open = text.length;
    } else if (at === '»') {
      if (open < 0) fail('» without «; write \\» for the quotation mark');
      TAIL.lastIndex = i + 1;
      const tail = TAIL.exec(body);
      const kind = KINDS.find(known => known === tail?.[1]);
      if (!tail || !kind)
        return fail(`»${body.slice(i + 1, i + 12)}: a mark needs one of :${KINDS.join(' :')}`);
      const rules = tail[3] ? tail[3].slice(1).split('!') : [];
      const entity = tail[2] === undefined ? {} : { entity: tail[2] };
      marks.push({ start: open, end: text.length, text: text.slice(open), kind, rules, ...entity });
      open = -1;
      i += tail[0].length;
    } else {
      text += at;
    }
  }
  if (open >= 0) fail('« without »');
  return { text, marks, ...(cursor === undefined ? {} : { cursor }) };
}

import { RULES } from '../check/rules.ts';
import type { ListedName } from '../recognise/mention.ts';
import type { StyleGuideProblem } from '../styleguide/problem.ts';
import { readStyleGuide } from '../styleguide/read.ts';
import { EMPTY_STYLE_GUIDE, entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';
import { Lines } from '../text/lines.ts';
import type { FileSource, Reading } from './files.ts';

/** Where a folder keeps what its desk has decided: in its root. */
export const GUIDE_PATH = 'namedesk.yaml';

/** The other ending that files in YAML have. */
const MISNAMED = 'namedesk.yml';

/** What is to be said of a style guide whose name is not quite right, so that nobody goes by it; undefined for none. */
export async function misnamedGuide(source: Pick<FileSource, 'read'>): Promise<string | undefined> {
  const reading = await source.read(MISNAMED);
  if (!reading.ok && reading.missing) return undefined;
  return `${MISNAMED} is not read: the style guide must be called ${GUIDE_PATH}.`;
}

/** What the desk has decided, and what is wrong with the file that says so. */
export interface Guidance {
  readonly guide: StyleGuide;
  /** The names that are always recognised; the same array while they are the same. */
  readonly listed: readonly ListedName[];
  readonly problems: readonly StyleGuideProblem[];
  /** The text that the problems were read from; '' without a file. */
  readonly text: string;
  /** The lines of the text that the guide was read from, which is an older one while the file is broken. */
  readonly lines: Lines;
  /** Whether the file cannot be read as it is, so that `guide` is what an earlier version said, or nothing. */
  readonly isBroken: boolean;
}

export const NO_GUIDANCE: Guidance = {
  guide: EMPTY_STYLE_GUIDE,
  listed: [],
  problems: [],
  text: '',
  lines: new Lines(''),
  isBroken: false,
};

/**
 * What a new version of the file says. Where it cannot be read, the last good version goes on working, and the
 * problems say why. A file that is not there decides nothing.
 */
export function guidanceOf(before: Guidance, reading: Reading): Guidance {
  if (!reading.ok) {
    if (reading.missing) return NO_GUIDANCE;
    const message = `The style guide cannot be read: ${reading.why}.`;
    const problem: StyleGuideProblem = {
      code: 'value',
      severity: 'error',
      span: { start: 0, end: 0 },
      message,
    };
    return { ...before, problems: [problem], isBroken: true };
  }
  const { guide, problems } = readStyleGuide(reading.text, RULES);
  if (guide === undefined) return { ...before, problems, text: reading.text, isBroken: true };
  return {
    guide,
    listed: sameOr(before.listed, listedNames(guide)),
    problems,
    text: reading.text,
    lines: new Lines(reading.text),
    isBroken: false,
  };
}

/** Every name that the guide knows, right or wrong. */
function listedNames(guide: StyleGuide): readonly ListedName[] {
  return entriesOf(guide).flatMap(({ kind, name, aliases, misspellings }) =>
    [name, ...aliases, ...misspellings].map(each => ({ name: each, kind })),
  );
}

function sameOr(before: readonly ListedName[], now: readonly ListedName[]): readonly ListedName[] {
  const isSame =
    before.length === now.length &&
    before.every(({ name, kind }, i) => name === now[i]?.name && kind === now[i]?.kind);
  return isSame ? before : now;
}

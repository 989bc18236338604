import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkInputOf } from '../check/check-input.ts';
import type { CheckInput, RuleSettings } from '../check/rule.ts';
import { fold } from '../names/fold.ts';
import type { ListedName } from '../recognise/mention.ts';
import { type PathMatcher, pathMatcher } from '../styleguide/glob.ts';
import type { StyleGuide } from '../styleguide/style-guide.ts';
import type { Reading } from './files.ts';
import { GUIDE_PATH, type Guidance, guidanceOf, NO_GUIDANCE } from './guide-file.ts';

/** What is different since the style guide was read before. */
export interface GuideChange {
  /** Whether a text may hold a name that is listed now and was not, or the other way round; undefined for no such name. */
  readonly concerns: ((text: string) => boolean) | undefined;
  readonly patterns: boolean;
}

/** What two changes, one after the other, ask for. */
export function together(a: GuideChange | undefined, b: GuideChange | undefined): GuideChange | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const both = [a.concerns, b.concerns].filter(each => each !== undefined);
  const concerns = both.length > 0 ? (text: string) => both.some(each => each(text)) : undefined;
  return { concerns, patterns: a.patterns || b.patterns };
}

/** Long enough for a program that empties a file before it writes it. */
const EMPTIED_MS = 150;

/** The style guide of one folder: the document that is open in an editor, else the file. */
export class FolderGuide {
  #document: TextDocument | undefined;
  #now: Guidance = NO_GUIDANCE;
  #isArticle: PathMatcher = () => true;
  #input: CheckInput | undefined;
  #settings: RuleSettings | undefined;

  get now(): Guidance {
    return this.#now;
  }

  /** The document that the guide is edited in, where it is open. */
  get document(): TextDocument | undefined {
    return this.#document;
  }

  open(document: TextDocument): void {
    this.#document = document;
  }

  close(document: TextDocument): void {
    if (this.#document?.uri === document.uri) this.#document = undefined;
  }

  /** Whether the desk wants a path to be read, among those that may be articles. */
  wants(path: string): boolean {
    return this.#isArticle(path);
  }

  /** How the rules are to look at the corpus: the style guide's word first, then the client's settings. */
  checkInput(settings: RuleSettings): CheckInput {
    if (this.#input && this.#settings === settings) return this.#input;
    this.#settings = settings;
    this.#input = checkInputOf(settings, this.#now.guide);
    return this.#input;
  }

  /** Reads the guide again; undefined where it says what it said before. */
  async refresh(read: (path: string) => Promise<Reading>): Promise<GuideChange | undefined> {
    let reading = this.#document ? undefined : await read(GUIDE_PATH);
    if (reading?.ok && reading.text.trim() === '' && this.#now.text.trim() !== '') {
      await new Promise(resolve => setTimeout(resolve, EMPTIED_MS));
      reading = await read(GUIDE_PATH);
    }
    // What was opened while the file was being read counts.
    const text = this.#document?.getText();
    const before = this.#now;
    const now = guidanceOf(
      before,
      text === undefined
        ? (reading ?? { ok: false, why: 'it is no longer open' })
        : { ok: true, text, encoding: 'utf-8', bom: false },
    );
    this.#now = now;
    if (now.guide === before.guide) return undefined;
    const { articles } = now.guide;
    if (saidBy(now.guide) !== saidBy(before.guide)) this.#input = undefined;
    const patterns = JSON.stringify(articles) !== JSON.stringify(before.guide.articles);
    if (patterns) this.#isArticle = wanted(articles);
    return { concerns: holdsOneOf(changedNames(before.listed, now.listed)), patterns };
  }
}

/** What the rules go by, as a text to compare: neither where it stands in the file nor what is said for people. */
function saidBy(guide: StyleGuide): string {
  return JSON.stringify(guide, (key, value) => (FOR_PEOPLE.has(key) ? undefined : value));
}

const FOR_PEOPLE = new Set([
  'span',
  'nameSpan',
  'note',
  'description',
  'links',
  'by',
  'on',
  'why',
  'articles',
]);

function wanted({
  include,
  exclude,
}: {
  include: readonly string[];
  exclude: readonly string[];
}): PathMatcher {
  const isIncluded = include.length > 0 ? pathMatcher(include) : () => true;
  const isExcluded = pathMatcher(exclude);
  return path => isIncluded(path) && !isExcluded(path);
}

/** The names that only one of two lists has, by kind. */
function changedNames(before: readonly ListedName[], now: readonly ListedName[]): readonly string[] {
  if (before === now) return [];
  const keyOf = ({ name, kind }: ListedName) => `${kind} ${name}`;
  const [old, next] = [new Set(before.map(keyOf)), new Set(now.map(keyOf))];
  const changed = [
    ...before.filter(each => !next.has(keyOf(each))),
    ...now.filter(each => !old.has(keyOf(each))),
  ];
  return changed.map(({ name }) => name);
}

/** Whether a text may hold one of these names, going by the longest word of each, whatever case and accents. */
function holdsOneOf(names: readonly string[]): GuideChange['concerns'] {
  const words = new Set(names.map(name => longest(fold(name).split(' '))));
  words.delete('');
  if (words.size === 0) return undefined;
  return text => {
    const folded = fold(text);
    for (const word of words) if (folded.includes(word)) return true;
    return false;
  };
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}

import type { Severity } from '../check/problem.ts';
import type { RuleId } from '../check/rule-id.ts';
import { KINDS, type Kind } from '../names/kind.ts';
import { foreignOption, type Options, optionsOf, type Token } from './options.ts';
import { possible, quoted, type Refusal, refuse, unknown } from './refusal.ts';
import { COMMANDS, type Command, START } from './usage.ts';

/** Which problems are wanted. */
export interface Selection {
  /** Only these rules; also one that is off unless somebody asks for it. */
  readonly rules?: readonly RuleId[];
  /** As loud as this at least. */
  readonly severity?: Severity;
}

export interface CheckInvocation extends Selection {
  readonly do: 'check';
  /** A folder, or a pattern of files below one; undefined where standard input is all there is. */
  readonly folder?: string;
  readonly format: string;
  readonly colour: boolean;
  /** The path of an earlier report; what it has is not reported again. */
  readonly baseline?: string;
  /** What the article on standard input is called. */
  readonly stdin?: string;
  /** For somebody who tries Namedesk out, whether on articles of his own or on the sample. */
  readonly start?: 'given' | 'sample';
}

export interface FixInvocation extends Selection {
  readonly do: 'fix';
  readonly folder: string;
  readonly colour: boolean;
  readonly write: boolean;
  readonly quotations: boolean;
}

/** What the command line was asked to do. */
export type Invocation =
  | { readonly do: 'help'; readonly command?: Command }
  | { readonly do: 'version' }
  | Refusal
  | CheckInvocation
  | FixInvocation
  | { readonly do: 'init'; readonly folder: string; readonly write: boolean }
  | {
      readonly do: 'run';
      readonly command: Command;
      readonly folder: string;
      readonly format: string;
      readonly colour: boolean;
      /** In the order of `KINDS`. */
      readonly kinds: readonly Kind[];
    }
  | {
      readonly do: 'compare';
      readonly names: readonly [string, string];
      readonly format: string;
      readonly colour: boolean;
    }
  | { readonly do: 'compare lines'; readonly format: string };

const NAMES = COMMANDS.map(({ name }) => name);

/** Makes sense of the arguments, or says in one line what is wrong with them and what is possible. */
export function invocationOf(tokens: readonly Token[]): Invocation {
  const options = optionsOf(tokens);
  if ('do' in options) return options;
  if (options.flags.has('version')) return { do: 'version' };
  const [name, ...rest] = options.words;
  if (name === undefined || name === 'help')
    return helpOn(rest[0], name === 'help' || options.flags.has('help'));
  const command = [...COMMANDS, START].find(candidate => candidate.name === name);
  if (command === undefined) return unknown('command', name, [...NAMES, 'help']);
  if (options.flags.has('help')) return { do: 'help', command };
  return foreignOption(command, options) ?? askedOf(command, rest, options);
}

function helpOn(topic: string | undefined, asked: boolean): Invocation {
  if (!asked) return refuse(`what is to be done? ${possible(NAMES)}`);
  if (topic === undefined) return { do: 'help' };
  const command = COMMANDS.find(candidate => candidate.name === topic);
  return command === undefined ? unknown('command', topic, NAMES) : { do: 'help', command };
}

function askedOf(command: Command, words: readonly string[], options: Options): Invocation {
  const tsv = options.flags.has('tsv');
  // Of lines there are no words for people.
  const formats = tsv ? command.formats.filter(name => name !== 'text').reverse() : command.formats;
  const { format = formats[0] ?? '' } = options;
  if (!formats.includes(format)) {
    return unknown(`format for ${command.name}${tsv ? ' --tsv' : ''}`, format, formats);
  }
  if (tsv) return linesOf(words, format);
  if (command.takes === 'two names') return pairOf(command, words, format, options);
  return onFolder(command, words, format, options);
}

function onFolder(command: Command, words: readonly string[], format: string, options: Options): Invocation {
  const [first, second] = words;
  if (second !== undefined) {
    return refuse(
      `one folder at a time: what is ${quoted(second)}? (a path with spaces needs quotation marks)`,
    );
  }
  if (command === START) return startOn(first, format, options);
  const { colour, flags, kinds } = options;
  if (command.name === 'check') return checkOf(command, first, format, options);
  if (!first) return whichFolder(command);
  if (command.name === 'init') return { do: 'init', folder: first, write: !flags.has('dry-run') };
  if (command.name === 'fix') {
    const [write, quotations] = [!flags.has('dry-run'), flags.has('include-quotations')];
    return { do: 'fix', folder: first, colour, write, quotations, ...selectionOf(options) };
  }
  const asked = KINDS.filter(kind => kinds?.includes(kind) ?? true);
  return { do: 'run', command, folder: first, format, colour, kinds: asked };
}

function whichFolder({ synopsis }: Command): Refusal {
  return refuse(`which folder? namedesk ${synopsis} ("." is the folder you are in)`);
}

function startOn(given: string | undefined, format: string, { colour, sample }: Options): Invocation {
  const folder = given ?? sample;
  if (!folder) return whichFolder(START);
  return { do: 'check', folder, format, colour, start: given === undefined ? 'sample' : 'given' };
}

/** What the article on standard input is called where nothing is said. */
const STDIN_PATH = 'stdin.txt';

function checkOf(command: Command, folder: string | undefined, format: string, options: Options): Invocation {
  const { colour, flags, baseline, stdinPath } = options;
  if (!folder && !flags.has('stdin')) return whichFolder(command);
  if (stdinPath !== undefined && !flags.has('stdin')) {
    return refuse('--stdin-path says what the article on standard input is called: --stdin reads it');
  }
  return {
    ...{ do: 'check', format, colour },
    ...(folder ? { folder } : {}),
    ...(baseline === undefined ? {} : { baseline }),
    ...(flags.has('stdin') ? { stdin: stdinPath ?? STDIN_PATH } : {}),
    ...selectionOf(options),
  };
}

function selectionOf({ rules, severity }: Options): Selection {
  return { ...(rules ? { rules } : {}), ...(severity ? { severity } : {}) };
}

const WITHOUT_QUOTES = '(a name with spaces needs quotation marks: "Dmitry Petelin" "Dimitri Petelin")';

function pairOf(
  { synopsis }: Command,
  [first, second, third]: readonly string[],
  format: string,
  { colour }: Options,
): Invocation {
  if (first === undefined) return refuse(`which two names? namedesk ${synopsis}`);
  if (second === undefined) return refuse(`${quoted(first)}, and which other name? ${WITHOUT_QUOTES}`);
  if (third !== undefined) return refuse(`two names at a time: what is ${quoted(third)}? ${WITHOUT_QUOTES}`);
  if (first.trim() === '' || second.trim() === '') return refuse('a name is empty; nothing can be compared');
  return { do: 'compare', names: [first, second], format, colour };
}

function linesOf([word]: readonly string[], format: string): Invocation {
  if (word === undefined) return { do: 'compare lines', format };
  return refuse(`--tsv reads the names from standard input: what is ${quoted(word)}?`);
}

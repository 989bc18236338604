import { KINDS, type Kind } from '../names/kind.ts';
import { foreignOption, type Options, optionsOf, type Token } from './options.ts';
import { possible, quoted, type Refusal, refuse, unknown } from './refusal.ts';
import { COMMANDS, type Command, START } from './usage.ts';

/** What the command line was asked to do. */
export type Invocation =
  | { readonly do: 'help'; readonly command?: Command }
  | { readonly do: 'version' }
  | Refusal
  | {
      readonly do: 'run';
      readonly command: Command;
      readonly folder: string;
      /** Whether no folder was given, and the sample articles are meant. */
      readonly sample: boolean;
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
  if (options.version) return { do: 'version' };
  const [name, ...rest] = options.words;
  if (name === undefined || name === 'help') return helpOn(rest[0], name === 'help' || options.help);
  const command = [...COMMANDS, START].find(candidate => candidate.name === name);
  if (command === undefined) return unknown('command', name, [...NAMES, 'help']);
  if (options.help) return { do: 'help', command };
  return foreignOption(command, options) ?? askedOf(command, rest, options);
}

function helpOn(topic: string | undefined, asked: boolean): Invocation {
  if (!asked) return refuse(`what is to be done? ${possible(NAMES)}`);
  if (topic === undefined) return { do: 'help' };
  const command = COMMANDS.find(candidate => candidate.name === topic);
  return command === undefined ? unknown('command', topic, NAMES) : { do: 'help', command };
}

function askedOf(command: Command, words: readonly string[], options: Options): Invocation {
  // Of lines there are no words for people.
  const formats = options.tsv ? command.formats.filter(name => name !== 'text').reverse() : command.formats;
  const { format = formats[0] ?? '' } = options;
  if (!formats.includes(format)) {
    return unknown(`format for ${command.name}${options.tsv ? ' --tsv' : ''}`, format, formats);
  }
  if (options.tsv) return linesOf(words, format);
  return command.takes === 'two names'
    ? pairOf(command, words, format, options)
    : runOf(command, words, format, options);
}

function runOf(
  command: Command,
  folders: readonly string[],
  format: string,
  { colour, kinds, sample: sampleFolder }: Options,
): Invocation {
  const sample = command === START && folders.length === 0;
  const folder = sample ? sampleFolder : folders[0];
  if (!folder) return refuse(`which folder? namedesk ${command.synopsis} ("." is the folder you are in)`);
  const [, second] = folders;
  if (second !== undefined) {
    return refuse(
      `one folder at a time: what is ${quoted(second)}? (a path with spaces needs quotation marks)`,
    );
  }
  const asked = KINDS.filter(kind => kinds?.includes(kind) ?? true);
  return { do: 'run', command, folder, sample, format, colour, kinds: asked };
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

import { closest } from './did-you-mean.ts';
import { visible } from './display.ts';
import { COMMANDS, type Command, START } from './usage.ts';

/** What the command line was asked to do. */
export type Invocation =
  | { readonly do: 'help'; readonly command?: Command }
  | { readonly do: 'version' }
  | { readonly do: 'refuse'; readonly message: string }
  | {
      readonly do: 'run';
      readonly command: Command;
      readonly folder: string;
      /** Whether no folder was given, and the sample articles are meant. */
      readonly sample: boolean;
      readonly format: string;
      readonly colour: boolean;
    };

/** An argument as `parseArgs` of Node tells them apart (its tokens), `value` where "=value" came with it. */
export type Token =
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly rawName: string;
      readonly value?: string | undefined;
    }
  | { readonly kind: 'positional'; readonly value: string }
  | { readonly kind: 'option-terminator' };

const NAMES = COMMANDS.map(({ name }) => name);
const OPTIONS = ['--format', '--no-colour', '--no-color', '--help', '--version'];

interface Options {
  format?: string;
  sample?: string;
  colour: boolean;
  help: boolean;
}

/** Makes sense of the arguments, or says in one line what is wrong with them and what is possible. */
export function invocationOf(tokens: readonly Token[]): Invocation {
  const options: Options = { colour: true, help: false };
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'version') return { do: 'version' };
    if (name === 'help') options.help = true;
    else if (name === 'no-colour' || name === 'no-color') options.colour = false;
    else if (name !== 'format' && name !== 'sample') return unknown('option', rawName, OPTIONS);
    else if (!value) return refuse(`${rawName} needs a value`);
    else options[name] = value;
  }

  const [name, ...rest] = words;
  if (name === undefined || name === 'help') return helpOn(rest[0], name === 'help' || options.help);
  const command = [...COMMANDS, START].find(candidate => candidate.name === name);
  if (command === undefined) return unknown('command', name, [...NAMES, 'help']);
  if (options.help) return { do: 'help', command };
  return runOf(command, rest, options);
}

function helpOn(topic: string | undefined, asked: boolean): Invocation {
  if (!asked) return refuse(`what is to be done? ${possible(NAMES)}`);
  if (topic === undefined) return { do: 'help' };
  const command = COMMANDS.find(candidate => candidate.name === topic);
  return command === undefined ? unknown('command', topic, NAMES) : { do: 'help', command };
}

function runOf(command: Command, folders: readonly string[], options: Options): Invocation {
  const { colour, format = command.formats[0] ?? '' } = options;
  if (!command.formats.includes(format)) {
    return unknown(`format for ${command.name}`, format, command.formats);
  }
  const sample = command === START && folders.length === 0;
  const folder = sample ? options.sample : folders[0];
  if (!folder) return refuse(`which folder? namedesk ${command.synopsis} ("." is the folder you are in)`);
  const [, second] = folders;
  if (second !== undefined) {
    return refuse(
      `one folder at a time: what is ${quoted(second)}? (a path with spaces needs quotation marks)`,
    );
  }
  return { do: 'run', command, folder, sample, format, colour };
}

function unknown(what: string, given: string, choices: readonly string[]): Invocation {
  const near = closest(given, choices);
  const hint = near === undefined ? '' : ` - did you mean ${near}?`;
  return refuse(`there is no ${what} ${quoted(given)}${hint} ${possible(choices)}`);
}

function possible(choices: readonly string[]): string {
  return `(possible: ${choices.join(', ')}; namedesk --help says more)`;
}

function refuse(message: string): Invocation {
  return { do: 'refuse', message };
}

function quoted(text: string): string {
  return `"${visible(text)}"`;
}

import { KINDS, type Kind } from '../names/kind.ts';
import { type Refusal, refuse, unknown } from './refusal.ts';
import type { Command } from './usage.ts';

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

/** The options that were given, not yet asked whether the command knows them. */
export interface Options {
  readonly words: readonly string[];
  readonly colour: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly tsv: boolean;
  readonly format?: string;
  readonly sample?: string;
  readonly kinds?: readonly Kind[];
  /** The options that only some commands have, as they were written. */
  readonly special: readonly string[];
}

const OPTIONS = ['--format', '--kind', '--tsv', '--no-colour', '--no-color', '--help', '--version'];

/** Sorts the arguments; a refusal where one is no option, or lacks its value. */
export function optionsOf(tokens: readonly Token[]): Options | Refusal {
  const words: string[] = [];
  const special: string[] = [];
  const kinds: Kind[] = [];
  const flags = { colour: true, help: false, version: false, tsv: false };
  const values: { format?: string; sample?: string } = {};
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (name === 'kind' || name === 'tsv') special.push(rawName);
    if (name === 'version' || name === 'help' || name === 'tsv') flags[name] = true;
    else if (name === 'no-colour' || name === 'no-color') flags.colour = false;
    else if (name !== 'format' && name !== 'sample' && name !== 'kind')
      return unknown('option', rawName, OPTIONS);
    else if (!value) return refuse(`${rawName} needs a value`);
    else if (name !== 'kind') values[name] = value;
    else {
      const more = kindsOf(value);
      if ('do' in more) return more;
      kinds.push(...more);
    }
  }
  return { words, special, ...flags, ...values, ...(kinds.length > 0 ? { kinds } : {}) };
}

/** "person,place". */
function kindsOf(value: string): readonly Kind[] | Refusal {
  const kinds: Kind[] = [];
  for (const word of value.split(',').map(each => each.trim())) {
    const kind = KINDS.find(candidate => candidate === word.toLowerCase());
    if (kind === undefined) return unknown('kind', word, KINDS);
    kinds.push(kind);
  }
  return kinds;
}

/** What stands in the way of an option that the command does not have. */
export function foreignOption({ name, options }: Command, { special }: Options): Refusal | undefined {
  const foreign = special.find(rawName => !options.includes(rawName));
  if (foreign === undefined) return undefined;
  return unknown(`option for ${name}`, foreign, ['--format', ...options, '--no-colour', '--help']);
}

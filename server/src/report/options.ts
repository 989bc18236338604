import { SEVERITIES, type Severity } from '../check/problem.ts';
import { RULE_IDS, type RuleId } from '../check/rule-id.ts';
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

/** Every option, as `parseArgs` of Node wants to know them: whether a value follows. */
export const ALL_OPTIONS = {
  format: { type: 'string' },
  kind: { type: 'string' },
  only: { type: 'string' },
  rule: { type: 'string' },
  severity: { type: 'string' },
  baseline: { type: 'string' },
  'stdin-path': { type: 'string' },
  sample: { type: 'string' },
  stdin: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'include-quotations': { type: 'boolean' },
  tsv: { type: 'boolean' },
  'no-colour': { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Name = keyof typeof ALL_OPTIONS;

/** The options that every command has; `sample` is npm's own. */
const GENERAL: readonly Name[] = ['format', 'no-colour', 'no-color', 'help', 'version', 'sample'];

/** The options that were given, not yet asked whether the command knows them. */
export interface Options {
  readonly words: readonly string[];
  readonly colour: boolean;
  readonly flags: ReadonlySet<string>;
  readonly format?: string;
  readonly sample?: string;
  readonly kinds?: readonly Kind[];
  readonly rules?: readonly RuleId[];
  readonly severity?: Severity;
  readonly baseline?: string;
  readonly stdinPath?: string;
  /** The options that only some commands have, as they were written. */
  readonly special: readonly string[];
}

/** Sorts the arguments; a refusal where one is no option, or lacks its value. */
export function optionsOf(tokens: readonly Token[]): Options | Refusal {
  const words: string[] = [];
  const special: string[] = [];
  const flags = new Set<string>();
  const values = new Map<Name, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const name = nameOf(token.name);
    if (name === undefined) return unknown('option', rawName, writtenOptions());
    if (!GENERAL.includes(name)) special.push(rawName);
    if (ALL_OPTIONS[name].type === 'boolean') flags.add(name);
    else if (!value) return refuse(`${rawName} needs a value`);
    else values.set(name, [...(values.get(name) ?? []), value]);
  }
  const colour = !flags.has('no-colour') && !flags.has('no-color');
  const read = readValues(values);
  return 'do' in read ? read : { words, special, flags, colour, ...read };
}

function nameOf(text: string): Name | undefined {
  return Object.hasOwn(ALL_OPTIONS, text) ? (text as Name) : undefined;
}

function writtenOptions(): readonly string[] {
  return Object.keys(ALL_OPTIONS)
    .filter(name => name !== 'sample')
    .map(name => `--${name}`);
}

type Values = Omit<Options, 'words' | 'colour' | 'flags' | 'special'>;

function readValues(values: ReadonlyMap<Name, readonly string[]>): Values | Refusal {
  const last = (name: Name) => values.get(name)?.at(-1);
  const kinds = listOf('kind', values.get('kind'), KINDS);
  if (kinds && 'do' in kinds) return kinds;
  const rules = listOf('rule', [...(values.get('rule') ?? []), ...(values.get('only') ?? [])], RULE_IDS);
  if (rules && 'do' in rules) return rules;
  const severities = listOf('severity', values.get('severity'), SEVERITIES);
  if (severities && 'do' in severities) return severities;
  const severity = severities?.at(-1);
  const [format, sample, baseline, stdinPath] = [
    last('format'),
    last('sample'),
    last('baseline'),
    last('stdin-path'),
  ];
  return {
    ...(format === undefined ? {} : { format }),
    ...(sample === undefined ? {} : { sample }),
    ...(baseline === undefined ? {} : { baseline }),
    ...(stdinPath === undefined ? {} : { stdinPath }),
    ...(severity === undefined ? {} : { severity }),
    ...(kinds ? { kinds } : {}),
    ...(rules ? { rules } : {}),
  };
}

/** "person,place", in the words of the choices; undefined where nothing was given. */
function listOf<T extends string>(
  what: string,
  given: readonly string[] | undefined,
  choices: readonly T[],
): readonly T[] | Refusal | undefined {
  if (!given || given.length === 0) return undefined;
  const found: T[] = [];
  for (const word of given.join(',').split(',')) {
    const choice = choices.find(candidate => candidate === word.trim().toLowerCase());
    if (choice === undefined) return unknown(what, word.trim(), choices);
    found.push(choice);
  }
  return found;
}

/** What stands in the way of an option that the command does not have. */
export function foreignOption({ name, options }: Command, { special }: Options): Refusal | undefined {
  const foreign = special.find(rawName => !options.includes(rawName));
  if (foreign === undefined) return undefined;
  return unknown(`option for ${name}`, foreign, ['--format', ...options, '--no-colour', '--help']);
}

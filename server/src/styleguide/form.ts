/**
 * The form of a style guide's file: what may stand where, and what it means. Reading, completion, hover, the JSON
 * schema and the documentation all go by one table (`style-guide-form.ts`).
 */
export type Form = TextForm | ChoiceForm | ListForm | MapForm | TableForm;

/** Any text; `holds` says what it names, for completion. */
export interface TextForm {
  readonly type: 'text';
  readonly holds: 'name' | 'words' | 'pattern' | 'place';
}

/** One of a few words, each with what it means. */
export interface ChoiceForm {
  readonly type: 'choice';
  readonly words: ReadonlyMap<string, string>;
  /** What is said of any other word, where it is more than that there is no such word. */
  readonly otherwise?: string;
}

/** A list; where it holds texts, a single text will do for a list of one. */
interface ListForm {
  readonly type: 'list';
  readonly of: Form;
}

/** Keys that are known by name. */
export interface MapForm {
  readonly type: 'map';
  readonly keys: ReadonlyMap<string, KeyForm>;
  /** Of these keys each such map has exactly one. */
  readonly oneOf?: readonly string[];
}

/** Keys that are words of a list, such as the ids of rules, all with values of one form. */
interface TableForm {
  readonly type: 'table';
  /** What one key is called, for messages: "rule". */
  readonly called: string;
  /** Each key with its own values' form and meaning. */
  readonly keys: ReadonlyMap<string, KeyForm>;
}

export interface KeyForm {
  readonly form: Form;
  /** What the key is for, in one or two sentences of Markdown. */
  readonly about: string;
  /** How it is written, in one line. */
  readonly example: string;
  readonly required?: true;
}

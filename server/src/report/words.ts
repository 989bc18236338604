import type { Reason } from '../names/reason.ts';
import type { NamePart } from '../resolve/entity.ts';

/** Reasons as a phrase behind a spelling. */
export const REASON_PHRASES: Readonly<Record<Reason, string>> = {
  romanisation: 'romanised another way',
  accent: 'accents differ',
  hyphen: 'hyphen or space',
  case: 'letter case',
  initial: 'an initial',
  nickname: 'a short form of the name',
  order: 'order of the names',
  length: 'a shorter or longer form',
  slip: 'a slip of the pen',
  language: 'another language’s form',
  designator: 'form of the number',
};

/** "1 article", "4 articles". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** "once", "twice", "5 times". */
export function times(number: number): string {
  if (number === 1) return 'once';
  return number === 2 ? 'twice' : `${number} times`;
}

/** What stands before the votes for a part of a name; nothing where the name has but one part. */
export const PART_NAMES: Readonly<Record<NamePart['part'], string>> = {
  given: 'given name: ',
  middle: 'middle name: ',
  family: 'surname: ',
  designator: '',
  name: '',
};

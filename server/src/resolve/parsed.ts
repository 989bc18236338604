import { type PersonName, parsePersonName } from '../names/person-name.ts';

/** Enough for all spellings of one bearer, which are looked at by turns. */
const MOST = 256;

const kept = new Map<string, PersonName>();

/** The parts of a person's name; those of the names asked for last are remembered. */
export function parsed(name: string): PersonName {
  const known = kept.get(name);
  if (known) return known;
  const person = parsePersonName(name);
  remember(person);
  return person;
}

/** Keeps a name that is parsed already. */
export function remember(person: PersonName): void {
  if (kept.size >= MOST) kept.clear();
  kept.set(person.text, person);
}

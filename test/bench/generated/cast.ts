import { pick, type Random } from '../speed/random.ts';
import { GIVEN_NAMES, SURNAMES } from './stock.ts';
import { type Drawn, type NamePair, shuffled, type Variant } from './variants.ts';

/** Somebody whom articles speak of: known by one number, whatever they are called. */
interface Person {
  readonly id: number;
  /** What the articles say of them, everywhere in much the same words. */
  readonly role: string;
}

/** One person in one article: how their name is spelled there. */
export interface Appearance {
  readonly person: Person;
  readonly spelling: string;
  /** The other way to spell it, where this is a variant that should be seen. */
  readonly variantOf?: Planted;
  /** Whoever must stand in the same article: a sibling. */
  readonly with?: Appearance;
}

/** A variant that was planted: in one article, or, as a tie, in as many as the other spelling. */
export interface Planted extends Variant {
  readonly isTie: boolean;
  readonly person: Person;
}

/** How many stories write the spelling of the majority; each tie has two and two. */
const MAJORITY = 3;
const TIES = 0.2;

const ROLES =
  'finance minister|deputy mayor|opposition leader|shipping broker|prison doctor|army spokesman|provincial governor|' +
  'chess champion|court reporter|mining executive|border guard|museum director|harbour pilot|football coach|surgeon|' +
  'flight engineer|union organiser|banker|film director|novelist|hydrologist|diplomat|prosecutor|brigade commander|' +
  'defence lawyer|customs official|radio presenter|grain trader|election observer|cardinal';

/** One variant and the people beside it after the other, until there are about so many appearances. */
export function appearancesOf(
  drawn: Drawn,
  wanted: number,
  random: Random,
): { appearances: Appearance[]; planted: Planted[] } {
  const roles = ROLES.split('|');
  const appearances: Appearance[] = [];
  const planted: Planted[] = [];
  let id = 0;
  const somebody = (): Person => ({ id: id++, role: pick(roles, random) });
  for (const [number, variant] of drawn.variants.entries()) {
    if (appearances.length >= wanted) break;
    const case_: Planted = { ...variant, person: somebody(), isTie: random() < TIES };
    planted.push(case_);
    const { a, b, isTie, person } = case_;
    const rights = Array.from({ length: isTie ? 2 : MAJORITY }, () => ({ person, spelling: a }));
    const wrongs = Array.from({ length: isTie ? 2 : 1 }, () => ({ person, spelling: b, variantOf: case_ }));
    appearances.push(...rights, ...wrongs);
    appearances.push(...lookAlikes(case_, rights[0], drawn.lookAlikes[number], somebody, random));
  }
  return { appearances, planted };
}

/** Other people with a name like it: by turns a namesake, a sibling, a woman of a man's name, a pair of the corpora. */
function lookAlikes(
  { a, person, source }: Planted,
  beside: Appearance | undefined,
  pair: NamePair | undefined,
  somebody: () => Person,
  random: Random,
): Appearance[] {
  const surname = a.slice(a.lastIndexOf(' ') + 1);
  const other = somebody();
  const kind = person.id % 4;
  if (kind === 0 && pair) {
    const [x, y] = [other, somebody()];
    return [pair.a, pair.b].flatMap((spelling, i) =>
      Array.from({ length: 2 }, () => ({ person: i === 0 ? x : y, spelling })),
    );
  }
  const given = givenUnlike(a, random);
  if (kind === 1 && beside) return [{ person: other, spelling: `${given} ${surname}`, with: beside }];
  const woman = kind === 2 && source === 'wd-ru-tokens' ? surname.replace(/(?:ov|ev|in)$/, '$&a') : surname;
  return Array.from({ length: 2 }, () => ({ person: other, spelling: `${given} ${woman}` }));
}

/** A given name that begins otherwise than any word of a name, so that it is no form of one. */
function givenUnlike(name: string, random: Random): string {
  const initials = name.split(' ').map(word => word[0]?.toUpperCase());
  for (;;) {
    const given = pick(GIVEN_NAMES, random);
    if (!initials.includes(given[0])) return given;
  }
}

/** Somebody of no importance to the measurement, always spelled alike. */
export function passerBy(random: Random): string {
  return `${pick(GIVEN_NAMES, random)} ${pick(SURNAMES, random)}`;
}

/** Puts appearances together into articles, one to three people in each, nobody twice; siblings beside each other. */
export function seatedIn(
  articles: number,
  appearances: readonly Appearance[],
  random: Random,
): Appearance[][] {
  const seats: Appearance[][] = Array.from({ length: articles }, () => []);
  const seatOf = new Map<Appearance, Appearance[]>();
  let next = 0;
  for (const appearance of shuffled(
    appearances.filter(each => !each.with),
    random,
  )) {
    let seat = seats[next++ % articles] as Appearance[];
    for (let tries = 0; tries < 50 && seat.some(({ person }) => person === appearance.person); tries++) {
      seat = seats[next++ % articles] as Appearance[];
    }
    if (seat.some(({ person }) => person === appearance.person)) continue;
    seat.push(appearance);
    seatOf.set(appearance, seat);
  }
  for (const appearance of appearances) {
    if (appearance.with) seatOf.get(appearance.with)?.push(appearance);
  }
  return seats;
}

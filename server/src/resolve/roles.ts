import { fold } from '../names/fold.ts';

/** Enough for what articles say of people again and again. */
const MOST_KEPT = 4096;
/** What an article says of one bearer in so many words is enough. */
const MOST_WORDS = 6;

const kept = new Map<string, string>();
const BEFORE = new Set('a an the his her their its former ex late one veteran retired then'.split(' '));
const BEHIND = new Set(
  'of for in at on from with to by who whom whose that which and or but under near during after before as since was is had has'.split(
    ' ',
  ),
);

/** The noun with what stands before it, folded: "finance minister" of "the former finance minister of Peru"; empty where there is none. */
export function roleIn(description: string): string {
  const known = kept.get(description);
  if (known !== undefined) return known;
  const words: string[] = [];
  for (const word of fold(description.slice(0, 120)).split(' ')) {
    if (words.length === 0 && BEFORE.has(word)) continue;
    if (BEHIND.has(word) || words.length === MOST_WORDS) break;
    words.push(word);
  }
  const role = words.join(' ');
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(description, role);
  return role;
}

/** Whether some role of the one may be one of the other, said in more words: "minister", "finance minister". */
export function shareRole(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const x of a)
    for (const y of b) if (x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`)) return true;
  return false;
}

/** Whether both are something, and no noun that the one is called by is one of the other's. */
export function differInRole(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const heads = new Set([...a].map(headOf));
  return ![...b].some(role => heads.has(headOf(role)));
}

function headOf(role: string): string {
  return role.slice(role.lastIndexOf(' ') + 1);
}

import type { Kind } from '../../../server/src/names/kind.ts';
import { type Forms, type Judged, scoreForms } from './forms.ts';
import type { GoldName, Name } from './name.ts';
import { pairUp } from './overlap.ts';
import { harmonic } from './ratio.ts';

/** One article with its annotation and what was found in it. */
export interface Resolved {
  readonly doc: string;
  /** Identity holds among the articles of one group. */
  readonly group: string;
  readonly gold: readonly GoldName[];
  readonly found: readonly Name[];
}

/** B-cubed (Bagga and Baldwin 1998): how pure and how whole the cluster of an average mention is. */
interface BCubed {
  readonly mentions: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface Identity {
  /** Over the gold mentions that were found and whose bearer was decided. */
  readonly matched: BCubed;
  /** Over all gold mentions; one that was not found is a cluster of its own. */
  readonly full: BCubed;
  /** Over the full names among the matched mentions. */
  readonly forms: Forms;
}

/** Scores who is who among the names of one kind, in the whole of each article. */
export function scoreIdentity(articles: readonly Resolved[], kind: Kind): Identity {
  const matched: Judged[] = [];
  const full: Judged[] = [];
  for (const { doc, group, gold, found } of articles) {
    const wanted = gold.filter(name => name.named && name.kind === kind && name.entity !== undefined);
    const pairs = pairUp(
      wanted,
      found.filter(name => name.kind === kind && name.entity !== undefined),
    );
    for (const name of wanted) {
      const other = pairs.get(name);
      const judged = {
        text: name.text,
        group,
        gold: `${group}\n${name.entity}`,
        found: other ? `${group}\n${other.entity}` : `alone\n${doc} ${name.start}`,
      };
      full.push(judged);
      if (other) matched.push(judged);
    }
  }
  return { matched: bCubed(matched), full: bCubed(full), forms: scoreForms(matched) };
}

function bCubed(mentions: readonly Judged[]): BCubed {
  const gold = new Map<string, number>();
  const found = new Map<string, number>();
  const both = new Map<string, Judged & { times: number }>();
  for (const mention of mentions) {
    gold.set(mention.gold, (gold.get(mention.gold) ?? 0) + 1);
    found.set(mention.found, (found.get(mention.found) ?? 0) + 1);
    const key = `${mention.gold}\0${mention.found}`;
    const cell = both.get(key) ?? { ...mention, times: 0 };
    cell.times++;
    both.set(key, cell);
  }
  let pure = 0;
  let whole = 0;
  for (const cell of both.values()) {
    pure += cell.times ** 2 / (found.get(cell.found) ?? 1);
    whole += cell.times ** 2 / (gold.get(cell.gold) ?? 1);
  }
  const count = Math.max(1, mentions.length);
  const [precision, recall] = [pure / count, whole / count];
  return { mentions: mentions.length, precision, recall, f1: harmonic(precision, recall) };
}

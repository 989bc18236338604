import { Groups } from './groups.ts';
import type { StyleGuideProblem } from './problem.ts';
import { type Decision, type Entry, SECTIONS, type StyleGuide } from './style-guide.ts';

/**
 * The decisions without those that contradict an earlier one, or an entry: names that are one by a chain of `same`
 * cannot be different. An allowed misspelling is reported but stays, as what is allowed is never reported anyhow.
 */
export function checkDecisions(
  decisions: readonly Decision[],
  guide: Pick<StyleGuide, 'people' | 'spacecraft' | 'organisations' | 'places'>,
  problems: StyleGuideProblem[],
): Decision[] {
  const entries = SECTIONS.flatMap(([section]) => guide[section]);
  const slips = new Map(entries.flatMap(entry => entry.misspellings.map(slip => [slip, entry] as const)));
  const owners = ownersOf(entries);
  const groups = new Groups();
  return decisions.filter(decision => {
    if (decision.verdict === 'allow') {
      const entry = decision.where === 'everywhere' ? slips.get(decision.name) : undefined;
      if (entry) problems.push(allowedSlip(decision, decision.name, entry.name));
      return true;
    }
    const clash =
      decision.verdict === 'different'
        ? clashOfDifferent(decision.names, groups, owners, slips)
        : clashOfSame(decision.names, groups);
    if (clash !== undefined) {
      problems.push({ code: 'contradiction', severity: 'error', span: decision.span, message: clash });
      return false;
    }
    const [first = '', ...others] = decision.names;
    if (decision.verdict === 'same') for (const name of others) groups.unite(first, name);
    else for (const [a, b] of pairsOf(decision.names)) groups.keepApart(a, b);
    return true;
  });
}

/** Of a longer list only so many names are looked at for contradictions: pairs grow quickly. */
const MOST_PAIRED = 30;

function pairsOf(names: readonly string[]): [string, string][] {
  const some = names.slice(0, MOST_PAIRED);
  return some.flatMap((a, i) => some.slice(i + 1).map((b): [string, string] => [a, b]));
}

function clashOfDifferent(
  names: readonly string[],
  groups: Groups,
  owners: ReadonlyMap<string, Entry>,
  slips: ReadonlyMap<string, Entry>,
): string | undefined {
  const inGroup = new Map<string, string>();
  const inEntry = new Map<Entry, string>();
  const whose = (name: string) => owners.get(name) ?? slips.get(name);
  for (const name of names) {
    const group = groups.find(name);
    const other = inGroup.get(group);
    if (other !== undefined)
      return `An earlier decision says that "${other}" and "${name}" are one and the same. Delete the one that is wrong.`;
    inGroup.set(group, name);
    const entry = whose(name);
    const sibling = entry && inEntry.get(entry);
    const slip = [sibling, name].find(each => each !== undefined && entry?.misspellings.includes(each));
    if (entry && sibling !== undefined && slip !== undefined)
      return `"${sibling}" and "${name}" are one by the entry "${entry.name}", which lists "${slip}" as a misspelling, so they cannot be different. Delete this, or the misspelling.`;
    if (entry && sibling !== undefined)
      return `"${sibling}" and "${name}" are names of one entry, "${entry.name}", so they cannot be different. Delete this, or change the entry.`;
    if (entry) inEntry.set(entry, name);
  }
  return undefined;
}

function clashOfSame(names: readonly string[], groups: Groups): string | undefined {
  for (const [a, b] of pairsOf(names)) {
    const clash = groups.apartBy(a, b);
    if (clash !== undefined)
      return `An earlier decision says that "${clash[0]}" and "${clash[1]}" are different, but by this one they would be one and the same. Delete the one that is wrong.`;
  }
  return undefined;
}

function allowedSlip({ span }: Decision, name: string, entry: string): StyleGuideProblem {
  const message = `"${name}" is allowed everywhere, so that it is no longer reported as a misspelling of "${entry}". Delete it in one of the two places.`;
  return { code: 'contradiction', severity: 'warning', span, message };
}

/** Each name and alias with its entry; those that several entries have (of several kinds) are left out. */
function ownersOf(entries: readonly Entry[]): Map<string, Entry> {
  const owners = new Map<string, Entry>();
  const shared = new Set<string>();
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) {
      if (owners.has(name)) shared.add(name);
      owners.set(name, entry);
    }
  for (const name of shared) owners.delete(name);
  return owners;
}

import type { StyleGuideProblem } from './problem.ts';
import type { Placed, ReadEntry } from './read-entry.ts';
import type { Entry } from './style-guide.ts';

/**
 * The entries of one section without what contradicts itself: a second entry of one name, and names that would
 * be right and wrong at once, or two bearers'. Whatever stands first in the file counts; a right spelling beats a
 * wrong one. Each name that is left out is reported.
 */
export function checkEntries(read: readonly ReadEntry[], problems: StyleGuideProblem[]): Entry[] {
  const report = ({ span }: Pick<Placed, 'span'>, code: StyleGuideProblem['code'], message: string) => {
    problems.push({ code, severity: 'error', span, message });
  };
  /** Whose name or alias a spelling is. */
  const right = new Map<string, string>();
  const kept = read.filter(({ entry }) => {
    const { name, nameSpan } = entry;
    if (!right.has(name)) return right.set(name, name);
    const message = `"${name}" has an entry further up. Put what is here into that one, and delete this.`;
    report({ span: nameSpan }, 'duplicate', message);
    return false;
  });
  const withAliases = kept.map(each => {
    const aliases = each.aliases.filter(alias => {
      const owner = right.get(alias.text);
      if (owner === undefined) return right.set(alias.text, each.entry.name);
      report(
        alias,
        'duplicate',
        aliasMessage(alias.text, owner, each.entry.name, right.get(owner) === owner),
      );
      return false;
    });
    return { ...each, aliases };
  });
  const wrong = new Map<string, string>();
  return withAliases.map(({ entry, aliases, misspellings }) => {
    const slips = misspellings.filter(slip => {
      const owner = right.get(slip.text);
      const other = wrong.get(slip.text);
      if (owner === undefined && other === undefined) return wrong.set(slip.text, entry.name);
      if (owner !== undefined) report(slip, 'contradiction', rightMessage(slip.text, owner, entry.name));
      else report(slip, 'duplicate', wrongMessage(slip.text, other ?? '', entry.name));
      return false;
    });
    return {
      ...entry,
      aliases: aliases.map(({ text }) => text),
      misspellings: slips.map(({ text }) => text),
    };
  });
}

function aliasMessage(alias: string, owner: string, here: string, isName: boolean): string {
  if (alias === here) return `"${alias}" is the approved spelling itself, and need not be an alias.`;
  if (owner === here) return `"${alias}" is listed twice. Delete one of the two.`;
  const whose = isName && owner === alias ? `has an entry of its own` : `is an alias of "${owner}" already`;
  return `"${alias}" ${whose}, so it cannot also be an alias of "${here}". Delete it where it is wrong.`;
}

function rightMessage(slip: string, owner: string, here: string): string {
  if (slip === here)
    return `"${slip}" is the approved spelling itself. It cannot be a misspelling too: delete it here.`;
  if (owner === here)
    return `"${slip}" is an alias of this entry, so it is right. Delete it here, or among the aliases.`;
  return `"${slip}" is right as a name of "${owner}", so it cannot be reported as a misspelling of "${here}". Delete it where it is wrong.`;
}

function wrongMessage(slip: string, other: string, here: string): string {
  if (other === here) return `"${slip}" is listed twice. Delete one of the two.`;
  return `"${slip}" is a misspelling of "${other}" already. It can be corrected to one name alone: delete it where it is wrong.`;
}

import { isEndSpelled } from '../check/spelled.ts';
import { fold } from '../names/fold.ts';
import type { Entity } from '../resolve/entity.ts';
import type { NewDecision } from '../styleguide/edit-decisions.ts';
import type { Decision, StyleGuide } from '../styleguide/style-guide.ts';
import { onOneLine } from './bulk.ts';
import type { DecisionAction } from './decisions.ts';
import { entryOf } from './style-guide-entry.ts';

/**
 * What the desk has decided about a spelling or its bearer, to be taken back: each is undone as one act. The titles say
 * what was decided, and when and by whom where the style guide says so. Names compare as the rules compare them, so that
 * whatever is obeyed can be taken back.
 */
export function standingDecisions(
  entity: Entity,
  spelling: string,
  guide: StyleGuide,
): readonly DecisionAction[] {
  const names = [spelling, entity.canonical, ...entity.spellings.map(({ text }) => text)];
  const keys = new Set(names.map(keyOf));
  const isConcerned = (name: string) =>
    keys.has(keyOf(name)) || (entity.kind === 'spacecraft' && isEndSpelled(onOneLine(spelling), name));
  const actions = guide.decisions.flatMap((decision): DecisionAction[] => {
    // What is right as it stands is said of one spelling, and of its end that stands alone; who is who, of the bearer.
    const isHere =
      decision.verdict === 'allow'
        ? keyOf(decision.name) === keyOf(spelling) || isEndSpelled(onOneLine(spelling), decision.name)
        : decision.names.some(isConcerned);
    if (!isHere) return [];
    return [
      {
        title: `Take back: ${said(decision)}${signed(decision)}`,
        decides: { what: 'decision', decision: bare(decision) },
      },
    ];
  });
  const entry = entryOf(guide, entity.kind, names);
  if (!entry) return actions;
  const { kind, name } = entry;
  for (const [what, listed, said] of [
    ['misspelling', entry.misspellings, 'a misspelling'],
    ['alias', entry.aliases, 'another right name'],
  ] as const) {
    for (const each of new Set(listed)) {
      if (keyOf(each) !== keyOf(spelling)) continue;
      const decides = { what, kind, name, spelling: each };
      actions.push({ title: `Take back: “${each}” is ${said} of “${name}”`, decides });
    }
  }
  const title = `Remove “${name}” from the style guide`;
  return [...actions, { title, decides: { what: 'entry', entry: { kind, name } } }];
}

function keyOf(name: string): string {
  return fold(onOneLine(name));
}

function said(decision: Decision): string {
  if (decision.verdict === 'allow') {
    const { name, where } = decision;
    if (where === 'everywhere') return `“${name}” is right everywhere`;
    return `“${name}” is right in ${where === 'quotations' ? 'quotations' : where.path}`;
  }
  const names = decision.names.map(name => `“${name}”`).join(', ');
  return `${names} are ${decision.verdict === 'same' ? 'one and the same' : 'not the same'}`;
}

function signed({ by, on }: Decision): string {
  const words = [by, on].filter(each => each !== undefined).join(', ');
  return words ? ` (${words})` : '';
}

/** The decision without where it stands in the file. */
function bare({ span: _, ...decision }: Decision): NewDecision {
  return decision;
}

import type { Problem } from '../check/problem.ts';
import type { Kind } from '../names/kind.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Entity } from '../resolve/entity.ts';
import { respelled } from '../resolve/respelled.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import type { GuideEdit } from '../styleguide/change.ts';
import { addDecision, type NewDecision, withdrawDecision } from '../styleguide/edit-decisions.ts';
import {
  addAlias,
  addEntry,
  addMisspelling,
  type NewEntry,
  removeAlias,
  removeEntry,
  removeMisspelling,
} from '../styleguide/edit-entries.ts';
import { entriesOf, type StyleGuide } from '../styleguide/style-guide.ts';
import { onOneLine } from './bulk.ts';

/** What the desk may decide for good about a problem: a plain value, which can travel and be carried out later. */
export type DeskDecision =
  | { readonly what: 'decision'; readonly decision: NewDecision }
  | { readonly what: 'entry'; readonly entry: NewEntry }
  | {
      readonly what: 'alias' | 'misspelling';
      readonly kind: Kind;
      readonly name: string;
      readonly spelling: string;
    };

export interface DecisionAction {
  /** In the words of an editor: “Dimitri Petelin” and “Dmitry Petelin” are different people. */
  readonly title: string;
  readonly decides: DeskDecision;
}

const ONE: Readonly<Record<Kind, string>> = {
  person: 'the same person',
  spacecraft: 'the same spacecraft',
  organisation: 'the same organisation',
  place: 'the same place',
};
const SEVERAL: Readonly<Record<Kind, string>> = {
  person: 'different people',
  spacecraft: 'different spacecraft',
  organisation: 'different organisations',
  place: 'different places',
};

/**
 * What the desk may decide about a problem: that the spelling is right here, in quotations, or everywhere; that two
 * spellings are two bearers, or one; that the usual spelling goes into the style guide, with what is known of its
 * bearer, or where it is listed already, the other spelling with it.
 *
 * @param guide as it stands, so that nothing is offered that is decided
 */
export function decisionsFor(
  snapshot: Snapshot,
  problem: Problem,
  guide: StyleGuide,
): readonly DecisionAction[] {
  const { occurrence, suggestion, choices } = problem;
  const { mention, analysis } = occurrence;
  const entity = snapshot.entityOf(mention);
  const actions = allowances(onOneLine(mention.spelling), analysis.path, mention.quoted);
  if (!entity) return actions;
  if (choices) {
    const names = [...new Set(choices.map(choice => onOneLine(choice.suggestion)))];
    return [...actions, ...names.flatMap(name => listings(entity, name, guide))];
  }
  if (suggestion === mention.spelling) return actions;
  const found = fullName(entity, problem);
  const name = isCanonicalsOwn(entity, problem) ? entity.canonical : onOneLine(suggestion);
  return [...actions, ...identities(entity, found, name, guide), ...listings(entity, name, guide, found)];
}

/** That an entity goes into the style guide under this name, with what the articles know of it. */
export function listing(entity: Entity, name: string): DeskDecision {
  return { what: 'entry', entry: entryOf(entity, onOneLine(name)) };
}

/** The edit of the style guide that a decision asks for. */
export function decided(text: string, decision: DeskDecision): GuideEdit {
  switch (decision.what) {
    case 'decision':
      return addDecision(text, decision.decision);
    case 'entry':
      return addEntry(text, decision.entry);
    case 'alias':
      return addAlias(text, decision.kind, decision.name, decision.spelling);
    case 'misspelling':
      return addMisspelling(text, decision.kind, decision.name, decision.spelling);
  }
}

/** The edit that takes a decision back, and no other that says the same. */
export function takenBack(text: string, decision: DeskDecision): GuideEdit {
  switch (decision.what) {
    case 'decision':
      return withdrawDecision(text, decision.decision);
    case 'entry':
      return removeEntry(text, decision.entry.kind, decision.entry.name);
    case 'alias':
      return removeAlias(text, decision.kind, decision.name, decision.spelling);
    case 'misspelling':
      return removeMisspelling(text, decision.kind, decision.name, decision.spelling);
  }
}

function allowances(name: string, path: string, quoted: boolean): DecisionAction[] {
  const allow = (
    where: Extract<NewDecision, { verdict: 'allow' }>['where'],
    words: string,
  ): DecisionAction => ({
    title: `Allow “${name}” ${words}`,
    decides: { what: 'decision', decision: { verdict: 'allow', name, where } },
  });
  return [
    allow({ path }, 'in this article'),
    ...(quoted ? [allow('quotations', 'in quotations')] : []),
    allow('everywhere', 'everywhere'),
  ];
}

/**
 * Whether two spellings are one bearer or two. Those of one entry are one by that already; what the articles are taken
 * to say of one bearer may be judged to be two, and need not be judged to be one.
 */
function identities(
  { kind, spellings }: Entity,
  found: string,
  name: string,
  guide: StyleGuide,
): DecisionAction[] {
  if (found === name) return [];
  const isOneEntry = entriesOf(guide).some(entry => {
    const listed = [entry.name, ...entry.aliases, ...entry.misspellings];
    return entry.kind === kind && listed.includes(found) && listed.includes(name);
  });
  if (isOneEntry) return [];
  const judge = (verdict: 'same' | 'different', words: string): DecisionAction => ({
    title: `“${found}” and “${name}” are ${words}`,
    decides: { what: 'decision', decision: { verdict, names: [found, name] } },
  });
  const isOne = [found, name].every(each => spellings.some(({ text }) => onOneLine(text) === each));
  return [judge('different', SEVERAL[kind]), ...(isOne ? [] : [judge('same', ONE[kind])])];
}

/** A name into the style guide; what is there already learns of the spelling that was found. */
function listings(entity: Entity, name: string, guide: StyleGuide, found?: string): DecisionAction[] {
  const { kind } = entity;
  const listed = entriesOf(guide).find(entry => entry.kind === kind && entry.name === name);
  if (!listed) {
    const entry = entryOf(entity, name, found);
    return [{ title: `Add “${name}” to the style guide`, decides: { what: 'entry', entry } }];
  }
  if (found === undefined || found === name) return [];
  const actions: DecisionAction[] = [];
  if (!listed.misspellings.includes(found)) {
    const decides = { what: 'misspelling', kind, name, spelling: found } as const;
    actions.push({ title: `List “${found}” as a misspelling of “${name}”`, decides });
  }
  if (!listed.aliases.includes(found)) {
    const decides = { what: 'alias', kind, name, spelling: found } as const;
    actions.push({ title: `List “${found}” as another right name of “${name}”`, decides });
  }
  return actions;
}

/**
 * What the articles know of a bearer: full names that deviate are misspellings, acronyms are other names of it. A
 * surname alone is no misspelling: somebody else may bear it.
 */
function entryOf(entity: Entity, name: string, found?: string): NewEntry {
  const { kind, canonical, spellings, deviations, descriptions } = entity;
  const deviating = new Set(deviations.map(({ occurrence }) => occurrence.mention.spelling));
  const written = spellings.map(({ text }) => text).filter(text => text !== name);
  const isFull = (text: string) => kind !== 'person' || /\s/.test(text);
  const misspellings = [
    ...(found === undefined ? [] : [found]),
    ...written.filter(text => deviating.has(text) && isFull(text) && !isAllCapitals(text)),
  ].map(onOneLine);
  const words = canonical.split(/\s+/);
  const aliases = kind === 'person' ? [] : written.filter(text => isAcronym(text) && !words.includes(text));
  const [role] = descriptions;
  return {
    kind,
    name,
    aliases,
    misspellings: [...new Set(misspellings)].filter(text => text !== name && isFull(text)),
    ...(role === undefined ? {} : { role: onOneLine(role) }),
  };
}

function isAcronym(text: string): boolean {
  return isAllCapitals(text) && !/[\s\d]/.test(text);
}

/** Whether the problem is a deviation from the canonical spelling, and not about another name than that. */
function isCanonicalsOwn({ deviations }: Entity, { occurrence, suggestion }: Problem): boolean {
  return deviations.some(
    each => each.occurrence.mention === occurrence.mention && each.suggestion === suggestion,
  );
}

/** The full name that a mention stands for, as it is spelled there: of "Petlin" alone "Dmitry Petlin". */
function fullName(entity: Entity, { occurrence }: Problem): string {
  const own = entity.deviations.find(each => each.occurrence.mention === occurrence.mention);
  const spelling = onOneLine(occurrence.mention.spelling);
  if (!own) return spelling;
  const parts = own.differences.map(({ part, found }) => {
    const usages = entity.parts.find(each => each.part === part.part)?.usages ?? [];
    const alike = usages.filter(({ text }) => text.toLowerCase() === found.toLowerCase());
    const written = alike.find(({ text }) => part.part === 'designator' || !isAllCapitals(text));
    return [part.part, written?.text ?? found] as const;
  });
  return onOneLine(respelled(entity, new Map(parts)).canonical);
}

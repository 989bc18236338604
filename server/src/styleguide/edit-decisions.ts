import { edited, type GuideEdit, saidAt } from './change.ts';
import { inTurn } from './in-turn.ts';
import { elementsOf, type Plain, type PlainMap } from './plain.ts';
import type { AllowDecision, Decision } from './style-guide.ts';

/** What a decision says, without where it stands in the file. */
export type NewDecision =
  | ({ readonly verdict: 'same' | 'different'; readonly names: readonly string[] } & Reasons)
  | ({ readonly verdict: 'allow' } & Pick<AllowDecision, 'name' | 'where'> & Reasons);

type Reasons = Partial<Pick<Decision, 'by' | 'on' | 'why'>>;

/**
 * Writes a decision, unless it stands there already. One that says the opposite of the same names goes, as the desk has
 * thought again.
 */
export function addDecision(text: string, decision: NewDecision): GuideEdit {
  const opposite = oppositeOf(decision);
  return inTurn(text, [
    before => (opposite ? removeDecision(before, opposite) : { edits: [] }),
    before => {
      if (placesOf(before, decision).length > 0) return { edits: [] };
      return edited(before, { what: 'append', path: ['decisions'], value: plainDecision(decision) });
    },
  ]);
}

/** Takes a decision away, wherever and however often it stands; whoever decided it, and why. */
export function removeDecision(text: string, decision: NewDecision): GuideEdit {
  return without(text, placesOf(text, decision));
}

/** Takes away what this one said, by the same person, on the same day and for the same reason; what others said stays. */
export function withdrawDecision(text: string, decision: NewDecision): GuideEdit {
  return without(text, placesOf(text, decision, signatureOf(plainDecision(decision))));
}

function without(text: string, places: readonly number[]): GuideEdit {
  return inTurn(
    text,
    places
      .toReversed()
      .map(place => before => edited(before, { what: 'remove', path: ['decisions', place] })),
  );
}

function oppositeOf(decision: NewDecision): NewDecision | undefined {
  if (decision.verdict === 'allow') return undefined;
  return { verdict: decision.verdict === 'same' ? 'different' : 'same', names: decision.names };
}

function plainDecision(decision: NewDecision): PlainMap {
  const { by, on, why } = decision;
  const value = new Map<string, Plain>(
    decision.verdict === 'allow'
      ? [
          ['allow', decision.name.trim()],
          ['in', whereText(decision.where)],
        ]
      : [[decision.verdict, decision.names.map(name => name.trim())]],
  );
  for (const [key, said] of Object.entries({ by, on, why })) if (said) value.set(key, said.trim());
  return value;
}

function whereText(where: AllowDecision['where']): string {
  return typeof where === 'string' ? where : where.path;
}

/** At which places of the list a decision stands; only those that are signed so, where it is said how. */
function placesOf(text: string, decision: NewDecision, signature?: string): number[] {
  const wanted = factsOf(plainDecision(decision));
  return elementsOf(saidAt(text, ['decisions']) ?? '').flatMap((each, i) => {
    if (!(each instanceof Map) || factsOf(each as PlainMap) !== wanted) return [];
    return signature === undefined || signatureOf(each as PlainMap) === signature ? [i] : [];
  });
}

/** What is decided, in one string that is equal for decisions that say the same. */
function factsOf(decision: PlainMap): string {
  const names = (key: string) =>
    [...new Set(elementsOf(decision.get(key) ?? '').map(each => String(each).trim()))].sort();
  const where = decision.has('allow') ? textAt(decision, 'in') || 'everywhere' : '';
  return JSON.stringify([names('same'), names('different'), names('allow'), where]);
}

/** Who decided it, when and why, in one string that is equal for the same. */
function signatureOf(decision: PlainMap): string {
  return JSON.stringify(['by', 'on', 'why'].map(key => textAt(decision, key)));
}

function textAt(decision: PlainMap, key: string): string {
  const said = decision.get(key);
  return typeof said === 'string' ? said.trim() : '';
}

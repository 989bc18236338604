import type { Kind } from '../names/kind.ts';
import type { Entry } from '../styleguide/style-guide.ts';
import type { Fault } from './deviations.ts';
import type { NamePart, Usage } from './entity.ts';

/** What the articles' spellings decide about an entity, wherever its mentions stand. */
export interface Verdict {
  readonly id: string;
  readonly kind: Kind;
  readonly canonical: string;
  readonly listed: Entry | undefined;
  readonly parts: readonly NamePart[];
  readonly spellings: readonly Usage[];
  /** How a spelling deviates, for each that does. */
  readonly faults: ReadonlyMap<string, Fault>;
}

/** Whether two verdicts say the same. */
export function isSameVerdict(a: Verdict, b: Verdict): boolean {
  return (
    a.id === b.id &&
    a.canonical === b.canonical &&
    a.listed === b.listed &&
    areSameUsages(a.spellings, b.spellings) &&
    a.parts.length === b.parts.length &&
    a.parts.every((part, i) => isSamePart(part, b.parts[i]))
  );
}

function isSamePart(a: NamePart, b: NamePart | undefined): boolean {
  return (
    a.part === b?.part &&
    a.tied === b.tied &&
    a.canonical === b.canonical &&
    areSameUsages(a.usages, b.usages)
  );
}

function areSameUsages(a: readonly Usage[], b: readonly Usage[]): boolean {
  return a.length === b.length && a.every((usage, i) => isSameUsage(usage, b[i]));
}

function isSameUsage(a: Usage, b: Usage | undefined): boolean {
  return (
    a.text === b?.text && a.mentions === b.mentions && a.articles === b.articles && a.stories === b.stories
  );
}

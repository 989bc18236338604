import type { Entity, Occurrence } from '../resolve/entity.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import { correctionsOf } from './correction.ts';
import { decidedBy } from './decided.ts';
import { entriesOfEntity, entriesUnder, isRightName } from './guide-names.ts';
import { namePartsOf } from './name-parts.ts';
import type { CheckInput } from './rule.ts';
import { isEndSpelled, isSpelled } from './spelled.ts';

/** What a change of many places goes by: the style guide, and what is evidence only. */
export type Desk = Pick<CheckInput, 'guide' | 'isArchived'>;

/** Why a change of many places leaves a mention as it is: invariant 10 goes for what the desk has decided too. */
type Kept = 'archive' | 'allowed' | 'right-name';

/** Whether a change of many places may reach a mention: what no rule may report there, it leaves alone. */
export function mayChange(occurrence: Occurrence, entity: Entity | undefined, desk: Desk): boolean {
  const { guide = EMPTY_STYLE_GUIDE } = desk;
  if (isEvidence(occurrence, desk)) return false;
  if (guide === EMPTY_STYLE_GUIDE) return true;
  const { kind, spelling } = occurrence.mention;
  if (isAllowed(occurrence, entity, guide) || isRightName(guide, kind, spelling)) return false;
  return entity === undefined || !correctionsOf(guide, entity).isRightPart(spelling);
}

/**
 * Why a mention stays when a person gives its bearer another name: as above, but for the approved name, which is what
 * the person changes. Undefined where it does not stay.
 */
export function keptInRenaming(occurrence: Occurrence, entity: Entity, desk: Desk): Kept | undefined {
  const { guide = EMPTY_STYLE_GUIDE } = desk;
  if (isEvidence(occurrence, desk)) return 'archive';
  if (guide === EMPTY_STYLE_GUIDE) return undefined;
  if (isAllowed(occurrence, entity, guide)) return 'allowed';
  return isOtherName(occurrence.mention.spelling, entity, guide) ? 'right-name' : undefined;
}

function isEvidence({ analysis }: Occurrence, { isArchived }: Desk): boolean {
  return isArchived?.(analysis.path) === true;
}

/** A part alone that the usual name has as well is not meant by what is allowed of the whole of another spelling. */
function isAllowed(occurrence: Occurrence, entity: Entity | undefined, guide: StyleGuide): boolean {
  const isShared = entity !== undefined && isPartOf(occurrence.mention.spelling, entity.canonical, entity);
  return decidedBy(guide).isAllowed({ occurrence, entity, ...(isShared ? { choices: [] } : {}) });
}

/** Whether a spelling is an alias, or a part that aliases alone have: "Clemmens" of "Samuel Clemmens". */
function isOtherName(spelling: string, entity: Entity, guide: StyleGuide): boolean {
  const listed = entriesUnder(guide, entity.kind, spelling);
  if (listed.some(({ name }) => isSpelled(spelling, name))) return false;
  if (listed.some(({ aliases }) => aliases.some(alias => isSpelled(spelling, alias)))) return true;
  if (isPartOf(spelling, entity.canonical, entity)) return false;
  const entries = entriesOfEntity(guide, entity);
  return (
    !entries.some(({ name }) => isPartOf(spelling, name, entity)) &&
    entries.some(({ aliases }) => aliases.some(alias => isPartOf(spelling, alias, entity)))
  );
}

/** Whether a spelling is a surname, a given name or a designation alone that a name has. */
function isPartOf(spelling: string, name: string, { kind }: Entity): boolean {
  if (kind === 'person') return namePartsOf(name).some(({ text }) => isSpelled(spelling, text));
  return kind === 'spacecraft' && isEndSpelled(spelling, name);
}

import { plain } from '../names/part.ts';
import type { Entity } from './entity.ts';
import { frameOf } from './judge.ts';
import { partsOf } from './parts.ts';
import { suggest } from './suggestion.ts';
import { type UndecidedPart, undecidedParts } from './undecided.ts';

/** A whole spelling that has one of the rivals for a part of the name that the votes leave open. */
export interface UndecidedSpelling {
  readonly part: UndecidedPart;
  readonly spelling: string;
  /** The rival that it has. */
  readonly rival: string;
  /** What it would read with each of the rivals, in the order of `part.usages`; its own among them. */
  readonly readings: readonly { readonly rival: string; readonly spelling: string }[];
}

/** The spellings of an entity between which the desk may choose; none where the votes decide. */
export function undecidedSpellings(entity: Entity): readonly UndecidedSpelling[] {
  const open = undecidedParts(entity);
  if (open.length === 0) return [];
  const frame = frameOf(entity.kind, entity.spellings);
  return open.flatMap(part =>
    entity.spellings.flatMap(({ text: spelling }): UndecidedSpelling[] => {
      const spelled = partsOf(entity.kind, spelling, frame).find(each => each.part === part.part);
      const own = spelled && part.usages.find(({ text }) => plain(text) === plain(spelled.text));
      if (!spelled || !own) return [];
      const readings = part.usages.map(({ text }) => ({
        rival: text,
        spelling: text === own.text ? spelling : suggest(spelling, [{ ...spelled, expected: text }]),
      }));
      return [{ part, spelling, rival: own.text, readings }];
    }),
  );
}

import { fold } from '../names/fold.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Entity } from '../resolve/entity.ts';
import { breaksHouse, type HouseBreak, isSettled } from '../styleguide/house-break.ts';
import { type SlavicName, slavicNamesOf } from '../styleguide/slavic-names.ts';
import type { StyleGuide } from '../styleguide/style-guide.ts';
import { withoutAccents } from '../styleguide/without-accents.ts';
import { quoted } from './message.ts';
import { namePartsOf } from './name-parts.ts';
import { isSpelled } from './spelled.ts';
import type { HouseRule, WrongPart } from './wrong-part.ts';

const LANGUAGES = { russian: 'Russian', ukrainian: 'Ukrainian' } as const;

/** What the house's romanisation and its accents say about the spellings of one person whom no entry names. */
export class HousePolicy {
  readonly #guide: StyleGuide;
  /** The parts that are wrong in the full names: where a surname stands alone it cannot be told. */
  readonly #inFull: readonly BrokenPart[];
  /** The parts with accents, the most used first, where the house keeps them. */
  readonly #accented: readonly string[];

  private constructor(guide: StyleGuide, entity: Entity) {
    this.#guide = guide;
    this.#inFull = entity.spellings.flatMap(({ text }) => broken(text, guide));
    const usages = guide.house.accents === 'keep' ? entity.parts.flatMap(part => part.usages) : [];
    this.#accented = usages.map(({ text }) => text).filter(text => withoutAccents(text) !== text);
  }

  /** Undefined where the house says nothing that could concern the person, or has excepted them. */
  static of(guide: StyleGuide, entity: Entity): HousePolicy | undefined {
    const { romanisation, accents } = guide.house;
    if (accents === undefined && Object.keys(romanisation).length === 0) return undefined;
    if (entity.spellings.some(({ text }) => isSettled(text, guide))) return undefined;
    return new HousePolicy(guide, entity);
  }

  wrongIn(spelling: string): readonly WrongPart[] {
    if (isSettled(spelling, this.#guide)) return [];
    const found = [...broken(spelling, this.#guide)];
    for (const own of namePartsOf(spelling)) {
      if (found.some(each => each.start === own.start)) continue;
      const inFull = this.#inFull.find(each => each.part === own.part && isSame(own.text, each));
      const accented = isAllCapitals(own.text)
        ? undefined
        : this.#accented.find(text => withoutAccents(text) === own.text && fold(text) === fold(own.text));
      if (inFull && !isSpelled(own.text, inFull.expected))
        found.push({ ...own, expected: inFull.expected, ...(inFull.house ? { house: inFull.house } : {}) });
      else if (accented)
        found.push({
          ...own,
          expected: accented,
          house: { rule: 'the house keeps accents', writes: quoted(accented) },
        });
    }
    return found.sort((a, b) => a.start - b.start);
  }
}

/** A part that breaks the house's style, and the name in its own script where it is in another romanisation. */
interface BrokenPart extends WrongPart {
  readonly original?: SlavicName;
}

/**
 * Whether a given or family name is the one that is wrong elsewhere in the name of the same person: as it stands there,
 * or in a third romanisation. "Yuriy" may be Russian or Ukrainian; of somebody whom others call Yury it is Russian.
 */
function isSame(text: string, { text: wrong, original }: BrokenPart): boolean {
  if (isSpelled(text, wrong)) return true;
  return (
    original !== undefined &&
    slavicNamesOf(fold(text)).some(
      each => each.language === original.language && each.original === original.original,
    )
  );
}

function broken(name: string, guide: StyleGuide): readonly BrokenPart[] {
  const breaks = breaksHouse(name, guide);
  if (breaks.length === 0) return [];
  const parts = namePartsOf(name);
  return breaks.flatMap((each): BrokenPart[] => {
    const part = parts.find(({ start, end }) => start <= each.span.start && each.span.end <= end)?.part;
    return part
      ? [
          {
            ...{ part, ...each.span, text: each.written, expected: each.house, house: ruleOf(each) },
            ...(each.reason.what === 'romanisation' ? { original: each.reason } : {}),
          },
        ]
      : [];
  });
}

function ruleOf({ house, reason }: HouseBreak): HouseRule {
  if (reason.what === 'accent')
    return { rule: 'the house writes names without accents', writes: quoted(house) };
  const { language, system, original } = reason;
  const name = original.startsWith('…') ? original : original.charAt(0).toUpperCase() + original.slice(1);
  return {
    rule: `the house writes ${LANGUAGES[language]} names by the system ${quoted(system.id)}`,
    writes: `${quoted(house)} (${name})`,
  };
}

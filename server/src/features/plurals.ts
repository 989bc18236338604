import { isAllCapitals } from '../names/part.ts';
import type { Deviation, Difference, Occurrence } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { isWritten } from '../text/block.ts';

/** A mention of a whole family, "the Petlins", and what it should read. */
export interface PluralFault {
  readonly occurrence: Occurrence;
  readonly suggestion: string;
}

/**
 * The families that are named after a misspelt surname, in the articles that misspell it: where "Petlin" is to read
 * "Petelin", "the Petlins" are the Petelins. A plural that is somebody's own name, spelled so elsewhere too, is none.
 */
export function pluralFaults(
  snapshot: Snapshot,
  deviations: readonly Deviation[],
  isWanted: (deviation: Deviation, difference: Difference) => boolean,
): readonly PluralFault[] {
  const byPath = new Map<string, { analysis: Occurrence['analysis']; expected: Map<string, string> }>();
  for (const deviation of deviations) {
    const { analysis } = deviation.occurrence;
    for (const difference of deviation.differences) {
      if (difference.part.part !== 'family' || !isWanted(deviation, difference)) continue;
      const own = byPath.get(analysis.path) ?? { analysis, expected: new Map() };
      byPath.set(analysis.path, own);
      own.expected.set(plural(difference.found).toLowerCase(), plural(difference.part.canonical));
    }
  }
  const faults: PluralFault[] = [];
  for (const { analysis, expected } of byPath.values()) {
    for (const mention of analysis.mentions) {
      const suggestion = expected.get(mention.spelling.toLowerCase());
      if (suggestion === undefined || !isWritten(mention.role)) continue;
      const bearer = snapshot.entityOf(mention);
      const own = mention.spelling.toLowerCase();
      if (bearer?.spellings.some(({ text }) => text.toLowerCase() !== own)) continue;
      const dressed = isAllCapitals(mention.spelling) ? suggestion.toUpperCase() : suggestion;
      faults.push({ occurrence: { analysis, mention }, suggestion: dressed });
    }
  }
  return faults;
}

/** "Petelins", "Joneses", "Bushes". */
function plural(surname: string): string {
  return /(?:[sxz]|[cs]h)$/i.test(surname) ? `${surname}es` : `${surname}s`;
}

import { count } from '../base/counted.ts';
import { compareOrganisationNames } from '../names/compare-organisations.ts';
import { comparePlaceNames } from '../names/compare-places.ts';
import { isAllCapitals } from '../names/part.ts';
import type { Reason } from '../names/reason.ts';
import { lexicon } from '../recognise/gazetteer/lexicon.ts';
import type { Deviation, Entity, Usage } from '../resolve/entity.ts';
import { isSlip, quoted } from './message.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './problems-of.ts';
import type { EntityRule } from './rule.ts';

/** Differences that are another spelling of one name. A word more or less, an acronym, another language are none. */
const SPELLING: ReadonlySet<Reason> = new Set(['accent', 'hyphen', 'case', 'romanisation', 'slip']);

/** A spelling, and the one of the same name that more stories have, or as many. */
interface Variant {
  readonly found: Usage;
  readonly expected: Usage;
  readonly reason: Reason;
}

/**
 * The name of an organisation or a place that is spelled otherwise than most stories spell it: an accent, a hyphen, a
 * capital, "&" for "and", a slip. Full stops (U.S., US), words cut short and words left out are house style, and are
 * let be. A slip is a warning where the settings do not say otherwise.
 */
export const entityVariant: EntityRule = {
  looksAt: 'entity',
  id: 'entity-variant',
  severity: 'information',
  title: 'The name of an organisation or a place is spelled otherwise than in most articles.',
  check: (entity, severity) => {
    const variants = variantsOf(entity);
    if (variants.length === 0) return [];
    const isDecided = ({ found, expected }: Variant): boolean => found.stories < expected.stories;
    const deviations = variants.filter(isDecided).flatMap(variant => deviationsOf(entity, variant));
    const slips = severity === entityVariant.severity ? 'warning' : severity;
    return [
      ...problemsOf(
        'entity-variant',
        severity,
        entity,
        deviations.filter(each => !isSlip(each)),
      ),
      ...problemsOf('entity-variant', slips, entity, deviations.filter(isSlip)),
      ...variants.filter(variant => !isDecided(variant)).flatMap(variant => tied(entity, variant)),
    ];
  },
};

/** More spellings than these of one name are a heap of aliases; they bound the work. */
const MOST_COMPARED = 24;

/** Each spelling that is a variant of one with more votes, with the first such. */
function variantsOf({ kind, spellings }: Entity): readonly Variant[] {
  if ((kind !== 'organisation' && kind !== 'place') || spellings.length < 2) return [];
  const compare = kind === 'place' ? comparePlaceNames : compareOrganisationNames;
  const written = spellings.slice(0, MOST_COMPARED).filter(({ text }) => !isAllCapitals(text));
  return written.flatMap((found, i): Variant[] => {
    for (const expected of written.slice(0, i)) {
      const { verdict, reasons } = compare(ampersand(found.text), ampersand(expected.text), isKnown);
      if (verdict !== 'same' || reasons.some(reason => !SPELLING.has(reason))) continue;
      const isSpelledOut = found.text.includes('&') !== expected.text.includes('&');
      const reason = reasons[0] ?? (isSpelledOut ? 'abbreviation' : undefined);
      if (reason) return [{ found, expected, reason }];
    }
    return [];
  });
}

function ampersand(text: string): string {
  return text.replaceAll('&', 'and');
}

function isKnown(word: string): boolean {
  return lexicon().bits(word) !== 0;
}

function deviationsOf(entity: Entity, { found, expected, reason }: Variant): readonly Deviation[] {
  const part = { part: 'name', canonical: expected.text, usages: [expected, found], tied: false } as const;
  const differences = [{ part, found: found.text, expected: expected.text, reason }];
  const occurrences = entity.spelledAs(new Set([found.text]));
  return occurrences.map(occurrence => ({ occurrence, suggestion: expected.text, differences }));
}

/** On a tie a hint for each of the two in each article. */
function tied(entity: Entity, { found, expected }: Variant): readonly Problem[] {
  const votes = [expected, found].map(
    ({ text, articles }) => `${quoted(text)} in ${count(articles, 'article')}`,
  );
  const choices = [expected, found].map(({ text }) => ({ text, suggestion: text }));
  return [found, expected].flatMap(({ text }) => {
    const other = text === found.text ? expected.text : found.text;
    const related = entity.spelledAs(new Set([other])).slice(0, 1);
    const seen = new Set<string>();
    return entity.spelledAs(new Set([text])).flatMap((occurrence): Problem[] => {
      if (seen.has(occurrence.analysis.path)) return [];
      seen.add(occurrence.analysis.path);
      return [
        {
          ...{
            rule: 'entity-variant',
            reason: undefined,
            severity: 'hint',
            entity,
            occurrence,
            related,
            choices,
          },
          suggestion: text,
          message: `${quoted(text)}: the house has not decided. ${votes.join(', ')}: equally often.`,
        },
      ];
    });
  });
}

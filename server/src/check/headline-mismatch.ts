import type { Entity, Occurrence } from '../resolve/entity.ts';
import { type UndecidedSpelling, undecidedSpellings } from '../resolve/undecided-spellings.ts';
import type { BlockRole } from '../text/block.ts';
import { areRivals } from './house-style.ts';
import { quoted } from './message.ts';
import type { Problem, Severity } from './problem.ts';
import type { EntityRule } from './rule.ts';

/** What a reader reads beside the running text, and an editor writes last. */
const BESIDE: ReadonlySet<BlockRole> = new Set(['headline', 'subhead', 'caption']);

/**
 * A name that a headline or caption spells otherwise than the running text below it, where the articles do not decide
 * which is right: within one article it should be one. Where they decide, the other rules report the wrong one.
 */
export const headlineMismatch: EntityRule = {
  looksAt: 'entity',
  id: 'headline-mismatch',
  severity: 'warning',
  title: 'A headline or caption spells a name otherwise than the text of the article.',
  check: (entity, severity) => {
    const open = undecidedSpellings(entity);
    if (open.length === 0) return [];
    const byPath = new Map<string, Occurrence[]>();
    for (const occurrence of entity.spelledAs(new Set(open.map(({ spelling }) => spelling)))) {
      const { path } = occurrence.analysis;
      const known = byPath.get(path);
      if (known) known.push(occurrence);
      else byPath.set(path, [occurrence]);
    }
    const parts = new Set(open.map(({ part }) => part));
    return [...byPath.values()].flatMap(occurrences => {
      const found = [...parts].flatMap(part =>
        mismatches(
          entity,
          severity,
          occurrences,
          open.filter(each => each.part === part),
        ),
      );
      // What differs in several parts is another form of the name, in another alphabet perhaps, and no oversight.
      return found.filter(
        one => !found.some(other => other !== one && other.occurrence.mention === one.occurrence.mention),
      );
    });
  },
};

/** The mismatches of one article in one part of the name. */
function mismatches(
  entity: Entity,
  severity: Severity,
  occurrences: readonly Occurrence[],
  open: readonly UndecidedSpelling[],
): readonly Problem[] {
  const spelled = new Map(open.map(each => [each.spelling, each]));
  const inText = occurrences.filter(
    ({ mention }) => mention.role === 'body' && spelled.has(mention.spelling),
  );
  const rivals = new Set(inText.map(({ mention }) => spelled.get(mention.spelling)?.rival));
  const [only] = rivals;
  const [first] = inText;
  if (rivals.size !== 1 || !first) return [];
  return occurrences.flatMap((occurrence): Problem[] => {
    const { role, spelling } = occurrence.mention;
    const own = spelled.get(spelling);
    const suggestion = own?.readings.find(({ rival }) => rival === only)?.spelling;
    if (!BESIDE.has(role) || !own || suggestion === undefined || own.rival === only) return [];
    if (own.part.part === 'name' && !areRivals(entity.kind, own.rival, only ?? '')) return [];
    return [
      {
        ...{ rule: 'headline-mismatch', reason: undefined, severity, entity, occurrence, suggestion },
        related: [first],
        message: `${quoted(spelling)}: the ${role} differs from the text of the article, which writes ${quoted(first.mention.spelling)}. One of the two is perhaps wrong.`,
      },
    ];
  });
}

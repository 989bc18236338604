import type { Problem, Severity } from '../../server/src/check/problem.ts';
import type { Kind } from '../../server/src/names/kind.ts';
import type { Reason } from '../../server/src/names/reason.ts';
import type { Analysis } from '../../server/src/resolve/analysis.ts';
import type { Entity, NamePart, Occurrence, Usage } from '../../server/src/resolve/entity.ts';
import { Lines } from '../../server/src/text/lines.ts';

/** Results made by hand, so that reports are tested apart from what finds the names. */

export function usage(text: string, articles: number, mentions = articles, stories = articles): Usage {
  return { text, mentions, articles, stories };
}

export function part(usages: readonly Usage[], name: NamePart['part'] = 'given', tied = false): NamePart {
  return { part: name, canonical: usages[0]?.text ?? '', usages, tied };
}

/** The first place of `spelling` in a text, looked for from an offset on. */
export function occurrence(
  path: string,
  text: string,
  spelling: string,
  from = 0,
  quoted = false,
): Occurrence {
  const start = text.indexOf(spelling, from);
  if (start < 0) throw new Error(`${JSON.stringify(spelling)} does not stand in ${path}`);
  const mention = {
    start,
    end: start + spelling.length,
    kind: 'person' as const,
    spelling,
    role: 'body' as const,
    quoted,
  };
  const analysis: Analysis = {
    path,
    lines: new Lines(text),
    mentions: [mention],
    chains: [],
    story: new Uint32Array(),
  };
  return { analysis, mention };
}

export function entity(canonical: string, parts: readonly NamePart[], kind: Kind = 'person'): Entity {
  const introducedBy = occurrence('a.txt', canonical, canonical);
  return {
    id: `${kind}:${canonical.toLowerCase().replaceAll(' ', '-')}`,
    kind,
    canonical,
    parts,
    spellings: [],
    occurrences: [],
    examples: [],
    introducedBy,
    descriptions: [],
    deviations: [],
    unintroduced: [],
    introductions: 1,
    spelledAs: () => [],
  };
}

export function problem(
  of: Entity,
  at: Occurrence,
  suggestion: string,
  { reason = 'romanisation', severity = 'information' }: { reason?: Reason; severity?: Severity } = {},
): Problem {
  return {
    rule: 'name-variant',
    reason,
    severity,
    message: `Write ${suggestion}.`,
    entity: of,
    occurrence: at,
    suggestion,
    related: [of.introducedBy],
  };
}

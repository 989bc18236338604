import type { Kind } from '../../../server/src/names/kind.ts';
import type { Reason } from '../../../server/src/names/reason.ts';
import type { Mention } from '../../../server/src/recognise/mention.ts';
import type { Analysis } from '../../../server/src/resolve/analysis.ts';
import type { Deviation, Entity, NamePart, Occurrence, Usage } from '../../../server/src/resolve/entity.ts';
import type { Snapshot } from '../../../server/src/resolve/snapshot.ts';
import type { BlockRole } from '../../../server/src/text/block.ts';
import { Lines } from '../../../server/src/text/lines.ts';

/** How a spelling differs from the canonical one: part, found, expected. */
type Made = readonly [part: NamePart['part'], found: string, expected: string, reason: Reason];

export interface MadeEntity {
  readonly kind: Kind;
  readonly canonical: string;
  readonly descriptions?: readonly string[];
  /** Every spelling, with what is wrong with it; the suggestion has each part replaced. */
  readonly spellings: Readonly<Record<string, readonly Made[]>>;
}

/**
 * A snapshot written down by hand: every place where a spelling stands, outside longer spellings, is a mention;
 * one between “ and ” is quoted; one in a line that begins with "# " is boilerplate.
 */
export function made(
  articles: Readonly<Record<string, string>>,
  entities: readonly MadeEntity[],
): Snapshot & { at(path: string, spelling: string, nth?: number): Occurrence } {
  const owners = new Map<Mention, MadeEntity>();
  const analyses = new Map<string, Analysis>();
  for (const [path, text] of Object.entries(articles)) {
    const mentions: Mention[] = [];
    const spellings = entities
      .flatMap(entity => Object.keys(entity.spellings).map(spelling => ({ spelling, entity })))
      .sort((a, b) => b.spelling.length - a.spelling.length);
    for (const { spelling, entity } of spellings) {
      for (let start = text.indexOf(spelling); start >= 0; start = text.indexOf(spelling, start + 1)) {
        const end = start + spelling.length;
        if (mentions.some(each => each.start < end && start < each.end)) continue;
        const before = text.slice(0, start);
        const quoted = before.lastIndexOf('“') > before.lastIndexOf('”');
        const role: BlockRole = text.startsWith('# ', before.lastIndexOf('\n') + 1) ? 'boilerplate' : 'body';
        const mention: Mention = { start, end, kind: entity.kind, spelling, role, quoted };
        mentions.push(mention);
        owners.set(mention, entity);
      }
    }
    mentions.sort((a, b) => a.start - b.start);
    analyses.set(path, { path, lines: new Lines(text), mentions, chains: [], story: new Uint32Array() });
  }
  const all: Occurrence[] = [...analyses.values()].flatMap(analysis =>
    analysis.mentions.map(mention => ({ analysis, mention })),
  );
  const built = new Map(entities.map(entity => [entity, build(entity, all, owners)]));
  return {
    revision: 1,
    analyses,
    entities: [...built.values()],
    entityOf: mention => {
      const owner = owners.get(mention);
      return owner && built.get(owner);
    },
    at: (path, spelling, nth = 0) => {
      const found = all.filter(each => each.analysis.path === path && each.mention.spelling === spelling)[
        nth
      ];
      if (!found) throw new Error(`no ${spelling} in ${path}`);
      return found;
    },
  };
}

function build(entity: MadeEntity, all: readonly Occurrence[], owners: Map<Mention, MadeEntity>): Entity {
  const occurrences = all.filter(each => owners.get(each.mention) === entity);
  const deviations = occurrences.flatMap((occurrence): Deviation[] => {
    const made = entity.spellings[occurrence.mention.spelling] ?? [];
    if (made.length === 0) return [];
    const suggestion = made.reduce(
      (text, [, found, expected]) => text.replace(found, expected),
      occurrence.mention.spelling,
    );
    const differences = made.map(([part, found, expected, reason]) => ({
      part: { part, canonical: expected, usages: [], tied: false },
      found,
      expected,
      reason,
    }));
    return [{ occurrence, suggestion, differences }];
  });
  const spellings = Object.keys(entity.spellings).map((text): Usage => {
    const written = occurrences.filter(each => each.mention.spelling === text);
    const articles = new Set(written.map(each => each.analysis.path)).size;
    return { text, mentions: written.length, articles, stories: articles };
  });
  const introducedBy = occurrences[0];
  if (!introducedBy) throw new Error(`${entity.canonical} is nowhere`);
  const { kind, canonical, descriptions = [] } = entity;
  return {
    ...{ id: `${kind}:${canonical}`, kind, canonical, parts: [], spellings },
    ...{ occurrences, examples: occurrences, introducedBy, descriptions, deviations },
    ...{ unintroduced: [], introductions: 1 },
    spelledAs: wanted => occurrences.filter(({ mention }) => wanted.has(mention.spelling)),
  };
}

/** The problem that a rule would report of an occurrence. */
export function problemAt(snapshot: Snapshot, occurrence: Occurrence) {
  const entity = snapshot.entityOf(occurrence.mention);
  const deviation = entity?.deviations.find(each => each.occurrence.mention === occurrence.mention);
  if (!entity || !deviation) throw new Error(`no deviation at ${occurrence.mention.spelling}`);
  const { suggestion, differences } = deviation;
  const reason = differences[0]?.reason ?? 'slip';
  const rest = { severity: 'warning', message: `It is ${suggestion}`, related: [] } as const;
  return { rule: 'name-variant' as const, reason, entity, occurrence, suggestion, ...rest };
}

export const petelin: MadeEntity = {
  kind: 'person',
  canonical: 'Dmitry Petelin',
  descriptions: ['Russian cosmonaut'],
  spellings: {
    'Dmitry Petelin': [],
    Petelin: [],
    'Dimitri Petelin': [['given', 'Dimitri', 'Dmitry', 'romanisation']],
    'Dimitri Petlin': [
      ['given', 'Dimitri', 'Dmitry', 'romanisation'],
      ['family', 'Petlin', 'Petelin', 'slip'],
    ],
    Dimitri: [['given', 'Dimitri', 'Dmitry', 'romanisation']],
    'DIMITRI PETELIN': [['given', 'DIMITRI', 'DMITRY', 'romanisation']],
  },
};

export const soyuz: MadeEntity = {
  kind: 'spacecraft',
  canonical: 'Soyuz MS-22',
  spellings: { 'Soyuz MS-22': [], 'Soyuz MS22': [['designator', 'Soyuz MS22', 'Soyuz MS-22', 'designator']] },
};

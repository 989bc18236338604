import { entityProblems } from '../check/entity-problems.ts';
import type { CheckInput } from '../check/rule.ts';
import type { Kind } from '../names/kind.ts';
import { craftFacts } from '../recognise/gazetteer/spacecraft.ts';
import type { Entity } from '../resolve/entity.ts';
import type { Snapshot } from '../resolve/snapshot.ts';
import { EMPTY_STYLE_GUIDE, type StyleGuide } from '../styleguide/style-guide.ts';
import type { Span } from '../text/span.ts';
import type { Card } from './card.ts';
import { mentionAt } from './mention-at.ts';
import { mentionedWith } from './mentioned-with.ts';
import { entryOf } from './style-guide-entry.ts';

/** What is shown over the name at an offset, and the span of the name. */
export interface Hover {
  readonly span: Span;
  readonly card: Card;
  /** Undefined where it is not known whose name it is. */
  readonly entity?: Entity;
}

/** A card has room for so many companions. */
const MOST_COMPANIONS = 4;

/** The card of the entity at an offset of an article. */
export function hover(
  snapshot: Snapshot,
  path: string,
  offset: number,
  input: CheckInput,
  guide: StyleGuide = EMPTY_STYLE_GUIDE,
): Hover | undefined {
  const at = mentionAt(snapshot, path, offset);
  if (at === undefined) return undefined;
  const { mention } = at;
  const entity = snapshot.entityOf(mention);
  if (entity === undefined) {
    const bare = { name: mention.spelling, kind: mention.kind, here: mention.spelling, isReported: false };
    return { span: mention, card: { ...bare, descriptions: [], facts: [], spellings: [], articles: 0 } };
  }
  const { analysis, mention: first } = entity.introducedBy;
  const listed = listedAs(guide, entity);
  return {
    span: mention,
    entity,
    card: {
      name: entity.canonical,
      kind: entity.kind,
      descriptions: entity.descriptions,
      here: mention.spelling,
      isReported: entityProblems(entity, input).some(
        ({ occurrence, severity }) => occurrence.mention === mention && severity !== 'hint',
      ),
      facts: factsOf(entity.kind, entity.canonical),
      spellings: entity.spellings,
      articles: new Set(entity.occurrences.map(each => each.analysis.path)).size,
      introduced: { path: analysis.path, line: analysis.lines.positionAt(first.start).line + 1 },
      companions: mentionedWith(snapshot, entity, MOST_COMPANIONS).map(each => ({
        name: each.entity.canonical,
        articles: each.articles,
      })),
      ...(listed ? { listed } : {}),
    },
  };
}

function listedAs(guide: StyleGuide, { kind, canonical, spellings }: Entity): Card['listed'] {
  const entry = entryOf(guide, kind, [canonical, ...spellings.map(({ text }) => text)]);
  if (!entry) return undefined;
  const { name, role, description, note } = entry;
  return { name, notes: [role, description, note].flatMap(each => (each === undefined ? [] : [each])) };
}

/** What the gazetteer knows of a craft. The people among it are shown here and used nowhere else (invariant 11). */
function factsOf(kind: Kind, name: string): readonly string[] {
  const known = kind === 'spacecraft' ? craftFacts(name) : undefined;
  if (known === undefined) return [];
  const facts = [`${known.type}, ${known.operator}`];
  if (known.launch) facts.push(`launched ${dated(known.launch)}`);
  if (known.crew && known.crew.length > 0) facts.push(`crew: ${known.crew.join(', ')}`);
  return facts;
}

const MONTHS = 'January February March April May June July August September October November December';

/** "2022-09-21" as "21 September 2022"; what is not such a date stays as it is. */
function dated(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS.split(' ')[(month ?? 0) - 1];
  return name && day ? `${day} ${name} ${year}` : date;
}

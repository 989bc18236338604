import { count, times } from '../base/counted.ts';
import { KINDS, type Kind } from '../names/kind.ts';
import type { UndecidedPart } from '../resolve/undecided.ts';
import type { Cast, CastMember, CastSpelling, UnknownBearer } from './cast.ts';
import { head, visible, width } from './display.ts';
import { indented } from './indented.ts';
import { type Paint, paint } from './paint.ts';
import { skippedLines } from './skipped.ts';
import type { TextOptions } from './text.ts';
import { PART_NAMES } from './words.ts';

const PLURAL: Readonly<Record<Kind, string>> = {
  person: 'People',
  spacecraft: 'Spacecraft',
  organisation: 'Organisations',
  place: 'Places',
};

const MIN_COLUMNS = 40;
/** A longer name pushes its own figures aside; those of the others stay where they are. */
const MAX_NAME = 40;
/** More spellings or descriptions of one entity than this are only counted. */
const MAX_SPELLINGS = 12;
const MAX_DESCRIPTIONS = 3;

interface Page {
  readonly brush: Paint;
  readonly columns: number;
  /** The columns of a name, and of either figure. */
  readonly name: number;
}

const FIGURE = 8;
const GAP = '  ';

/**
 * The cast for people: under the heading of each kind a line for each entity, with its mentions, its articles and
 * where it is introduced; below it what is said of it, and its spellings where there are several.
 */
export function castAsText(cast: Cast, { colour, columns }: TextOptions): string {
  const names = cast.members.map(({ entity }) => width(visible(entity.canonical)));
  const page: Page = {
    brush: paint(colour),
    columns: Math.max(columns, MIN_COLUMNS),
    name: Math.min(MAX_NAME, Math.max(0, ...names)),
  };
  const lines = KINDS.flatMap(kind => {
    const members = cast.members.filter(({ entity }) => entity.kind === kind);
    if (members.length === 0) return [];
    const rows = members.flatMap(member => memberLines(member, page));
    return [...headingLines(kind, members.length, page), ...rows, ''];
  });
  const rest = [...unknownLines(cast.unknown, page), ...skippedLines(cast.skipped, page)];
  return `${[...lines, ...rest, summary(cast)].join('\n')}\n`;
}

/** "People: 12", and over the figures what they are. */
function headingLines(kind: Kind, size: number, { brush, name }: Page): string[] {
  const title = `${PLURAL[kind]}: ${size}`;
  const [mentions, articles] = ['mentions', 'articles'].map(each => each.padStart(FIGURE));
  const figures = `${mentions}${GAP}${articles}${GAP}introduced in`;
  return [
    `${brush.heading(title)}${' '.repeat(Math.max(2, name + 4 - title.length))}${brush.quiet(figures)}`,
  ];
}

function memberLines(member: CastMember, page: Page): string[] {
  const { brush, columns } = page;
  const { entity, spellings, undecided } = member;
  const said = entity.descriptions.slice(0, MAX_DESCRIPTIONS).map(visible).join('; ');
  const lines = [rowOf(member, page)];
  if (said !== '') lines.push(...indented(said, 4, columns).map(brush.quiet));
  if (spellings.length > 1 || spellings[0]?.text !== entity.canonical) {
    lines.push(...indented(spellingsOf(spellings), 4, columns).map(line => line.replaceAll(TIED, ' ')));
  }
  for (const part of undecided) lines.push(...indented(tieOf(part), 4, columns).map(brush.wrong));
  return lines;
}

/** The name, the figures below each other, and the place; a path is never broken, so that one can click on it. */
function rowOf({ entity, mentions, articles }: CastMember, { brush, columns, name }: Page): string {
  const canonical = visible(entity.canonical);
  const figures = [mentions, articles].map(figure => String(figure).padStart(FIGURE)).join(GAP);
  const { analysis, mention } = entity.introducedBy;
  const place = `${visible(analysis.path)}:${analysis.lines.positionAt(mention.start).line + 1}`;
  const shown = width(canonical) <= columns - 4 ? canonical : `${head(canonical, columns - 5)}…`;
  const space = ' '.repeat(Math.max(0, name - width(shown)));
  return `  ${brush.heading(shown)}${space}${GAP}${figures}${GAP}${brush.quiet(place)}`;
}

/** A space at which no line is broken; spellings have none, as each of theirs is shown as one plain space. */
const TIED = '\u00a0';

function tied(text: string): string {
  return text.replaceAll(' ', TIED);
}

/** "Prokopyev 12 times in 10 articles, Sergei Prokopyev 3 in 2". */
function spellingsOf(spellings: readonly CastSpelling[]): string {
  const shown = spellings
    .slice(0, MAX_SPELLINGS)
    .map(({ text, mentions, articles }, place) =>
      place === 0
        ? tied(`${visible(text)} ${times(mentions)} in ${count(articles, 'article')}`)
        : tied(`${visible(text)} ${mentions} in ${articles}`),
    );
  const more = spellings.length - shown.length;
  return more > 0 ? `${shown.join(', ')}, and ${count(more, 'other')}` : shown.join(', ');
}

function tieOf({ part, usages }: UndecidedPart): string {
  const rivals = usages.map(({ text }) => visible(text)).join(' or ');
  return `${PART_NAMES[part]}${rivals}? The articles are evenly split.`;
}

/** Names that are tied to nobody; each alone, as none of them is known to be another's. */
function unknownLines(unknown: readonly UnknownBearer[], { brush, columns }: Page): string[] {
  if (unknown.length === 0) return [];
  const lines = unknown.flatMap(({ kind, text, mentions, articles, first: { analysis, mention } }) => {
    const line = analysis.lines.positionAt(mention.start).line + 1;
    const place = `first in ${visible(analysis.path)}:${line}`;
    const counts = `${times(mentions)} in ${count(articles, 'article')}`;
    return indented(`${visible(text)} (${kind}): ${counts}, ${place}`, 2, columns);
  });
  return [brush.heading('Not decided who or what is meant'), ...lines, ''];
}

function summary({ articles, members, unknown }: Cast): string {
  const mentions = [...members, ...unknown].reduce((sum, each) => sum + each.mentions, 0);
  const named = `${count(members.length, 'entity', 'entities')} in ${count(mentions, 'mention')}`;
  const ties = members.filter(({ undecided }) => undecided.length > 0).length;
  const open =
    ties === 0
      ? ''
      : ` The articles do not decide how ${count(ties, 'name')} ${ties === 1 ? 'is' : 'are'} spelled.`;
  return `${count(articles, 'article')} read, ${named}.${open}`;
}

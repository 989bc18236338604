import { count, times } from '../base/counted.ts';
import { REASON_WORDS } from '../check/message.ts';
import type { Problem } from '../check/problem.ts';
import type { Entity, NamePart, Usage } from '../resolve/entity.ts';
import { type UndecidedPart, undecidedParts } from '../resolve/undecided.ts';
import { visible, width, wrap } from './display.ts';
import { excerpt } from './excerpt.ts';
import { byEntity, bySpelling, collect, type Finding, MAX_PLACES } from './grouping.ts';
import { indented } from './indented.ts';
import type { Outcome } from './outcome.ts';
import { type Paint, paint } from './paint.ts';
import { skippedLines } from './skipped.ts';
import { PART_NAMES } from './words.ts';

export interface TextOptions {
  /** Whether the terminal shows colours; without them a name is underlined with carets. */
  readonly colour: boolean;
  /** The width of the terminal. Paths are never broken, so that it can be clicked on them. */
  readonly columns: number;
}

const MIN_COLUMNS = 40;

/**
 * The report for an editor at a terminal: for each name that is spelled in more than one way the canonical
 * spelling and the votes, then each other spelling, what to write instead, and where, in its context.
 *
 * @param texts the texts of the articles that have problems, by path; a name whose text is missing, or has
 *   changed since, is shown without context
 */
export function textReport(
  outcome: Outcome,
  texts: ReadonlyMap<string, string>,
  { colour, columns }: TextOptions,
): string {
  const page: Page = { texts, brush: paint(colour), colour, columns: Math.max(columns, MIN_COLUMNS) };
  const groups = byEntity(outcome.problems).flatMap(problems => [...entityLines(problems, page), '']);
  const last = wrap(summary(outcome), page.columns);
  const open = undecidedLines(outcome, page);
  return `${[...groups, ...open, ...skippedLines(outcome.skipped, page), ...last].join('\n')}\n`;
}

interface Page {
  readonly texts: ReadonlyMap<string, string>;
  readonly brush: Paint;
  readonly colour: boolean;
  readonly columns: number;
}

function entityLines(problems: readonly Problem[], page: Page): string[] {
  const [first] = problems;
  if (first === undefined) return [];
  const { entity, occurrence } = first;
  // Where it is undecided who is named, there is but the name.
  const { canonical, kind } = entity ?? {
    canonical: occurrence.mention.spelling,
    kind: occurrence.mention.kind,
  };
  const heading = `${page.brush.heading(visible(canonical))} ${page.brush.quiet(`(${kind})`)}`;
  const findings = bySpelling(problems).flatMap(finding => findingLines(finding, page));
  return [heading, ...(entity ? voteLines(entity, page) : []), ...findings];
}

/** What decided: of each part of the name that is spelled in several ways, how many articles write which. */
function voteLines(entity: Entity, { columns, brush }: Page): string[] {
  return entity.parts
    .filter(part => part.usages.length > 1)
    .flatMap(part => indented(votes(part), 2, columns).map(brush.quiet));
}

function votes({ part, usages, tied, byDesk, canonical }: NamePart): string {
  const by = tied ? 'article' : decidedBy(usages);
  const each = usages.map((usage, place) => `${visible(usage.text)} in ${votesOf(usage, place === 0, by)}`);
  const note = tied
    ? ': the articles do not decide'
    : byDesk
      ? `; the style guide writes ${visible(canonical)}`
      : DECIDED_BY[by];
  return `${PART_NAMES[part]}${each.join(', ')}${note}`;
}

type DecidedBy = 'article' | 'story' | 'mention';

const DECIDED_BY: Readonly<Record<DecidedBy, string>> = {
  article: '',
  story: ': one story told twice counts once',
  mention: ': an article votes for the spelling that it uses most',
};

/** What decided: the numbers of articles, which people would compare, or, where these do not tell, another count. */
function decidedBy([first, ...others]: readonly Usage[]): DecidedBy {
  const rival = others.find(({ articles }) => articles >= (first?.articles ?? 0));
  if (!rival) return 'article';
  return rival.stories === 0 ? 'mention' : 'story';
}

function votesOf({ articles, stories, mentions }: Usage, inFull: boolean, by: DecidedBy): string {
  const number = inFull ? count(articles, 'article') : String(articles);
  if (by === 'mention') return `${number} (${count(mentions, 'mention')})`;
  return by === 'story' && stories !== articles
    ? `${number} (${count(stories, 'story', 'stories')})`
    : number;
}

function findingLines({ text, suggestion, reason, problems }: Finding, page: Page): string[] {
  const { brush, columns } = page;
  const [wrong, right] = [visible(text), visible(suggestion)];
  const said = reason === undefined ? saidOf(problems[0]) : REASON_WORDS[reason];
  const why = said === '' ? '' : `${said}, `;
  const note = `${why}${times(problems.length)}`;
  // A rule that is about something else than the spelling has nothing to put in its place.
  const isSpelling = wrong !== right;
  const change = isSpelling ? `  ${brush.wrong(wrong)} → ${brush.right(right)}` : `  ${wrong}`;
  const fits = width(isSpelling ? `  ${wrong} → ${right}  ${note}` : `  ${wrong}  ${note}`) <= columns;
  const first = fits
    ? [`${change}  ${brush.quiet(note)}`]
    : [change, ...indented(note, 4, columns).map(brush.quiet)];
  return ['', ...first, ...placeLines(problems, page)];
}

/** What a message says behind the name that it is about, where a rule has its own reasons. */
function saidOf(problem: Problem | undefined): string {
  const message = visible(problem?.message ?? '');
  const at = message.indexOf(': ');
  return at < 0 ? '' : message.slice(at + 2).replace(/\.$/, '');
}

/** The places of one spelling; of many in one article the first few, and then the lines of the others. */
function placeLines(problems: readonly Problem[], page: Page): string[] {
  const lines: string[] = [];
  const articles = collect(problems, problem => problem.occurrence.analysis.path);
  for (const inArticle of articles.values()) {
    const all = inArticle.length <= MAX_PLACES + 1;
    const first = all ? inArticle : inArticle.slice(0, MAX_PLACES);
    for (const problem of first) lines.push(...placeOf(problem, page));
    const others = inArticle.slice(first.length);
    if (others.length === 0) continue;
    const numbers = [...new Set(others.map(lineNumber))].join(', ');
    lines.push(...indented(`and ${others.length} more in this article, line ${numbers}`, 4, page.columns));
  }
  return lines;
}

function placeOf(problem: Problem, page: Page): string[] {
  const { analysis, mention } = problem.occurrence;
  const { line, character } = analysis.lines.positionAt(mention.start);
  const quoted = mention.quoted ? page.brush.quiet('  in a quotation') : '';
  const place = `    ${visible(analysis.path)}:${line + 1}:${character + 1}${quoted}`;
  const text = page.texts.get(analysis.path);
  if (text?.slice(mention.start, mention.end) !== mention.spelling) return [place];
  const { before, name, after } = excerpt(text, mention, page.columns - 6);
  if (page.colour) return [place, `      ${before}${page.brush.wrong(name)}${after}`];
  return [
    place,
    `      ${before}${name}${after}`,
    `      ${' '.repeat(width(before))}${'^'.repeat(width(name))}`,
  ];
}

function lineNumber({ occurrence }: Problem): number {
  return occurrence.analysis.lines.positionAt(occurrence.mention.start).line + 1;
}

/** The names that are spelled in several ways equally often: nobody is accused, but the desk may want to choose. */
function undecidedLines({ undecided }: Outcome, page: Page): string[] {
  if (undecided.length === 0) return [];
  const lines = undecided.flatMap(entity => {
    const name = `${visible(entity.canonical)} (${entity.kind}): ${undecidedParts(entity).map(rivals).join('; ')}`;
    return indented(name, 2, page.columns);
  });
  return [page.brush.heading('Spelled in more than one way, equally often'), ...lines, ''];
}

/** "given name Dmitri or Dmitry". */
function rivals({ part, usages }: UndecidedPart): string {
  return `${PART_NAMES[part].replace(':', '')}${usages.map(({ text }) => visible(text)).join(' or ')}`;
}

function summary({ articles, problems, undecided }: Outcome): string {
  const read = `${count(articles, 'article')} read`;
  const open =
    undecided.length === 0 ? '' : ` The articles do not decide ${count(undecided.length, 'name')}.`;
  if (problems.length === 0) return open === '' ? `${read}, no spelling to settle.` : `${read}.${open}`;
  const files = new Set(problems.map(problem => problem.occurrence.analysis.path)).size;
  const spellings = problems.filter(
    ({ occurrence, suggestion }) => occurrence.mention.spelling !== suggestion,
  );
  const others = problems.length - spellings.length;
  const quoted = spellings.filter(problem => problem.occurrence.mention.quoted).length;
  const quotations = quoted === 0 ? '' : ` (${quoted} in quotations)`;
  const settle = spellings.length > 0 ? [`${count(spellings.length, 'spelling')} to settle`] : [];
  const look = others > 0 ? [`${count(others, settle.length > 0 ? 'other place' : 'place')} to look at`] : [];
  return `${read}, ${[...settle, ...look].join(' and ')} in ${count(files, 'article')}${quotations}.${open}`;
}

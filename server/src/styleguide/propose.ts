import { count } from '../base/counted.ts';
import { byCodeUnits } from '../base/order.ts';
import type { Kind } from '../names/kind.ts';
import { visible } from '../text/visible.ts';
import { SECTIONS } from './style-guide.ts';
import { writtenInBrackets, writtenText } from './written.ts';

/** One whom or which a folder of articles names, as far as a first style guide needs to know. */
export interface CastMember {
  readonly kind: Kind;
  /** The spelling to be approved; of one that is not decided, the one to be listed first. */
  readonly name: string;
  /** In how many articles it is named, however spelled. */
  readonly articles: number;
  /** Every spelling but `name`, with the number of articles that have it. */
  readonly others: readonly OtherSpelling[];
  /** In how many articles `name` itself stands. */
  readonly articlesWithName: number;
  /** What the articles say that it is: "cosmonaut". The first is taken. */
  readonly roles: readonly string[];
  /** Whether the articles do not tell which spelling is right. */
  readonly isUndecided: boolean;
}

interface OtherSpelling {
  readonly spelling: string;
  readonly articles: number;
  /** Whether it is right too (a shorter or another name), or one that the approved one replaces. */
  readonly standing: 'alias' | 'misspelling';
}

const HEADER = `# The style guide of this folder, as its articles suggest it. It is yours now: read it, and trim it.
#
# - Whoever is listed has the spelling behind "name". The aliases are right too; the misspellings are always reported.
# - Delete what you do not want to decide: Namedesk goes by what most articles write.
# - Where a # begins the line, the articles do not agree. Choose a spelling, and take the # away.
version: 1
`;

/**
 * A first style guide for a folder, as text, for the desk to trim: by kind, who or what is named in at least `least`
 * articles or spelled in several ways, the most frequent first. What is not decided stands in comments, with counts.
 * Read back, it has no problems. The order of the cast changes nothing.
 */
export function proposeStyleGuide(cast: readonly CastMember[], least = 2): string {
  const sections = SECTIONS.flatMap(([section, kind]) => {
    const members = cast.filter(member => member.kind === kind).sort(inOrder);
    const shown = members.filter(member => member.articles >= least || member.others.length > 0);
    if (shown.length === 0) return [];
    const rest = members.length - shown.length;
    const more =
      rest > 0 ? [`  # and ${rest} more that are named in too few articles to be listed here`] : [];
    const lines = linesOf(shown);
    const isDecided = lines.some(line => line.startsWith('  - '));
    return [`\n${section}:${isDecided ? '' : ' # none is decided yet'}\n${[...lines, ...more].join('\n')}\n`];
  });
  return HEADER + sections.join('');
}

function inOrder(a: CastMember, b: CastMember): number {
  return b.articles - a.articles || byCodeUnits(a.name, b.name);
}

function linesOf(members: readonly CastMember[]): string[] {
  const decided = members.filter(member => !member.isUndecided);
  const names = new Set(decided.map(({ name }) => oneLine(name)));
  const written = new Set<string>();
  const used = new Set(names);
  return members.flatMap(member => {
    const name = oneLine(member.name);
    if (name === '') return [];
    if (member.isUndecided) return undecidedLines(member);
    if (written.has(name)) return [`  # ${writtenText(name)} is the name of another one, too.`];
    written.add(name);
    const others = distinct(member.others).filter(({ spelling }) => !used.has(spelling));
    for (const { spelling } of others) used.add(spelling);
    return entryLines(name, member, others);
  });
}

function entryLines(name: string, member: CastMember, others: readonly OtherSpelling[]): string[] {
  const lines = [`  - name: ${writtenText(name)} # ${count(member.articles, 'article')}`];
  for (const [key, standing] of [
    ['aliases', 'alias'],
    ['misspellings', 'misspelling'],
  ] as const) {
    const listed = others.filter(other => other.standing === standing);
    if (listed.length === 0) continue;
    const counts = listed.map(({ articles }) => articles).join(', ');
    lines.push(`    ${key}: ${writtenInBrackets(listed.map(({ spelling }) => spelling))} # in ${counts}`);
  }
  const role = oneLine(member.roles[0] ?? '');
  if (role !== '') lines.push(`    role: ${writtenText(role)}`);
  return lines;
}

function undecidedLines({ name, articlesWithName, others, roles }: CastMember): string[] {
  const role = oneLine(roles[0] ?? '');
  const choices = [{ spelling: name, articles: articlesWithName }, ...others].map(
    ({ spelling, articles }, i) =>
      `  # ${i === 0 ? '- name:' : '  or:  '} ${writtenText(oneLine(spelling))} # ${count(articles, 'article')}`,
  );
  return [...choices, ...(role === '' ? [] : [`  #   role: ${writtenText(role)}`])];
}

/** The spellings on one line each, none of them empty or twice. */
function distinct(others: readonly OtherSpelling[]): OtherSpelling[] {
  const byText = new Map<string, OtherSpelling>();
  for (const other of others) {
    const spelling = oneLine(other.spelling);
    if (spelling !== '' && !byText.has(spelling)) byText.set(spelling, { ...other, spelling });
  }
  return [...byText.values()];
}

/** A name that runs over the end of a line in an article is on one line here. */
function oneLine(text: string): string {
  return visible(text).trim();
}

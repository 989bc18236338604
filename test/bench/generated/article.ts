import { pick, type Random } from '../speed/random.ts';
import { type Appearance, passerBy } from './cast.ts';
import { CITIES } from './stock.ts';
import { shuffled } from './variants.ts';
import { AGENCIES, FILLING, filled, HEADLINES, INTRODUCTIONS, LATER } from './words.ts';

/** Where an article names somebody of the cast. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly appearance: Appearance;
  /** The mention that introduces the person to the article. */
  readonly isFirst: boolean;
}

export interface GeneratedArticle {
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A piece of text, or a name in it. */
type Piece = string | { readonly appearance: Appearance; readonly text: string; readonly isFirst: boolean };

/** What an article is told with: its own habits, kept to its end. */
interface Habits {
  /** How a person is called after the first mention. */
  readonly again: 'surname' | 'full name' | 'title' | 'nothing';
  readonly random: Random;
}

/** An article about these people: headline, now and then byline, dateline, captions, subheads; paragraphs; a credit. */
export function writeArticle(path: string, people: readonly Appearance[], random: Random): GeneratedArticle {
  const draw = random();
  const again = draw < 0.55 ? 'surname' : draw < 0.7 ? 'title' : draw < 0.85 ? 'full name' : 'nothing';
  const habits: Habits = { again, random };
  const blocks: Piece[][] = [headline(people, habits)];
  if (random() < 0.4)
    blocks.push([pick([`By ${passerBy(random)}`, `${passerBy(random)}, ${pick(CITIES, random)}`], random)]);
  const sentences = storyOf(people, habits);
  for (const [i, paragraph] of inParagraphs(sentences, random).entries()) {
    blocks.push(i === 0 ? [dateline(random), ...paragraph] : paragraph);
    if (i === 2 && random() < 0.2) blocks.push([filled('{quality} {thing}', random)]);
  }
  if (random() < 0.25) blocks.push(caption(people, random));
  if (random() < 0.3) blocks.push([`(Reporting by ${passerBy(random)}; editing by ${passerBy(random)})`]);
  return assembled(path, blocks, random() < 0.1 ? '\r\n' : '\n');
}

/** The same story as another agency prints it: another head, some paragraphs less. */
export function reprinted(path: string, article: GeneratedArticle, random: Random): GeneratedArticle {
  const gap = article.text.includes('\r') ? '\r\n\r\n' : '\n\n';
  const cut = article.text.lastIndexOf(gap, Math.floor(article.text.length * (0.7 + 0.25 * random())));
  const kept = cut > 0 ? article.text.slice(0, cut) : article.text;
  const head = `${sentence(filled('{group} {did} {thing}', random))}\n\nBy ${passerBy(random)}, ${pick(AGENCIES, random)}\n\n`;
  const body = kept.indexOf(gap) + gap.length;
  const moved = article.marks
    .filter(({ start, end }) => start >= body && end <= kept.length)
    .map(mark => ({ ...mark, start: mark.start - body + head.length, end: mark.end - body + head.length }));
  return { path, text: `${head}${kept.slice(body)}\n`, marks: moved };
}

function storyOf(people: readonly Appearance[], habits: Habits): Piece[][] {
  const { random } = habits;
  const sentences: Piece[][] = [];
  for (const appearance of people) {
    const { role } = appearance.person;
    const template = pick(INTRODUCTIONS, random).replaceAll('«R»', role);
    sentences.push(said(filled(template, random), appearance, appearance.spelling, true));
    const later = habits.again === 'nothing' ? 0 : Math.floor(random() * 4);
    for (let i = 0; i < later; i++) sentences.push(mentionedAgain(appearance, people, habits));
    const filling = 1 + Math.floor(random() * 3);
    for (let i = 0; i < filling; i++) sentences.push([sentence(filled(pick(FILLING, random), random))]);
  }
  for (let i = 0; i < 4; i++) sentences.push([sentence(filled(pick(FILLING, random), random))]);
  return sentences;
}

function mentionedAgain(
  appearance: Appearance,
  people: readonly Appearance[],
  { again, random }: Habits,
): Piece[] {
  const template = filled(pick(LATER, random), random);
  const surname = surnameOf(appearance.spelling);
  // Two of one surname are told apart by their full names, as every desk asks.
  const isShared = people.some(other => other !== appearance && surnameOf(other.spelling) === surname);
  if (again === 'full name' || isShared) return said(template, appearance, appearance.spelling, false);
  if (again === 'title') {
    const [before, after] = cutAt(template, '«S»');
    const name = { appearance, text: surname, isFirst: false };
    return [sentence(before === '' ? 'Mr ' : `${before}Mr `), name, after];
  }
  return said(template, appearance, surname, false);
}

/** The sentence with the name in its place. */
function said(template: string, appearance: Appearance, text: string, isFirst: boolean): Piece[] {
  const [before, after] = cutAt(template, isFirst ? '«F»' : '«S»');
  return [sentence(before), { appearance, text, isFirst }, after];
}

function cutAt(template: string, mark: string): [string, string] {
  const at = template.indexOf(mark);
  return [template.slice(0, at), template.slice(at + mark.length)];
}

/** The last word, and the article before it: "al-Libi", "van Dyck". */
function surnameOf(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? name;
  const before = words.at(-2);
  return before !== undefined && words.length > 2 && /^(?:al|el|van|von|de)$/i.test(before)
    ? `${before} ${last}`
    : last;
}

function headline(people: readonly Appearance[], { random }: Habits): Piece[] {
  const [first] = people;
  const templates = HEADLINES.filter(each => first || !each.includes('«S»'));
  const template = filled(pick(templates, random), random);
  const style = random();
  if (!template.includes('«S»') || !first)
    return [style < 0.15 ? template.toUpperCase() : sentence(template)];
  const surname = surnameOf(first.spelling);
  const isCapitals = style < 0.15;
  const [before, after] = cutAt(template, '«S»').map(part => (isCapitals ? part.toUpperCase() : part)) as [
    string,
    string,
  ];
  return [
    sentence(before),
    { appearance: first, text: isCapitals ? surname.toUpperCase() : surname, isFirst: false },
    after,
  ];
}

function dateline(random: Random): string {
  const city = pick(CITIES, random);
  const agency = pick(AGENCIES, random);
  const forms = [
    `${city.toUpperCase()} (${agency}) — `,
    `${city.toUpperCase()}, March ${1 + Math.floor(random() * 30)} (${agency}) - `,
    `${city} — `,
    '',
  ];
  return pick([...forms, ''], random);
}

function caption(people: readonly Appearance[], random: Random): Piece[] {
  const [first] = shuffled(people, random);
  if (!first) return [sentence(filled('the {quality} {thing} {day}. Photo: {agency}', random))];
  return [
    { appearance: first, text: first.spelling, isFirst: false },
    filled(' at {event} the {thing} {day}. Photo: {agency}', random),
  ];
}

/** One to three sentences each, with a space between. */
function inParagraphs(sentences: readonly Piece[][], random: Random): Piece[][] {
  const paragraphs: Piece[][] = [];
  let left = 0;
  for (const each of sentences) {
    if (left === 0) {
      paragraphs.push([...each]);
      left = Math.floor(random() * 3);
    } else {
      paragraphs.at(-1)?.push(' ', ...each);
      left--;
    }
  }
  return paragraphs;
}

function sentence(text: string): string {
  return text.replace(/\p{L}/u, letter => letter.toUpperCase());
}

function assembled(path: string, blocks: readonly (readonly Piece[])[], lineEnd: string): GeneratedArticle {
  let text = '';
  const marks: Mark[] = [];
  for (const block of blocks) {
    for (const piece of block) {
      if (typeof piece === 'string') text += piece;
      else {
        const { appearance, isFirst } = piece;
        marks.push({ start: text.length, end: text.length + piece.text.length, appearance, isFirst });
        text += piece.text;
      }
    }
    text += lineEnd + lineEnd;
  }
  return { path, text, marks };
}

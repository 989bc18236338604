import { fold } from '../names/fold.ts';
import type { Kind } from '../names/kind.ts';
import type { Form, KeyForm } from '../styleguide/form.ts';
import { SECTIONS } from '../styleguide/style-guide.ts';
import { type KnownRule, styleGuideForm } from '../styleguide/style-guide-form.ts';
import { type Typing, typingAt } from '../styleguide/typing.ts';
import { writtenText } from '../styleguide/written.ts';
import type { Span } from '../text/span.ts';

/** One offer for what is typed in the style guide's file. */
export interface StyleGuideCompletion {
  readonly what: 'key' | 'word' | 'name';
  readonly label: string;
  /** What replaces the text at `span`. */
  readonly newText: string;
  readonly span: Span;
  /** What it means, in Markdown; for a name, what is known of it. */
  readonly about: string;
}

/** A name that the articles have, to be offered. */
export interface CorpusName {
  readonly kind: Kind;
  readonly name: string;
  /** In how many articles. */
  readonly articles: number;
}

/** More names than these nobody reads. */
const MOST_NAMES = 200;

/**
 * What may be typed at an offset (UTF-16) of a style guide's file: the keys of this place that are not there yet, the
 * words that a key may have, and names of the articles. `names` come in the order in which they are to be offered.
 */
export function styleGuideCompletion(
  text: string,
  offset: number,
  rules: readonly KnownRule[],
  names: readonly CorpusName[],
): readonly StyleGuideCompletion[] {
  const at = typingAt(text, offset);
  if (at === undefined) return [];
  let form: Form = styleGuideForm(rules);
  const path = at.key === undefined ? at.path : [...at.path, at.key];
  for (const step of path) {
    const inner = ofElements(form);
    const key: KeyForm | undefined =
      inner.type === 'map' || inner.type === 'table' ? inner.keys.get(step) : undefined;
    if (key === undefined) return [];
    form = key.form;
  }
  // Behind a key that wants a list of maps there is nothing to type on the same line.
  const inner = ofElements(form);
  const isKey = inner.type === 'map' || inner.type === 'table';
  if (isKey && at.key !== undefined && !at.isInBrackets) return [];
  const before = dashBefore(text, at, form);
  return offers(inner, at, names).map(each => ({ ...each, newText: before + each.newText }));
}

/** What an element of a list still needs before it: its dash, or the space behind that. */
function dashBefore(text: string, at: Typing, form: Form): string {
  if (at.key !== undefined || at.isInBrackets) return '';
  if (at.hasDash) return text.charAt(at.span.start - 1) === '-' ? ' ' : '';
  return form.type === 'list' && at.siblings.size === 0 ? '- ' : '';
}

function offers(inner: Form, at: Typing, names: readonly CorpusName[]): StyleGuideCompletion[] {
  const { span, typed, siblings } = at;
  switch (inner.type) {
    case 'map':
    case 'table':
      return Array.from(inner.keys, ([label, { about, example, form: of }]) => ({
        what: 'key' as const,
        label,
        newText: label + (ofElements(of).type === 'map' || of.type === 'table' ? ':' : ': '),
        span,
        about: `${about}\n\n\`${example}\``,
      })).filter(({ label }) => !siblings.has(label) && !isSettled(inner, label, siblings));
    case 'choice':
      return Array.from(inner.words, ([label, about]) => word(label, about, span));
    case 'text':
      if (inner.holds === 'place')
        return [
          word('everywhere', 'The spelling is right in every article.', span),
          word('quotations', 'The spelling is right in what somebody said, and nowhere else.', span),
        ];
      return inner.holds === 'name' ? offered(names, typed, kindOf(at.path), span) : [];
    default:
      return [];
  }
}

/** Whether a key is one of several of which one is there already. */
function isSettled(form: Form, key: string, siblings: ReadonlySet<string>): boolean {
  const oneOf = form.type === 'map' ? (form.oneOf ?? []) : [];
  return oneOf.includes(key) && oneOf.some(each => siblings.has(each));
}

function offered(
  names: readonly CorpusName[],
  typed: string,
  kind: Kind | undefined,
  span: Span,
): StyleGuideCompletion[] {
  const key = fold(typed);
  return names
    .filter(each => (kind === undefined || each.kind === kind) && fold(each.name).includes(key))
    .slice(0, MOST_NAMES)
    .map(({ name, kind: of, articles }) => ({
      what: 'name',
      label: name,
      newText: writtenText(name),
      span,
      about: `${of}, in ${articles === 1 ? 'one article' : `${articles} articles`}`,
    }));
}

function word(label: string, about: string, span: Span): StyleGuideCompletion {
  return { what: 'word', label, newText: label, span, about };
}

function ofElements(form: Form): Form {
  return form.type === 'list' ? form.of : form;
}

function kindOf(path: readonly string[]): Kind | undefined {
  return SECTIONS.find(([section]) => section === path[0])?.[1];
}

import { locate } from '../styleguide/locate.ts';
import type { KnownRule } from '../styleguide/style-guide-form.ts';
import type { Span } from '../text/span.ts';

/** What a key or word of the style guide's file means, in Markdown. */
export interface StyleGuideHover {
  readonly span: Span;
  readonly about: string;
}

/** What stands at an offset (UTF-16) of a style guide's file means; undefined where it has no meaning of its own. */
export function styleGuideHover(
  text: string,
  offset: number,
  rules: readonly KnownRule[],
): StyleGuideHover | undefined {
  const found = locate(text, offset, rules);
  if (found?.what === 'key') {
    const { name, key, span } = found;
    return { span, about: `**${name}**: ${key.about}\n\n\`\`\`yaml\n${key.example}\n\`\`\`` };
  }
  if (found?.form.type !== 'choice') return undefined;
  const about = found.form.words.get(found.value);
  return about === undefined ? undefined : { span: found.span, about: `**${found.value}**: ${about}` };
}

import type { Kind } from '../names/kind.ts';
import type { Span } from '../text/span.ts';
import type { ChoiceForm, Form, KeyForm, TextForm } from './form.ts';
import { parseTree } from './parse-tree.ts';
import { SECTIONS } from './style-guide.ts';
import { type KnownRule, styleGuideForm } from './style-guide-form.ts';
import type { TreeNode } from './tree.ts';

/** What stands at an offset of a style guide's file. */
export type Located =
  | { readonly what: 'key'; readonly name: string; readonly key: KeyForm; readonly span: Span }
  | {
      readonly what: 'value';
      readonly value: string;
      readonly form: TextForm | ChoiceForm;
      /** The kind of the section that it stands in, if it does in one. */
      readonly kind: Kind | undefined;
      readonly span: Span;
    };

/** The key or value at an offset (UTF-16), with what the form says of it; undefined elsewhere, and in broken files. */
export function locate(text: string, offset: number, rules: readonly KnownRule[]): Located | undefined {
  const { root } = parseTree(text);
  return root && within(root, styleGuideForm(rules), offset, undefined);
}

function within(node: TreeNode, form: Form, offset: number, kind: Kind | undefined): Located | undefined {
  if (form.type === 'list') {
    if (node.type !== 'list') return within(node, form.of, offset, kind);
    const element = node.elements.find(each => touches(each, offset));
    return element && within(element, form.of, offset, kind);
  }
  if (form.type === 'text' || form.type === 'choice') {
    if (node.type !== 'text' || !touches(node, offset) || node.start === node.end) return undefined;
    const span = { start: node.start, end: node.end };
    return { what: 'value', value: node.value.trim(), form, kind, span };
  }
  if (node.type !== 'map') return undefined;
  for (const { key: name, keySpan, value } of node.pairs) {
    const key = form.keys.get(name);
    if (key === undefined) continue;
    if (touches(keySpan, offset)) return { what: 'key', name, key, span: keySpan };
    const section = SECTIONS.find(([each]) => each === name)?.[1];
    if (touches(value, offset)) return within(value, key.form, offset, kind ?? section);
  }
  return undefined;
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

import type { Span } from '../text/span.ts';
import type { ChoiceForm, Form, KeyForm } from './form.ts';
import { nearest } from './nearest.ts';
import type { StyleGuideFix, StyleGuideProblem, StyleGuideProblemCode } from './problem.ts';
import {
  isNothing,
  type TreeList,
  type TreeMap,
  type TreeNode,
  type TreePair,
  type TreeText,
} from './tree.ts';

/**
 * What of a tree is in its form: whatever is not is left out, alone, and reported. The result has maps where the
 * form wants maps, lists where it wants lists, and no empty values; undefined where nothing is left.
 */
export function fitted(
  node: TreeNode,
  form: Form,
  key: KeyForm,
  problems: StyleGuideProblem[],
): TreeNode | undefined {
  if (node.type === 'unread' || isNothing(node)) return undefined;
  const wrong = (wanted: string): undefined => {
    report(problems, 'value', node, `${wanted} is expected here, for example: ${key.example}`);
  };
  switch (form.type) {
    case 'text':
      return node.type === 'text' ? node : wrong('One text');
    case 'choice':
      return node.type === 'text' ? chosen(node, form, problems) : wrong('One word');
    case 'list':
      if (node.type === 'list') return listed(node, form.of, key, problems);
      if (node.type === 'map' && node.pairs[0]?.key.startsWith('-'))
        return dashAlone(node.pairs[0], problems);
      if (node.type === 'map' || form.of.type !== 'text') return wrong('A list, each element behind a dash,');
      return { ...node, type: 'list', elements: [node], dashes: [], flow: true };
    case 'map':
    case 'table':
      if (node.type === 'map') return mapped(node, form, problems);
      if (node.type === 'text' && form.keys.get('name')?.required) return nameAlone(node, problems);
      return wrong('A key with a colon');
  }
}

/** "- Dmitry Petelin", where "- name: Dmitry Petelin" is meant. */
function nameAlone(node: TreeText, problems: StyleGuideProblem[]): undefined {
  report(problems, 'missing', node, 'This is left out, as it has no key. Write "name: " before it.', {
    title: 'Write "name: " before it',
    edit: { start: node.start, end: node.start, newText: 'name: ' },
  });
}

/** "-name: Ann", which is a key to YAML. */
function dashAlone({ keySpan }: TreePair, problems: StyleGuideProblem[]): undefined {
  const at = keySpan.start + 1;
  report(
    problems,
    'value',
    keySpan,
    'Put a space behind the dash, so that it begins an element of the list.',
    {
      title: 'Put a space behind the dash',
      edit: { start: at, end: at, newText: ' ' },
    },
  );
}

function listed(node: TreeList, of: Form, key: KeyForm, problems: StyleGuideProblem[]): TreeList | undefined {
  const elements = node.elements.flatMap(each => fitted(each, of, key, problems) ?? []);
  return { ...node, elements };
}

function mapped(
  node: TreeMap,
  form: Extract<Form, { type: 'map' | 'table' }>,
  problems: StyleGuideProblem[],
): TreeMap | undefined {
  const seen = new Set<string>();
  const pairs: TreePair[] = [];
  for (const pair of node.pairs) {
    const known = form.keys.get(pair.key);
    if (known === undefined) {
      const called = form.type === 'table' ? form.called : 'key';
      reportUnknown(problems, pair.keySpan, called, pair.key, [...form.keys.keys()]);
    } else if (seen.has(pair.key)) {
      const message = `"${pair.key}" stands here a second time. The first counts; put what is missing there, and take this one away.`;
      report(problems, 'duplicate', pair.keySpan, message);
    } else {
      seen.add(pair.key);
      const value = fitted(pair.value, known.form, known, problems);
      if (value !== undefined) pairs.push({ ...pair, value });
    }
  }
  for (const [name, { required, example }] of form.keys) {
    if (!required || pairs.some(pair => pair.key === name)) continue;
    const empty = node.pairs.find(pair => pair.key === name);
    // One that has a value, but no good one, has been reported already.
    if (empty === undefined || isNothing(empty.value)) {
      const at = empty?.keySpan ?? node.pairs[0]?.keySpan ?? node;
      report(problems, 'missing', at, `This has no "${name}", so it is left out. Add one: ${example}`);
    }
    return undefined;
  }
  return { ...node, pairs };
}

function chosen(
  node: Extract<TreeNode, { type: 'text' }>,
  form: ChoiceForm,
  problems: StyleGuideProblem[],
): TreeNode | undefined {
  const word = node.value.trim();
  if (form.words.has(word)) return { ...node, value: word };
  if (form.otherwise !== undefined) return report(problems, 'unknown', node, form.otherwise);
  reportUnknown(problems, node, 'word', word, [...form.words.keys()]);
  return undefined;
}

/** "There is no rule "name-varient" here. Did you mean "name-variant"?", or what there is. */
function reportUnknown(
  problems: StyleGuideProblem[],
  span: Span,
  called: string,
  written: string,
  known: readonly string[],
): void {
  const near = nearest(written, known);
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
  const there = `There is no ${called} "${shown}" here.`;
  if (near !== undefined && known.includes(near)) {
    const fix = { title: `Change to "${near}"`, edit: { start: span.start, end: span.end, newText: near } };
    report(problems, 'unknown', span, `${there} Did you mean "${near}"?`, fix);
    return;
  }
  const choice = known.length > 0 ? ` What may stand here: ${known.join(', ')}.` : '';
  report(problems, 'unknown', span, there + choice);
}

function report(
  problems: StyleGuideProblem[],
  code: StyleGuideProblemCode,
  { start, end }: Span,
  message: string,
  fix?: StyleGuideFix,
): undefined {
  problems.push({ code, severity: 'error', span: { start, end }, message, ...(fix ? { fix } : {}) });
}

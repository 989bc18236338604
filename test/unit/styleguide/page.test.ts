import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { RULES } from '../../../server/src/check/rules.ts';
import type { Form } from '../../../server/src/styleguide/form.ts';
import { parseTree } from '../../../server/src/styleguide/parse-tree.ts';
import { plainOf } from '../../../server/src/styleguide/plain.ts';
import { readStyleGuide } from '../../../server/src/styleguide/read.ts';
import { HOUSE_SYSTEMS } from '../../../server/src/styleguide/romanisation-system.ts';
import { styleGuideForm } from '../../../server/src/styleguide/style-guide-form.ts';
import type { TreeNode } from '../../../server/src/styleguide/tree.ts';

const page = readFileSync(new URL('../../../server/style-guide.md', import.meta.url), 'utf8');
const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

/** The keys that a file has, each once. */
function keysIn(node: TreeNode, keys = new Set<string>()): Set<string> {
  if (node.type === 'list') for (const each of node.elements) keysIn(each, keys);
  if (node.type === 'map')
    for (const { key, value } of node.pairs) {
      keys.add(key);
      keysIn(value, keys);
    }
  return keys;
}

/** The keys that a form has, but for those of tables, which are words of a list. */
function keysOf(form: Form): string[] {
  if (form.type === 'list') return keysOf(form.of);
  return form.type === 'map'
    ? Array.from(form.keys, ([name, key]) => [name, ...keysOf(key.form)]).flat()
    : [];
}

test('the example of the page is right, and has every key', () => {
  assert.deepEqual(readStyleGuide(example, RULES).problems, []);
  const { root } = parseTree(example);
  assert.ok(root);
  const keys = keysIn(root);
  assert.deepEqual(
    keysOf(styleGuideForm(RULES)).filter(key => !keys.has(key)),
    [],
  );
});

test('the page names every system of romanisation', () => {
  for (const [language, systems] of Object.entries(HOUSE_SYSTEMS))
    for (const { id } of systems) assert.ok(page.includes(`| \`${id}\` |`), `${language}: ${id}`);
});

test('the examples of the form itself are right', () => {
  const whole = styleGuideForm(RULES);
  for (const [name, { example: line }] of whole.keys) {
    assert.deepEqual(readStyleGuide(line, RULES).problems, [], line);
    assert.ok(line.startsWith(`${name}:`), line);
  }
  for (const { example: line } of [...whole.keys.values()].flatMap(key => keysBelow(key.form))) {
    const { root, problems } = parseTree(line);
    assert.deepEqual(problems, [], line);
    assert.ok(root && plainOf(root) instanceof Map, line);
  }
});

function keysBelow(form: Form): { example: string }[] {
  if (form.type === 'list') return keysBelow(form.of);
  return form.type === 'map' || form.type === 'table'
    ? [...form.keys.values()].flatMap(key => [key, ...keysBelow(key.form)])
    : [];
}

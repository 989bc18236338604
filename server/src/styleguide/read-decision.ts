import { nearest } from './nearest.ts';
import { patternProblem } from './pattern-problem.ts';
import type { StyleGuideProblem } from './problem.ts';
import { placedTexts, textOf } from './read-entry.ts';
import { type AllowedWhere, type Decision, VERDICTS } from './style-guide.ts';
import { childOf, type TreeNode } from './tree.ts';

/** The decision of a node that is in its form; undefined, with a problem, where it does not say one thing. */
export function readDecision(node: TreeNode, problems: StyleGuideProblem[]): Decision | undefined {
  const pairs = node.type === 'map' ? node.pairs : [];
  const said = pairs.filter(({ key }) => VERDICTS.some(each => each === key));
  const [first, second] = said;
  if (first === undefined || second !== undefined) {
    const at = second?.keySpan ?? pairs[0]?.keySpan ?? node;
    const message = second
      ? 'A decision says one thing: same, different or allow. Make two decisions of this one.'
      : 'This decides nothing, and is left out. Add one of same, different or allow: different: [Liu Yang, Liu Yan]';
    return fail(problems, second ? 'value' : 'missing', at, message);
  }
  const span = { start: node.start, end: node.end };
  const common = { by: textOf(node, 'by'), on: textOf(node, 'on'), why: textOf(node, 'why'), span };
  const place = childOf(node, 'in');
  if (first.key === 'allow') {
    const name = textOf(node, 'allow');
    if (name === undefined) return fail(problems, 'missing', first.keySpan, 'Which spelling? Write it here.');
    const where = whereOf(place, problems);
    return where === undefined ? undefined : { verdict: 'allow', name, where, ...common };
  }
  if (place !== undefined) {
    const message = `"in" says where a spelling is allowed; "${first.key}" holds everywhere. Take "in" away.`;
    problems.push({
      code: 'value',
      severity: 'warning',
      span: { start: place.start, end: place.end },
      message,
    });
  }
  const verdict = first.key === 'same' ? 'same' : 'different';
  const placed = placedTexts(first.value);
  const names = [...new Set(placed.map(({ text }) => text))];
  if (names.length < 2) {
    const message =
      placed.length > 1
        ? `This is one name twice. Two spellings are needed to be ${verdict === 'same' ? 'one and the same' : 'different'}.`
        : `Two names are needed here, in brackets: ${verdict}: [Liu Yang, Liu Yan]`;
    return fail(problems, 'value', first.value, message);
  }
  return { verdict, names, ...common };
}

const PLACES: readonly string[] = ['everywhere', 'quotations'];

function whereOf(node: TreeNode | undefined, problems: StyleGuideProblem[]): AllowedWhere | undefined {
  const path = node?.type === 'text' ? node.value.trim() : '';
  if (node === undefined || path === '' || path === 'everywhere') return 'everywhere';
  if (path === 'quotations') return path;
  const near = /^[\p{L}\s-]+$/u.test(path) ? nearest(path, PLACES) : undefined;
  // "locations" is a folder, and no slip.
  if (near !== undefined && PLACES.includes(near) && near[0] === path[0]?.toLowerCase()) {
    const span = { start: node.start, end: node.end };
    const fix = { title: `Change to "${near}"`, edit: { ...span, newText: near } };
    const message = `This allows the spelling in articles whose path has "${path}". Did you mean "${near}"?`;
    problems.push({ code: 'unknown', severity: 'warning', span, message, fix });
  }
  const wrong = patternProblem(path);
  return wrong === undefined ? { path } : fail(problems, 'pattern', node, wrong);
}

function fail(
  problems: StyleGuideProblem[],
  code: StyleGuideProblem['code'],
  { start, end }: { readonly start: number; readonly end: number },
  message: string,
): undefined {
  problems.push({ code, severity: 'error', span: { start, end }, message });
}

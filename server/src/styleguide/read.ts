import { checkDecisions } from './check-decisions.ts';
import { checkEntries } from './check-entries.ts';
import { fitted } from './fit.ts';
import { parseTree } from './parse-tree.ts';
import { checkedPatterns } from './pattern-problem.ts';
import type { StyleGuideProblem } from './problem.ts';
import { readDecision } from './read-decision.ts';
import { readEntry } from './read-entry.ts';
import { readHouse } from './read-house.ts';
import {
  type Decision,
  EMPTY_STYLE_GUIDE,
  type Entry,
  type RuleLevel,
  type StyleGuide,
} from './style-guide.ts';
import { type KnownRule, styleGuideForm } from './style-guide-form.ts';
import { childOf, type TreeNode } from './tree.ts';

/** A style guide as its file has it, and what is wrong with the file. */
export interface ReadStyleGuide {
  /**
   * Whatever of the file is right. Undefined where the file cannot be read at all (broken YAML, merge conflict, too
   * large), so that the caller may go on with the last good one.
   */
  readonly guide: StyleGuide | undefined;
  /** In the order of the file. */
  readonly problems: readonly StyleGuideProblem[];
}

/**
 * Reads the text of a `namedesk.yaml`. Total on any text, and linear in its length but for sorting. `rules` are those
 * that there are, as the style guide may set how loudly they report.
 */
export function readStyleGuide(text: string, rules: readonly KnownRule[]): ReadStyleGuide {
  const { root, problems: syntax } = parseTree(text);
  const problems = [...syntax];
  if (root === undefined) return { guide: undefined, problems };
  const form = styleGuideForm(rules);
  const whole = { form, about: '', example: 'people: [{ name: Dmitry Petelin }]' };
  const tree = fitted(root, form, whole, problems);
  const guide = tree === undefined ? EMPTY_STYLE_GUIDE : guideOf(tree, problems);
  problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return { guide, problems };
}

function guideOf(tree: TreeNode, problems: StyleGuideProblem[]): StyleGuide {
  const entries = (section: 'people' | 'spacecraft' | 'organisations' | 'places', kind: Entry['kind']) =>
    checkEntries(
      elementsOf(childOf(tree, section)).map(node => readEntry(node, kind)),
      problems,
    );
  const articles = childOf(tree, 'articles');
  const guide = {
    people: entries('people', 'person'),
    spacecraft: entries('spacecraft', 'spacecraft'),
    organisations: entries('organisations', 'organisation'),
    places: entries('places', 'place'),
    archive: checkedPatterns(childOf(tree, 'archive'), problems),
    articles: {
      include: checkedPatterns(childOf(articles, 'include'), problems),
      exclude: checkedPatterns(childOf(articles, 'exclude'), problems),
    },
    house: readHouse(childOf(tree, 'house')),
    rules: readRules(childOf(tree, 'rules')),
  };
  const decisions: Decision[] = [];
  for (const node of elementsOf(childOf(tree, 'decisions'))) {
    const decision = readDecision(node, problems);
    if (decision !== undefined) decisions.push(decision);
  }
  return { ...guide, decisions: checkDecisions(decisions, guide, problems) };
}

function readRules(node: TreeNode | undefined): Record<string, RuleLevel> {
  const rules: Record<string, RuleLevel> = Object.create(null);
  if (node?.type !== 'map') return rules;
  for (const { key, value } of node.pairs) if (value.type === 'text') rules[key] = value.value as RuleLevel;
  return rules;
}

function elementsOf(node: TreeNode | undefined): readonly TreeNode[] {
  return node?.type === 'list' ? node.elements : [];
}

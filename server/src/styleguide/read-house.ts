import type { Accents, FirstMention, HouseStyle, RomanisedLanguage } from './house-style.ts';
import { placedTexts, textOf } from './read-entry.ts';
import { childOf, type TreeNode } from './tree.ts';

/** The house's style of a node that is in its form; one in which nothing is settled where there is no node. */
export function readHouse(node: TreeNode | undefined): HouseStyle {
  const romanisation: Partial<Record<RomanisedLanguage, string>> = {};
  const systems = childOf(node, 'romanisation');
  if (systems?.type === 'map')
    for (const { key, value } of systems.pairs)
      if (value.type === 'text') romanisation[key as RomanisedLanguage] = value.value;
  return {
    romanisation,
    exceptions: placedTexts(childOf(node, 'exceptions')).map(({ text }) => text),
    accents: textOf(node, 'accents') as Accents | undefined,
    firstMention: textOf(node, 'first-mention') as FirstMention | undefined,
  };
}

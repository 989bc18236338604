import { pathMatcher } from '../styleguide/glob.ts';
import type { HouseStyle } from '../styleguide/house-style.ts';
import type { StyleGuide } from '../styleguide/style-guide.ts';
import type { CheckInput, RuleSettings } from './rule.ts';

/** How the rules are to look at a corpus: the style guide's word first, then the settings of whoever looks. */
export function checkInputOf(settings: RuleSettings, guide: StyleGuide): CheckInput {
  const { archive, house, rules } = guide;
  return {
    rules: { ...settings, ...askedByHouse(house, settings), ...rules },
    guide,
    ...(archive.length > 0 ? { isArchived: pathMatcher(archive) } : {}),
  };
}

/** A house that wants people introduced is told where they are not, and not by a hint alone. */
function askedByHouse({ firstMention }: HouseStyle, settings: RuleSettings): RuleSettings {
  if (firstMention === undefined) return {};
  if (firstMention === 'any') return { 'first-mention': 'off' };
  const own = settings['first-mention'];
  return own === 'error' || own === 'warning' ? {} : { 'first-mention': 'information' };
}

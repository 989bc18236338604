import { l10n } from 'vscode';
import type { Choice, SpellingLine } from './messages.ts';

/** "8 in 6 articles", and for one that is to be settled how it stands to the others. */
export function countsOf(
  { mentions, articles, state }: SpellingLine & { readonly state?: Choice['state'] },
  isListed: boolean,
): string {
  if (state === 'proposed') return l10n.t('the usual form');
  const counts =
    articles === 1 ? l10n.t('{0} in 1 article', mentions) : l10n.t('{0} in {1} articles', mentions, articles);
  const word = state === undefined ? '' : stateWord(state, isListed);
  return word ? `${counts}, ${word}` : counts;
}

/** The same in so few words that the end of a line can be read in a narrow view; what is cut is in its tooltip. */
export function shortCountsOf(
  { mentions, state }: SpellingLine & { readonly state: Choice['state'] },
  isListed: boolean,
): string {
  if (state === 'proposed') return l10n.t('the usual form');
  const counts = l10n.t('{0} ×', mentions);
  if (state === 'canonical')
    return `${counts}, ${isListed ? l10n.t('as in the style guide') : l10n.t('usual')}`;
  const word = stateWord(state, isListed);
  return word ? `${counts}, ${word}` : counts;
}

function stateWord(state: Choice['state'], isListed: boolean): string {
  if (state === 'canonical')
    return isListed ? l10n.t('as in the style guide') : l10n.t('as in most articles');
  if (state === 'wrong') return l10n.t('to correct');
  return state === 'tied' ? l10n.t('to decide') : '';
}

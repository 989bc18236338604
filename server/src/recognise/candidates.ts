import {
  DATE,
  EVENT,
  FUNCTION,
  NATIONALITY,
  ORG_HEAD,
  ORGANISATION,
  PLACE_END,
} from './gazetteer/lexicon.ts';
import type { Page } from './page.ts';
import { placing } from './tagged.ts';
import type { Tagger } from './tagger/tagger.ts';

/** Words that are no surname, whatever another article says. */
const NO_NAME = DATE | FUNCTION | NATIONALITY | ORG_HEAD | PLACE_END | ORGANISATION | EVENT;
/** A lone word of which the tagger says "no name" by no more than this is a candidate (logarithm of odds). */
const DOUBT = -1;

/** Notes the lone words that may be a person's name: the corpus settles them. */
export function findCandidates(page: Page, tagger: Tagger): void {
  const place = placing(page);
  for (const word of tagger.unnamed()) {
    const [from, to] = place(word);
    if (word.lead < DOUBT || to !== from + 1 || ((page.bits[from] ?? 0) & NO_NAME) !== 0) continue;
    page.take({ from, to, kind: 'person', candidate: true });
  }
}

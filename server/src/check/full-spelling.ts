import { parsePersonName } from '../names/person-name.ts';
import { isFullName } from '../resolve/person-chains.ts';

/** Whether a person's name says more than a surname. */
export function isFullSpelling(spelling: string): boolean {
  return isFullName(parsePersonName(spelling));
}

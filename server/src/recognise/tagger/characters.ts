import { isApostrophe } from '../../text/characters.ts';
import { UNMARKED } from '../gazetteer/key.ts';

/** The folded form of all UTF-16 code units, 0 for those that nobody asked for yet. */
const folded = new Uint16Array(0x10000);
const MARK = /\p{M}/u;
const APOSTROPHE = 0x27;
/** A code unit as the tagger compares it: small, without accent, every apostrophe the typed one. */
export function foldUnit(code: number): number {
  const known = folded[code] as number;
  return known === 0 ? learn(code) : known;
}

function learn(code: number): number {
  const found = fold(code);
  folded[code] = found;
  return found;
}

function fold(code: number): number {
  if (isApostrophe(code)) return APOSTROPHE;
  const small = String.fromCharCode(code).toLowerCase();
  if (small.length !== 1) return code;
  const unmarked = UNMARKED[small];
  if (unmarked?.length === 1) return unmarked.charCodeAt(0);
  const [base, mark] = small.normalize('NFD');
  return base !== undefined && mark !== undefined && MARK.test(mark)
    ? base.charCodeAt(0)
    : small.charCodeAt(0);
}

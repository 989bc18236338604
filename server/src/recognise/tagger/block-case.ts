import { FLAG, SHAPE, type TaggerTokens } from './tokens.ts';

const FULL_STOP = 0x2e;

/** Marks the tokens of a block that has no small letters, or that looks like a headline. */
export function closeBlock(tokens: TaggerTokens, from: number, to: number): void {
  let small = 0;
  let capitalised = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const shape = tokens.shape[i] as number;
    if (shape === SHAPE.lower) {
      if ((tokens.end[i] as number) - (tokens.start[i] as number) > 3) small++;
    } else if (shape === SHAPE.capitals) capitals++;
    else if (((tokens.flags[i] as number) & FLAG.capital) !== 0) capitalised++;
  }
  let flag = 0;
  if (capitals > 1 && (small + capitalised) * 4 <= capitals) flag = FLAG.capitalsLine;
  else if (capitalised + capitals >= 3 && to - from < 30 && capitalised + capitals > 2 * small) {
    if (tokens.text.charCodeAt((tokens.end[to - 1] as number) - 1) !== FULL_STOP) flag = FLAG.headline;
  }
  if (flag !== 0) for (let i = from; i < to; i++) tokens.flags[i] = (tokens.flags[i] as number) | flag;
}

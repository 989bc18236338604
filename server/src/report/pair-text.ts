import { visible } from './display.ts';
import { indented } from './indented.ts';
import type { JudgedPair } from './judged-pair.ts';
import { paint } from './paint.ts';
import { rounded } from './pair-machine.ts';
import { pairSentences } from './pair-reasons.ts';
import { whatIfs } from './pair-what-if.ts';
import type { TextOptions } from './text.ts';

/** The verdict on two names for people: what it is, why, and what would change it. */
export function pairAsText(pair: JudgedPair, { colour, columns }: TextOptions): string {
  const brush = paint(colour);
  const { verdict, score } = pair.comparison;
  const set = { same: brush.right, unsure: brush.heading, different: brush.wrong }[verdict];
  const list = (sentences: readonly string[]) =>
    sentences.flatMap(sentence => indented(sentence, 2, columns));
  const [said = '', ...reasons] = pairSentences(pair);
  const changes = whatIfs(pair);
  return [
    `${brush.heading(visible(pair.names[0]))}  ${brush.quiet('and')}  ${brush.heading(visible(pair.names[1]))}`,
    '',
    ...indented(`${verdict}, score ${rounded(score)}. ${said}`, 0, columns).map(set),
    ...(reasons.length > 0 ? ['', brush.heading('Why'), ...list(reasons)] : []),
    ...(changes.length > 0 ? ['', brush.heading('What would change it'), ...list(changes)] : []),
    '',
    ...indented('From 0.5 on a score says "same", below 0.3 "different".', 0, columns).map(brush.quiet),
    '',
  ].join('\n');
}

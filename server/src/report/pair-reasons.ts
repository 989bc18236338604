import { explainComparison } from '../names/explain.ts';
import { visible } from './display.ts';
import type { JudgedPair } from './judged-pair.ts';

/** The verdict in a sentence, then why, a sentence for each reason, the gravest first. */
export function pairSentences({ names, kind, comparison }: JudgedPair): string[] {
  const [a, b] = names;
  const sentences = kind === 'person' ? explainComparison(a, b, comparison) : craftSentences(comparison);
  return sentences.map(visible);
}

function craftSentences({ verdict, reasons }: JudgedPair['comparison']): string[] {
  if (verdict === 'different') return ['These are two spacecraft.', 'Their designations differ.'];
  if (verdict === 'unsure') {
    const why = 'One of them is short for several craft: the article must tell which.';
    return ['These may be one spacecraft, but the names alone do not tell.', why];
  }
  const why = 'They are one designation, or two names of one craft.';
  return ['These are one spacecraft.', ...(reasons.length > 0 ? [why] : [])];
}

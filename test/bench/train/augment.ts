/** A sentence of tokens with BIO tags. */
export type Sentence = [string, string][];

const SMALL = new Set(
  'a an the and or but nor of to in on for with at by from as into over up per via vs off'.split(' '),
);

/** The sentence as a headline: cut short, without full stop, its words capitalised (or all capitals). */
export function headline(sentence: Sentence, capitals: boolean, rnd: () => number): Sentence {
  let n = Math.min(sentence.length, 5 + Math.floor(rnd() * 9));
  while (n < sentence.length && (sentence[n] as [string, string])[1].startsWith('I-')) n++;
  const cut = sentence.slice(0, n);
  while (cut.length > 0 && /^[.,;:"'`-]+$/.test((cut[cut.length - 1] as [string, string])[0])) cut.pop();
  return cut.map(([w, t], i) => [
    capitals ? w.toUpperCase() : i > 0 && SMALL.has(w) ? w : w.charAt(0).toUpperCase() + w.slice(1),
    t,
  ]);
}

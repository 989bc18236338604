import { count } from '../base/counted.ts';
import { answerTo } from '../report/pair-line.ts';
import { linesOf } from './lines.ts';
import { writeEach } from './terminal.ts';

/** More bad lines than this are only counted: nobody reads a thousand complaints. */
const MOST_COMPLAINTS = 20;

/**
 * Answers every line of a stream on another, those that have come in at once, so that a program may wait for its
 * answer. A line that is no pair of names is complained of, and the others are answered all the same.
 *
 * @returns the number of bad lines
 */
export async function compareLines(
  input: AsyncIterable<Uint8Array>,
  output: NodeJS.WriteStream,
  format: string,
  complain: (message: string) => Promise<void>,
): Promise<number> {
  let faults = 0;
  async function* answers(): AsyncGenerator<string, void> {
    for await (const lines of linesOf(input)) {
      let answered = '';
      for (const { number, text } of lines) {
        const { line, fault } = answerTo(text, number, format);
        answered += line;
        if (fault !== undefined && ++faults <= MOST_COMPLAINTS) await complain(`line ${number}: ${fault}`);
      }
      yield answered;
    }
  }
  await writeEach(output, answers());
  const silent = faults - MOST_COMPLAINTS;
  if (silent > 0)
    await complain(`and ${count(silent, 'more line')} that ${silent === 1 ? 'is' : 'are'} no pair of names`);
  return faults;
}

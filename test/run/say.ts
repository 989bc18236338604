/** Prints a line for the person who started this. */
export function say(line = ''): void {
  process.stdout.write(`${line}\n`);
}

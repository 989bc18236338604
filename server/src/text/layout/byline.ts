import { classOf, LOWER, UPPER } from '../characters.ts';

/** How bylines begin, in small letters. */
const OPENINGS = ['by ', 'interview: ', 'words: ', 'text: '];

/** Whether a line says who wrote the story: "By Jane Doe and John Roe in Moscow", "J.Doe--XY-ABC". */
export function isByline(line: string): boolean {
  return isWrittenBy(line) || isDeskSignature(line);
}

function isWrittenBy(line: string): boolean {
  const opening = OPENINGS.find(words => line.slice(0, words.length).toLowerCase() === words);
  if (opening === undefined || line.length > 140) return false;
  const last = line.charCodeAt(line.length - 1);
  if (last === 0x2e && line.length > 60) return false;
  return classOf(line.charCodeAt(opening.length)) === UPPER;
}

/** Initial, surname, two hyphens and the desk's marks, without a space. */
function isDeskSignature(line: string): boolean {
  if (line.length > 40) return false;
  const dashes = line.indexOf('--');
  if (dashes < 3 || line.includes(' ') || classOf(line.charCodeAt(0)) !== UPPER) return false;
  for (let at = dashes + 2; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (classOf(code) === LOWER) return false;
  }
  return line.charCodeAt(1) === 0x2e;
}

import { classOf, DIGIT, isBlank } from '../characters.ts';

const LABELS = ['keywords:', 'tags:', 'topics:', 'section:'];
/** "Published: 15 December", "Updated 3:45 pm", "Posted by the editors, Dec 15"; not "Published in 1998, the book". */
const DATED_LABEL =
  /^(?:published|(?:last )?updated|posted|last modified)\s*(?::|(?:on|at|by)\s|\d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/;

/**
 * The length of the metadata that a paragraph begins with, 0 where there is none: "date 2022-12-15" before
 * whatever follows, or a whole short line such as "Published: 15 December 2022".
 */
export function metadataLength(paragraph: string): number {
  const opening = paragraph.slice(0, 32).toLowerCase();
  if (opening.startsWith('date')) {
    let at = 4;
    if (opening.charCodeAt(at) === 0x3a) at++;
    while (isBlank(opening.charCodeAt(at))) at++;
    const date = at;
    while (classOf(opening.charCodeAt(at)) === DIGIT || (at > date && /[-/.]/.test(opening.charAt(at)))) at++;
    if (at - date >= 8) return at;
  }
  const isLabelled = LABELS.some(label => opening.startsWith(label)) || DATED_LABEL.test(opening);
  if (paragraph.length <= 80 && isLabelled && /\d|:/.test(paragraph)) return paragraph.length;
  return isDateLine(paragraph) ? paragraph.length : 0;
}

/** "Thursday 15 December 2022", "August 7, 2012-5:46 pm": a short line with a year that begins with a day, a month or a number. */
function isDateLine(line: string): boolean {
  if (line.length > 48 || !/(19|20)\d\d/.test(line)) return false;
  return (
    /^((mon|tues|wednes|thurs|fri|satur|sun)day|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|\d{1,4})[\s,./-]+[\w\s,.:/()-]*$/i.test(
      line,
    ) && /^\S+[\s,./-]+(\d|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/i.test(line)
  );
}

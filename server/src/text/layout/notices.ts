import { classOf, LOWER } from '../characters.ts';

/** How links, buttons and labels of the page begin, which are short; in small letters. */
const LINK_OPENINGS = [
  'read more',
  'read also',
  'also read',
  'see also',
  'related:',
  'related articles',
  'related stories',
  'related links',
  'more on this',
  'most read',
  'most popular',
  'sign up',
  'sign in',
  'log in',
  'skip to ',
  'back to top',
  'home |',
  'subscribe',
  'click here',
  'follow us',
  'share this',
  'advertisement',
  'story continues',
];
/** A link is no longer than this: a paragraph of the story may begin with the same words. */
const LINK_LENGTH = 120;
/** How notices and bare addresses begin, however long; in small letters. */
const NOTICE_OPENINGS = [
  'we use cookies',
  'this site uses cookies',
  'by continuing to use',
  'privacy policy',
  'terms of use',
  'http://',
  'https://',
  'www.',
];
/** What notices say, wherever they say it; in small letters. */
const NOTICES = [
  'all rights reserved',
  'may not be published, broadcast',
  'content contained herein',
  'contact us immediately by e-mail',
  'your email address will not be published',
  'this material may not be',
];
const CREDIT_OPENINGS = [
  '©',
  '(c) ',
  '(reporting by',
  'reporting by',
  '(additional reporting',
  'additional reporting',
  '(editing by',
  'editing by',
  '(writing by',
  'writing by',
  '(compiled by',
  'source:',
];

/** Notices stand within this many characters of a paragraph's beginning, or nowhere. */
const NOTICE_REACH = 400;

/** Whether a paragraph belongs to the scraped page: links, cookies, copyright and contact notices. */
export function isNotice(paragraph: string): boolean {
  const opening = paragraph.slice(0, NOTICE_REACH).toLowerCase();
  return (
    (paragraph.length <= LINK_LENGTH && LINK_OPENINGS.some(words => opening.startsWith(words))) ||
    NOTICE_OPENINGS.some(words => opening.startsWith(words)) ||
    NOTICES.some(words => opening.includes(words))
  );
}

/** Whether a paragraph only says who made the story: "© Agence France-Presse", "(Reporting by …)", "abc/de/fgh". */
export function isCredit(paragraph: string): boolean {
  const opening = paragraph.slice(0, 24).toLowerCase();
  return (
    CREDIT_OPENINGS.some(words => opening.startsWith(words)) ||
    isCopyright(paragraph.slice(0, 24)) ||
    isDeskInitials(paragraph)
  );
}

/** "Copyright 2022", "Copyright: Agency"; not "Copyright law". */
function isCopyright(opening: string): boolean {
  return /^(?:[Cc]opyright|COPYRIGHT)(?:$|:|\s*(?:©|\([Cc]\)|\d|\p{Lu}))/u.test(opening);
}

/** "abc/de/fgh": small letters and slashes. */
function isDeskInitials(line: string): boolean {
  if (line.length > 30 || !line.includes('/')) return false;
  let run = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 0x2f) run = 0;
    else if (classOf(code) !== LOWER || ++run > 4) return false;
  }
  return true;
}

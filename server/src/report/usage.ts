/** A command of the command line, with what its help says. */
export interface Command {
  readonly name: string;
  /** How it is called, without "namedesk". */
  readonly synopsis: string;
  /** One line for the list of commands. */
  readonly title: string;
  readonly takes: 'a folder' | 'two names';
  /** The first format is the default. */
  readonly formats: readonly string[];
  /** The options that not every command has. */
  readonly options: readonly string[];
  readonly help: string;
}

/** What `npm start` runs: `check` for somebody who tries Namedesk out. It is no part of the help. */
export const START: Command = {
  name: 'start',
  synopsis: 'start [<folder>] [--sample <folder>]',
  title: 'check a folder, or the sample articles, and say how to go on',
  takes: 'a folder',
  formats: ['text'],
  options: [],
  help: 'Exit code: 0 it ran, whatever it found; 2 could not run.',
};

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    synopsis: 'check <folder> [--format text|json|jsonl|sarif|github]',
    title: 'report names that are spelled in more than one way',
    takes: 'a folder',
    formats: ['text', 'json', 'jsonl', 'sarif', 'github'],
    options: ['--rule', '--severity', '--baseline', '--stdin', '--stdin-path'],
    help: `Reads every article below the folder and reports the names that are spelled in more
than one way: where, what the other articles write, and what to change. It changes
nothing itself. In place of the folder there may be a pattern ("desk/**/*.txt", in
quotation marks): then the folder before its first * is read, and what matches reported.

  --format text    for people (default)
  --format json    for machines: {"version":1,"articles":…,"problems":[…],"skipped":[…]}
  --format jsonl   the same problems, one a line
  --format sarif   for code scanning (SARIF 2.1.0)
  --format github  for GitHub Actions: each problem is shown beside its line
  --rule name-slip       only these rules, with commas
  --severity warning     only what is as loud as this: error, warning, information, hint
  --baseline old.json    only what an earlier report (--format json) does not have
  --stdin                read one article from standard input, check it against the folder
                         (if there is one), and report on it alone
  --stdin-path desk/a.txt   its path in the folder, whose file it takes the place of
  --no-colour      no colours, as with the environment variable NO_COLOR

Exit code: 0 nothing found, 1 problems found, 2 could not run.`,
  },
  {
    name: 'fix',
    synopsis: 'fix <folder> [--dry-run] [--only <rule>,…]',
    title: 'change what is nearly certain, or what you ask for',
    takes: 'a folder',
    formats: ['text'],
    options: ['--dry-run', '--only', '--include-quotations', '--severity'],
    help: `Changes the articles below the folder: without --only the slips of the pen and what the
style guide calls wrong, with --only what these rules report. Each file is changed whole
or not at all; its encoding, byte order mark and line ends stay as they are. A file that
cannot be changed without loss is left as it is, and named.

  --dry-run              change nothing; print a unified diff, which "patch -p1" and
                         "git apply" take in that folder
  --only name-variant    what these rules report, with commas
  --severity warning     of that only what is as loud as this: error, warning, information
  --include-quotations   quotations too; else they are left, and counted
  --no-colour            no colours, as with the environment variable NO_COLOR

Exit code: 0 done, or nothing to do; 1 some file was left as it is, or, with --dry-run,
there is something to change; 2 could not run.`,
  },
  {
    name: 'init',
    synopsis: 'init <folder> [--dry-run]',
    title: 'propose a first style guide from the articles',
    takes: 'a folder',
    formats: ['text'],
    options: ['--dry-run'],
    help: `Reads the articles below the folder and writes a first style guide, namedesk.yaml, into it:
whom and what they name more than once, in the spelling that most of them have, with the
spellings to be corrected and the names that are right too. Where the articles are evenly
split the choice stands in a comment. A style guide that is there is never overwritten.

  --dry-run        write nothing; print what would be written

Exit code: 0 written, 2 could not run.`,
  },
  {
    name: 'export',
    synopsis: 'export <folder> --format jsonl',
    title: 'write every mention of a name, a line each',
    takes: 'a folder',
    formats: ['jsonl'],
    options: [],
    help: `Writes every mention of a person, spacecraft, organisation or place in the articles
below the folder, one JSON object a line:

  {"doc","start","end","text","type","entity","canonical"}

"doc" is the article's path without ".txt"; "start" and "end" count UTF-16 code units;
"entity" is the same for all mentions of one bearer, null where that is undecided.

Exit code: 0 written, 2 could not run.`,
  },
  {
    name: 'entities',
    synopsis: 'entities <folder> [--format text|json|tsv] [--kind <kind>,…]',
    title: 'list the people, craft, organisations and places',
    takes: 'a folder',
    formats: ['text', 'json', 'tsv'],
    options: ['--kind'],
    help: `Lists the cast of the articles below the folder: whom and what they name, how often and
in how many articles, in which spellings, what they say of each, and where each is
introduced. By kind, then the most often named first. A spelling on which the articles are
evenly split is marked; so are names of which they do not say who is meant.

  --format text   for people (default)
  --format json   for machines: {"version":1,"articles":…,"entities":[…],"unknown":[…],…}
  --format tsv    for a spreadsheet: a line a spelling, under a heading
  --kind person   only these kinds, with commas: person, spacecraft, organisation, place
  --no-colour     no colours, as with the environment variable NO_COLOR

Exit code: 0 listed, 2 could not run.`,
  },
  {
    name: 'compare',
    synopsis: 'compare "<name>" "<name>" [--format text|json|tsv]',
    title: "say whether two names may be one person's, and why",
    takes: 'two names',
    formats: ['text', 'json', 'tsv'],
    options: ['--tsv'],
    help: `Says whether two names may be one person's (or one spacecraft's), as far as the names alone
tell: same, different or unsure, with a score from 0 to 1 (same from 0.5 on), why, and what
would change the verdict.

  namedesk compare --tsv [--format tsv|json]

reads pairs from standard input, a line each, a tab between the two names, and answers each
line with one: verdict, score and reasons, with tabs between. What is no pair is answered
with an empty line and explained on standard error, by its number; empty lines are left
alone. In JSON each pair is an object a line, with the number of its line.

  --format text   for people (default)
  --format json   for machines: {"name1","name2","verdict","score","reasons":[…],…}
  --format tsv    verdict, score and reasons, with tabs between
  --no-colour     no colours, as with the environment variable NO_COLOR

Exit code: 0 compared, 2 could not run, or a line was no pair of names.`,
  },
];

const ARTICLES = `An article is a file whose name ends in .txt. Left out are names that tools and licences
use (requirements.txt, LICENSE.txt, README.txt, CMakeLists.txt, robots.txt and the like),
folders that begin with a dot, node_modules, and what .gitignore lists.`;

/** The help of one command, or of the whole. */
export function helpText(command?: Command): string {
  if (command !== undefined) {
    const closing = command.takes === 'a folder' ? `\n${ARTICLES}\n` : '';
    return `namedesk ${command.synopsis}\n\n${command.help}\n${closing}`;
  }
  const rows = [
    ...COMMANDS.map(({ synopsis, title }) => [synopsis, title] as const),
    ['help <command>', 'say more about a command'] as const,
    ['--version', 'say which version this is'] as const,
  ];
  return `Gets every name right, in every article.

${rows.map(([synopsis, title]) => `  namedesk ${synopsis}\n      ${title}`).join('\n')}

${ARTICLES}
`;
}

/** What `npm start` says last: how to see the same in an editor. `folder` is undefined for the sample articles. */
export function editorHint(folder: string | undefined): string {
  if (folder === undefined)
    return '\nThe same in the editor, on a copy of these articles:\n\n  npm run editor\n';
  return `\nThe same folder in the editor:\n\n  npm run editor -- ${shellQuoted(folder)}\n`;
}

/** A word for a POSIX shell; on Windows, quotation marks are left to the user. */
function shellQuoted(word: string): string {
  return /^[\w@%+=:,./~\\-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** What is said of a folder in which there is nothing to read. */
export function noArticlesText(): string {
  return `There are no articles here.\n\n${ARTICLES}\n`;
}

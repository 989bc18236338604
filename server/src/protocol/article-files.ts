/**
 * Which files are articles. A story may be called anything, so only names that tools, licences and web
 * servers have made their own are left out, and folders that only tools write. "build", "dist" and "out" are
 * not among those: a desk may well keep its outgoing copy in "out", and where they are a tool's, .gitignore
 * says so. For the same reason "news.txt", "history.txt" and "changes.txt" are articles.
 */

/** Whether a person chose to have a document read as an article, by the language that it is in. */
export function isChosen({ languageId }: { readonly languageId: string }): boolean {
  return languageId === 'news-article';
}

/** Folders that no editor fills: package managers, compilers, Python's metadata. Dot folders never count either. */
const TOOL_FOLDERS = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'site-packages',
  '__pycache__',
  '__macosx',
  'venv',
  'cmakefiles',
  '$recycle.bin',
  'system volume information',
]);

const TOOL_FOLDER_ENDS = ['.egg-info', '.dist-info'];

/** Whole names, without ".txt" and with "-" for every "_", "." and space. */
const NEVER_ARTICLES = new Set([
  // Python, CMake, Meson, Conan
  ...['cmakelists', 'cmakecache', 'meson-options', 'conanfile', 'manifest', 'pip-requirements'],
  ...['dev', 'test', 'tests', 'doc', 'docs', 'build', 'lint', 'ci', 'prod', 'base', 'min', 'optional'].map(
    use => `${use}-requirements`,
  ),
  // what web servers, advertisers and crawlers look for
  ...['robots', 'humans', 'ads', 'app-ads', 'security', 'llms', 'llms-full'],
  // papers of a project
  ...[
    'license',
    'licence',
    'copying',
    'notice',
    'notices',
    'unlicense',
    'constraints',
    'patents',
    'authors',
    'contributors',
    'contributing',
    'codeowners',
    'todo',
  ],
  ...['third-party-notices', 'thirdpartynotices', 'thirdpartynoticetext', 'third-party-licenses', 'install'],
  // lists of words
  ...['words', 'wordlist', 'word-list', 'words-alpha', 'dictionary', 'dict', 'custom-dictionary', 'vocab'],
  ...['stopwords', 'stop-words', 'spelling-wordlist', 'cspell', 'cspell-words'],
  ...['project-words', 'ignore-words', 'ignorewords', 'allow-words', 'exclude-words'],
]);

/** Names that also come with more words behind them: "requirements-dev", "README.de", "changelog-2". */
const NEVER_ARTICLES_BEGIN = ['requirements', 'readme', 'changelog'];

/** "LICENSE-MIT" is none, but "licence-fee-row" may be a story: the word behind must be that of a licence. */
const LICENCES = ['license', 'licence', 'copying'];
const LICENCE_WORDS =
  'mit apache apache2 bsd gpl gplv2 gplv3 lgpl agpl mpl isc cc cc0 ofl epl zlib boost lesser unicode third 3rdparty'.split(
    ' ',
  );

/**
 * Whether a path from the corpus root, with "/" between its parts, is that of an article, going by its name
 * alone. The case of letters does not matter.
 */
export function isArticlePath(relativePath: string): boolean {
  const parts = relativePath.toLowerCase().split('/');
  const name = parts.pop() ?? '';
  return isArticleName(name) && !parts.some(isToolFolder);
}

/** Whether a folder of this name is never looked into. */
export function isToolFolder(name: string): boolean {
  const folder = name.toLowerCase();
  if (folder.startsWith('.') && folder !== '.' && folder !== '..') return true;
  return TOOL_FOLDERS.has(folder) || TOOL_FOLDER_ENDS.some(end => folder.endsWith(end));
}

function isArticleName(name: string): boolean {
  if (!name.endsWith('.txt') || name === '.txt' || name.startsWith('.') || name.startsWith('~$'))
    return false;
  const stem = name.slice(0, -'.txt'.length).replace(/[_. ]/g, '-');
  if (NEVER_ARTICLES.has(stem)) return false;
  if (NEVER_ARTICLES_BEGIN.some(word => stem === word || stem.startsWith(`${word}-`))) return false;
  const [first = '', second = ''] = stem.split('-');
  return !(LICENCES.includes(first) && (LICENCE_WORDS.includes(second) || isDigit(second)));
}

function isDigit(text: string): boolean {
  return text >= '0' && text < ':';
}

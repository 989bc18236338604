import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isArticlePath } from '../../../server/src/protocol/article-files.ts';

const ARTICLES = [
  'a.txt',
  'A.TXT',
  'monday/leak.txt',
  'out/leak.txt',
  'build/new-stadium.txt',
  'dist/x.txt',
  'news.txt',
  'history.txt',
  'licence-fee-row.txt',
  'license-plates-run-out.txt',
  'visa-requirements.txt',
  'notice-of-strike.txt',
  'security-council-meets.txt',
  'robots-take-over.txt',
  'words-of-wisdom.txt',
  'a name\nwith a newline.txt',
  '100% #1?.txt',
  'Дмитрий.txt',
  'x.txt/y.txt',
];

const OTHERS = [
  'a.md',
  'txt',
  '.txt',
  'a.txt.bak',
  'a.txt/',
  '',
  'requirements.txt',
  'Requirements-dev.txt',
  'requirements_test.txt',
  'sub/dev-requirements.txt',
  'constraints.txt',
  'LICENSE.txt',
  'Licence.TXT',
  'LICENSE-MIT.txt',
  'LICENSE-2.0.txt',
  'COPYING.txt',
  'COPYING.LESSER.txt',
  'NOTICE.txt',
  'README.txt',
  'readme.de.txt',
  'CHANGELOG.txt',
  'CMakeLists.txt',
  'src/cmakelists.txt',
  'robots.txt',
  'humans.txt',
  'ads.txt',
  'app-ads.txt',
  'security.txt',
  'llms.txt',
  'llms-full.txt',
  'words.txt',
  'dictionary.txt',
  'stop_words.txt',
  'custom-dictionary.txt',
  '.hidden.txt',
  '._leak.txt',
  '~$leak.txt',
  '.git/a.txt',
  '.vscode/a.txt',
  'node_modules/x/a.txt',
  'a/Node_Modules/x/a.txt',
  'venv/a.txt',
  'x.egg-info/top.txt',
];

for (const path of ARTICLES) {
  test(`an article: ${JSON.stringify(path)}`, () => assert.equal(isArticlePath(path), true));
}
for (const path of OTHERS) {
  test(`no article: ${JSON.stringify(path)}`, () => assert.equal(isArticlePath(path), false));
}

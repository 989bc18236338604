import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';
import { readArticle } from '../../../server/src/text/read.ts';

// The grammar sees a line at a time and no names; where it gives a line a role, the layout must give it the same.

const GRAMMAR = new URL('../../../syntaxes/news-article.tmLanguage.json', import.meta.url);
const CORPUS = new URL('../../fixtures/corpus/', import.meta.url);
const ROLES = ['metadata', 'headline', 'byline', 'dateline', 'subhead', 'caption', 'credit', 'boilerplate'];
/** What a page's foot says of its rights may be called either. */
const SAME: Readonly<Record<string, string>> = { credit: 'boilerplate', boilerplate: 'credit' };

let grammar: IGrammar;

before(async () => {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(readFileSync(wasm));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: patterns => new oniguruma.OnigScanner(patterns),
      createOnigString: text => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'grammar.json'),
  });
  const loaded = await registry.loadGrammar('text.news-article');
  assert.ok(loaded);
  grammar = loaded;
});

interface Line {
  readonly text: string;
  /** The role that the grammar gives the first word; "body" where it gives none. */
  readonly grammar: string;
  readonly layout: string;
}

function linesOf(text: string): Line[] {
  const { blocks } = readArticle('a.txt', text);
  const lines: Line[] = [];
  let stack = textmate.INITIAL;
  let start = 0;
  for (const line of text.split('\n')) {
    const bare = line.replace(/\r$/, '');
    const { tokens, ruleStack } = grammar.tokenizeLine(bare, stack);
    stack = ruleStack;
    const first = bare.search(/\S/);
    if (first >= 0) {
      const scopes = tokens.find(token => token.startIndex <= first && first < token.endIndex)?.scopes ?? [];
      const layout = blocks.find(block => block.start <= start + first && start + first < block.end)?.role;
      lines.push({
        text: bare,
        grammar: ROLES.find(role => scopes.some(scope => scope.includes(`.${role}.`))) ?? 'body',
        layout: layout ?? 'none',
      });
    }
    start += line.length + 1;
  }
  return lines;
}

const corpus = (): Line[] =>
  readdirSync(CORPUS).flatMap(name => linesOf(readFileSync(new URL(name, CORPUS), 'utf8')));

test('where the grammar gives a line a role, the layout gives it the same', () => {
  const told = corpus().filter(line => line.grammar !== 'body');
  assert.ok(told.length > 20);
  assert.deepEqual(
    told.filter(({ grammar: role, layout }) => role !== layout && SAME[role] !== layout),
    [],
  );
});

for (const role of ['byline', 'dateline', 'metadata']) {
  test(`the grammar knows each ${role} that the layout knows`, () => {
    const known = corpus().filter(line => line.layout === role);
    assert.ok(known.length > 0);
    assert.deepEqual(
      known.filter(line => line.grammar !== role),
      [],
    );
  });
}

test('the first line of an article is its headline, but a link of a page is none', () => {
  const first = (text: string) => linesOf(text)[0]?.grammar;
  assert.equal(first('Leak halts spacewalk\n\nIt was cold.\n'), 'headline');
  assert.equal(first('Skip to main content\n\nLeak halts spacewalk\n'), 'body');
});

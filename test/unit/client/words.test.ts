import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CARD_COMMANDS } from '../../../server/src/protocol/card-actions.ts';
import { corpus, root } from '../../run/paths.ts';
import { CLIENT, literalsIn, wordsIn } from '../../support/client-words.ts';

// What the client says to people, in all of its languages.

type Words = Readonly<Record<string, string>>;
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as Words;
const manifest = readFileSync(join(root, 'package.json'), 'utf8');
const translations = readdirSync(join(root, 'l10n')).flatMap(file => {
  const [, language] = /^bundle\.l10n\.([a-z-]+)\.json$/.exec(file) ?? [];
  return language === undefined ? [] : [language];
});
const said = [...new Set(CLIENT.flatMap(({ text }) => wordsIn(text)))].sort();

test('there is a translation to prove that all can be translated', () => {
  assert.ok(translations.includes('de'));
});

test('the bundles have every word of the client, and no other', () => {
  const source = read('l10n/bundle.l10n.json');
  assert.ok(said.length > 100);
  assert.deepEqual(Object.keys(source).sort(), said);
  for (const word of said) assert.equal(source[word], word);
  for (const language of translations) {
    const words = read(`l10n/bundle.l10n.${language}.json`);
    assert.deepEqual(Object.keys(words).sort(), said, language);
    for (const [word, translated] of Object.entries(words)) {
      assert.deepEqual(gaps(translated), gaps(word), `${language}: ${word}`);
    }
  }
});

test('the manifest says nothing that is not in its bundles, and they have no other words', () => {
  const used = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key))].sort();
  assert.ok(used.length > 80);
  assert.deepEqual(Object.keys(read('package.nls.json')).sort(), used);
  for (const language of translations) {
    const words = read(`package.nls.${language}.json`);
    assert.deepEqual(Object.keys(words).sort(), used, language);
    for (const [key, words_] of Object.entries(words)) {
      const original = read('package.nls.json')[key] ?? '';
      assert.deepEqual(links(words_), links(original), `${language}: ${key}`);
    }
  }
});

test('no word of the manifest stands in it as it is', () => {
  const { contributes } = JSON.parse(manifest) as { contributes: object };
  const shown = /^(title|description|markdownDescription|contents|name|altText)$/;
  const bare: string[] = [];
  walk(contributes, (key, value) => {
    if (shown.test(key) && !/^(%.+%|Namedesk)$/.test(value)) bare.push(`${key}: ${value}`);
    if (/^(enum|markdownEnum)Descriptions/.test(key) && !/^%.+%$/.test(value)) bare.push(`${key}: ${value}`);
  });
  assert.deepEqual(bare, []);
});

test('no words to people stand in the code as they are', () => {
  // What only a log or those who mend Namedesk read is in English.
  const unsaid = new Set(['client/files.ts', 'client/report.ts', 'client/picture/page.ts']);
  const found = CLIENT.filter(({ file }) => !unsaid.has(file)).flatMap(({ file, text }) =>
    literalsIn(text.replace(/#?log\.(?:info|warn|error)\([^\n]*/g, ''))
      .filter(
        literal => /\p{L}{2,}[,:]? \p{Ll}{2,}/u.test(literal) && !/^(viewItem|default-src)/.test(literal),
      )
      .map(literal => `${file}: ${literal}`),
  );
  assert.deepEqual(found, []);
  // The finder finds.
  assert.equal(
    literalsIn("say('All is well'); l10n.t('Not this one')").filter(each => / is /.test(each)).length,
    1,
  );
});

test('the page of the picture has no words of its own', () => {
  const script = readFileSync(join(root, 'client/media/picture.js'), 'utf8').replace(
    /\/\*[\s\S]*?\*\/|\/\/.*$/gm,
    '',
  );
  assert.deepEqual(
    literalsIn(script).filter(literal => /\p{L}{2,} \p{Ll}{2,}/u.test(literal) && !/^mark s/.test(literal)),
    [],
  );
});

test('a hover card may hold the commands that the server writes into it, and no others', () => {
  const client = readFileSync(join(root, 'client/language-client.ts'), 'utf8');
  const [, list] = /const CARD_COMMANDS = \[([^\]]*)\]/.exec(client) ?? [];
  assert.deepEqual(
    [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name),
    [...CARD_COMMANDS],
  );
});

test('the sample is all of the articles that come with the extension', () => {
  const text = readFileSync(join(root, 'client/sample-names.ts'), 'utf8');
  const names = [...text.matchAll(/'([^']+)'/g)].map(([, name]) => `${name}.txt`);
  assert.deepEqual(names.sort(), readdirSync(corpus).sort());
});

function gaps(text: string): readonly string[] {
  return [...new Set(text.match(/\{\d\}/g) ?? [])].sort();
}

function links(text: string): readonly string[] {
  return text.match(/\(command:[^)]*\)/g) ?? [];
}

function walk(value: unknown, see: (key: string, value: string) => void, key = ''): void {
  if (typeof value === 'string') see(key, value);
  else if (Array.isArray(value)) for (const each of value) walk(each, see, key);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) walk(each, see, name);
  }
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escaped } from '../../../server/src/features/markdown.ts';
import { visible } from '../../../server/src/text/visible.ts';

test('nothing becomes more than text', () => {
  const shown: Record<string, string> = {
    '[x](command:foo)': '\\[x\\](command:foo)',
    '![](http://x.example/a.png)': '\\!\\[\\](http\\://x.example/a.png)',
    '<img onerror=alert(1)>': '\\<img onerror=alert(1)\\>',
    '$(zap)': '\\$(zap)',
    '`code`': '\\`code\\`',
    '**bold** _it_ ~~x~~': '\\*\\*bold\\*\\* \\_it\\_ \\~\\~x\\~\\~',
    '&lt;b>': '\\&lt;b\\>',
    'http://a.example www.b.example': 'http\\://a.example www\\.b.example',
    'a@b.example': 'a\\@b.example',
    '# heading': '\\# heading',
    '- item': '\\- item',
    '12. item': '12\\. item',
    '= rule': '\\= rule',
    'a\n\n# b': 'a # b',
    'back\\slash': 'back\\\\slash',
  };
  for (const [text, expected] of Object.entries(shown)) assert.equal(escaped(text), expected);
});

test('a name stays as it is written', () => {
  for (const name of [
    'Soyuz MS-22',
    "Chang'e-5",
    'J. K. Rowling',
    'Canadarm2 (ISS)',
    'Ye Guangfu',
    'Åsa Öst',
  ]) {
    assert.equal(escaped(name), name);
  }
});

test('what reorders or hides text is shown', () => {
  assert.equal(visible('Rao\u202eoab\u200b \u2066x'), 'Rao[U+202E]oab[U+200B] [U+2066]x');
  assert.equal(visible('\ud800 a\u2028b\u0000'), '[U+D800] a b[U+0000]');
});

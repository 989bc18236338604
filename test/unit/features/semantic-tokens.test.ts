import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { semanticTokens } from '../../../server/src/features/semantic-tokens.ts';
import type { Article } from '../../../server/src/text/article.ts';
import type { Block, BlockRole } from '../../../server/src/text/block.ts';
import { made, petelin, soyuz } from './made.ts';

function tokensOf(text: string, blocks: readonly Block[]): string[] {
  const snapshot = made(
    { 'a.txt': `${text}` },
    [petelin, soyuz].filter(each => text.includes(each.canonical)),
  );
  const lines = snapshot.analyses.get('a.txt')?.lines;
  const article = { path: 'a.txt', text, lines, blocks } as unknown as Article;
  let last = 0;
  return semanticTokens(snapshot, article).map(({ start, end, type, signs }) => {
    assert.ok(start >= last && end > start, 'sorted, apart, not empty');
    assert.ok(!/[\r\n]/.test(text.slice(start, end)), 'within a line');
    last = end;
    return `${[type, ...signs].join(' ')}: ${text.slice(start, end)}`;
  });
}

test('names over the roles of blocks; the body is left as it is', () => {
  const text = 'Dmitry Petelin lands\n\nBy A. Person\n\n“Dmitry Petelin!” in Soyuz MS-22.';
  const block = (role: BlockRole, part: string) => {
    const start = text.indexOf(part);
    return { role, start, end: start + part.length };
  };
  const blocks = [
    block('headline', 'Dmitry Petelin lands'),
    block('byline', 'By A. Person'),
    block('body', '“Dmitry Petelin!” in Soyuz MS-22.'),
  ];
  assert.deepEqual(tokensOf(text, blocks), [
    'person introducing: Dmitry Petelin',
    'headline: lands',
    'byline: By A. Person',
    'person quoted: Dmitry Petelin',
    'spacecraft introducing: Soyuz MS-22',
  ]);
});

test('boilerplate stays quiet, names and all', () => {
  const text = 'More: Dmitry Petelin and Soyuz MS-22';
  assert.deepEqual(tokensOf(text, [{ role: 'boilerplate', start: 0, end: text.length }]), [
    `boilerplate: ${text}`,
  ]);
});

test('a block of many lines, whatever ends them, is a token a line', () => {
  const text = 'More news\r\n\r\n  about us \rand you\nend';
  assert.deepEqual(tokensOf(text, [{ role: 'boilerplate', start: 0, end: text.length }]), [
    'boilerplate: More news',
    'boilerplate: about us',
    'boilerplate: and you',
    'boilerplate: end',
  ]);
});

test('law: sorted, apart and within lines for any blocks', () => {
  const piece = fc.constantFrom('Dmitry Petelin', 'Soyuz MS-22', ' ', '\n', '\r\n', '\r', 'said', '“', '”');
  fc.assert(
    fc.property(fc.array(piece), fc.array(fc.nat(40)), (pieces, cuts) => {
      const text = pieces.join('');
      const ends = [...new Set(cuts.filter(cut => cut < text.length))].sort((a, b) => a - b);
      const blocks: Block[] = [];
      for (let i = 0; i + 1 < ends.length; i += 2) {
        blocks.push({ role: i % 4 ? 'headline' : 'caption', start: ends[i] ?? 0, end: ends[i + 1] ?? 0 });
      }
      tokensOf(text, blocks);
    }),
  );
});

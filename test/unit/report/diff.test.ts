import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Piece, unifiedDiff } from '../../../server/src/report/diff.ts';
import { diffText } from '../../../server/src/report/diff-text.ts';

/** "Dmitry Pet[|e]lin": what stands before and after, as pieces. */
function pieces(marked: string): Piece[] {
  return marked.split(/(\[[^\]]*\])/).flatMap((part): Piece[] => {
    const change = /^\[(.*)\|(.*)\]$/s.exec(part);
    const bytes = Buffer.from(part);
    if (!change) return part === '' ? [] : [{ before: bytes, after: bytes }];
    return [{ before: Buffer.from(change[1] ?? ''), after: Buffer.from(change[2] ?? '') }];
  });
}

function diff(marked: string, path = 'a.txt'): string {
  return Buffer.concat(unifiedDiff(path, pieces(marked))).toString();
}

test('a change with the lines around it', () => {
  assert.equal(
    diff('1\n2\n3\n4\n5 Pet[|e]lin\n6\n7\n8\n9\n'),
    '--- a/a.txt\n+++ b/a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5 Petlin\n+5 Petelin\n 6\n 7\n 8\n',
  );
});

test('near changes stand in one hunk, far ones in their own', () => {
  const near = diff('[a|b]\n1\n2\n3\n4\n5\n6\n[a|b]\n');
  assert.equal(near.match(/@@ /g)?.length, 2 / 2);
  assert.match(near, /^@@ -1,8 \+1,8 @@$/m);
  const far = diff('[a|b]\n1\n2\n3\n4\n5\n6\n7\n[a|b]\n');
  assert.match(far, /^@@ -1,4 \+1,4 @@$/m);
  assert.match(far, /^@@ -6,4 \+6,4 @@$/m);
});

test('lines that become one, and one that becomes two', () => {
  assert.equal(
    diff('Jean[\n|-]Luc\nx\n[a|b]'),
    '--- a/a.txt\n+++ b/a.txt\n@@ -1,4 +1,3 @@\n-Jean\n-Luc\n+Jean-Luc\n x\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
  );
  assert.match(diff('a[ |\n]b\n'), /@@ -1,1 \+1,2 @@\n-a b\n\+a\n\+b\n$/);
});

test('line ends stay with their lines; two changes of one line are one', () => {
  assert.match(diff('x\r\n[a|b] and [c|d]\r\n'), /\n x\r\n-a and c\r\n\+b and d\r\n$/);
});

test('names of files that a diff would misread', () => {
  assert.match(diff('[a|b]', 'two words.txt'), /^--- a\/two words\.txt\t\n\+\+\+ b\/two words\.txt\t\n/);
  assert.match(diff('[a|b]', 'a"\\\n\u00e9.txt'), /^--- "a\/a\\"\\\\\\012\\303\\251\.txt"\n/);
});

test('no change, no diff', () => {
  assert.equal(diff('a\nb'), '');
  assert.equal(diff(''), '');
});

test('for a terminal: nothing that moves the cursor', () => {
  const shown = diffText(unifiedDiff('a.txt', pieces('x\x1b[2J\r\n[a|b]\r\n'.replace('[2J', '2J'))), false);
  assert.equal(shown, '--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n x\\u{001B}2J\n-a\n+b\n');
});

test('law: the removed and the kept lines of a hunk are the old lines, the added and the kept the new', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '\n', '\r\n'), { maxLength: 12 })
    .map(parts => parts.join(''));
  const piece = fc.oneof(
    text.map((same): [string, string] => [same, same]),
    fc.tuple(text, text),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), drawn => {
      const made = drawn.map(([before, after], i): Piece => {
        const bytes = Buffer.from(before);
        return before === after && i % 2 === 0
          ? { before: bytes, after: bytes }
          : { before: bytes, after: Buffer.from(after) };
      });
      const [before, after] = [
        Buffer.concat(made.map(each => each.before)).toString(),
        Buffer.concat(made.map(each => each.after)).toString(),
      ];
      assert.equal(patched(before, Buffer.concat(unifiedDiff('a', made)).toString()), after);
    }),
    { numRuns: 1000 },
  );
});

/** Applies a diff as `patch` does. */
function patched(before: string, diffed: string): string {
  const lines = linesOf(before);
  let out = '';
  let at = 0;
  const rows = linesOf(diffed);
  for (const [i, row] of rows.entries()) {
    const hunk = /^@@ -(\d+),(\d+) /.exec(row);
    const text = rows[i + 1]?.startsWith('\\') ? row.slice(1, -1) : row.slice(1);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      while (at < start) out += lines[at++] ?? '';
    } else if (i > 1 && (row.startsWith(' ') || row.startsWith('-'))) {
      assert.equal(lines[at++], text);
      if (row.startsWith(' ')) out += text;
    } else if (i > 1 && row.startsWith('+')) out += text;
  }
  return out + lines.slice(at).join('');
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

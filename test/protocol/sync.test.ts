import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Hover } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Folder } from '../../server/src/protocol/folder.ts';
import { openText } from '../../server/src/protocol/open-text.ts';
import { changed, InMemory } from './in-memory.ts';

const piece = fc.constantFrom(
  'Dmitry Petelin',
  ' said.',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u{1f680}',
  '“',
  '”',
  'é',
  '\ud800',
);
const text = fc.array(piece, { maxLength: 12 }).map(parts => parts.join(''));
/** A change as clients send them, also one that runs backwards or past the end. */
const change = fc.record({
  text,
  range: fc.option(
    fc.record({
      start: fc.record({
        line: fc.integer({ min: -1, max: 12 }),
        character: fc.integer({ min: -1, max: 40 }),
      }),
      end: fc.record({ line: fc.integer({ min: -1, max: 12 }), character: fc.integer({ min: -1, max: 40 }) }),
    }),
    { nil: undefined },
  ),
});

function plain({ range, text: newText }: { range: unknown; text: string }) {
  return (range ? { range, text: newText } : { text: newText }) as Parameters<
    typeof TextDocument.update
  >[1][number];
}

test('law: after any edits the server has the text of the client', async () => {
  const server = await new InMemory(() => undefined).start([]);
  let n = 0;
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.array(change, { maxLength: 3 }), { maxLength: 6 }),
      async (first, edits) => {
        const uri = `untitled:Untitled-${n++}`;
        await server.open(uri, first);
        for (const changes of edits) await server.change(uri, changes.map(plain));
        // What the server has is seen by where it finds a name that is put at the very end.
        const end = server.document(uri).positionAt(server.document(uri).getText().length);
        await server.change(uri, [{ range: { start: end, end }, text: '\n\nCosmonaut Anna Kikina slept.' }]);
        const hover = await server.request<Hover | null>(
          'textDocument/hover',
          server.on(uri, 'Anna Kikina slept'),
        );
        assert.equal(hover?.range && server.document(uri).getText(hover.range), 'Anna Kikina');
        await server.close(uri);
      },
    ),
    { numRuns: 60 },
  );
});

test('law: a corpus after any edits is one read from scratch', () => {
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 6 }), (first, changes) => {
      const document = TextDocument.create('untitled:a', 'plaintext', 1, first);
      const folder = new Folder('untitled:a', undefined);
      folder.open('a', document);
      let expected = document;
      changes.forEach((each, i) => {
        expected = changed(expected, [plain(each)], i + 2);
        openText.update(document, [plain(each)], i + 2);
        folder.snapshot();
      });
      const fresh = new Folder('untitled:a', undefined);
      fresh.open('a', TextDocument.create('untitled:a', 'plaintext', 1, expected.getText()));
      const mentions = (of: Folder) => of.snapshot().analyses.get('a')?.mentions;
      assert.equal(folder.articleAt('a')?.text, expected.getText());
      assert.deepEqual(mentions(folder), mentions(fresh));
    }),
  );
});

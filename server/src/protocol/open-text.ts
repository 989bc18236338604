import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * How the texts of open documents follow what is typed. The library's own way of following loses count of the
 * lines when a range lies past the end of the text, or when a CR and a LF come together from two sides; every
 * later change would then land in a wrong place. So each change is placed in the text as it stands.
 */
export const openText: TextDocumentsConfiguration<TextDocument> = {
  create: TextDocument.create,
  update: (document, changes, version) => {
    let text = document.getText();
    for (const change of changes) {
      if (!('range' in change)) {
        text = change.text;
        continue;
      }
      const { uri, languageId } = document;
      const edits = [{ range: change.range, newText: change.text }];
      text = TextDocument.applyEdits(TextDocument.create(uri, languageId, version, text), edits);
    }
    return TextDocument.update(document, [{ text }], version);
  },
};

import { DiagnosticSeverity, type PublishDiagnosticsParams } from 'vscode-languageserver';
import type { StyleGuideProblem } from '../styleguide/problem.ts';
import { Lines } from '../text/lines.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';

const SEVERITY = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

/** Said in an editor alone: on the command line there is no version from before. */
const MEANWHILE = ' Until it can be read, what was last read of the style guide works on.';

/** What the client has been told of what is wrong in style guides. */
export class PublishedGuides {
  readonly #told = new Map<Folder, readonly StyleGuideProblem[]>();

  /** What is to be sent so that the client knows what is wrong in a folder's style guide now. */
  update(folder: Folder): readonly PublishDiagnosticsParams[] {
    const { problems, text, isBroken } = folder.guide.now;
    const told = this.#told.get(folder) ?? [];
    if (told === problems || (told.length === 0 && problems.length === 0)) return [];
    this.#told.set(folder, problems);
    const uri = folder.guideUri;
    const coordinates = new Coordinates(uri, new Lines(text));
    const diagnostics = problems.map(({ span, code, severity, message }, i) => ({
      range: coordinates.range(span),
      severity: SEVERITY[severity],
      source: 'namedesk',
      code: `style-guide-${code}`,
      message: isBroken && i === 0 ? message + MEANWHILE : message,
    }));
    return [{ uri, diagnostics }];
  }

  /** What is to be sent so that the client forgets them. */
  clear(folder: Folder): readonly PublishDiagnosticsParams[] {
    const told = this.#told.get(folder) ?? [];
    this.#told.delete(folder);
    return told.length > 0 ? [{ uri: folder.guideUri, diagnostics: [] }] : [];
  }
}

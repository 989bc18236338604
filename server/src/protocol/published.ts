import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import type { Problem, Severity } from '../check/problem.ts';
import type { Client } from './client.ts';
import { Coordinates } from './convert.ts';
import type { Folder } from './folder.ts';
import { uriKey } from './uri.ts';

/** A problem as the client is told of it. */
export function diagnosticOf(folder: Folder, problem: Problem, client: Client): Diagnostic {
  const { occurrence, rule, message, suggestion } = problem;
  const { analysis, mention } = occurrence;
  const related = problem.related.map((other): DiagnosticRelatedInformation => {
    const { path, lines } = other.analysis;
    return {
      location: new Coordinates(folder.uriOf(path), lines).location(other.mention),
      message: `Here it is “${other.mention.spelling}”`,
    };
  });
  return {
    range: new Coordinates(folder.uriOf(analysis.path), analysis.lines).range(mention),
    severity: SEVERITY[problem.severity],
    source: 'namedesk',
    code: rule,
    message,
    data: { spelling: mention.spelling, suggestion },
    ...(client.relatedInformation && related.length > 0 ? { relatedInformation: related } : {}),
  };
}

const SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client was last told of one article. */
interface Sent {
  readonly uri: string;
  /** The diagnostics as JSON. */
  readonly json: string;
  /** The corpus that said it: an article may pass from one to another. */
  readonly folder: Folder;
}

/** What the client has been told, so that only what changed is said again. */
export class Published {
  /** By the key of the article's address. */
  readonly #sent = new Map<string, Sent>();

  /** The corpora of which the client has been told anything. */
  get folders(): ReadonlySet<Folder> {
    return new Set([...this.#sent.values()].map(({ folder }) => folder));
  }

  /** What is to be sent so that the client knows the problems of `folder` as they are now, and no others. */
  update(folder: Folder, client: Client): readonly PublishDiagnosticsParams[] {
    const now = new Set<string>();
    const messages: PublishDiagnosticsParams[] = [];
    for (const [path, problems] of folder.problems()) {
      // Until the folder is listed again it still has the articles of a folder inside it that was opened just now.
      if (!folder.owns(path)) continue;
      const uri = folder.uriOf(path);
      const diagnostics = problems.map(problem => diagnosticOf(folder, problem, client));
      const json = JSON.stringify(diagnostics);
      const key = uriKey(uri);
      const before = this.#sent.get(key);
      this.#sent.set(key, { uri, json, folder });
      now.add(key);
      if (before?.json === json) continue;
      const version = folder.documentAt(path)?.version;
      messages.push({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    }
    return [...this.#takeBack(folder, now), ...messages];
  }

  /** What is to be sent so that the client forgets what this corpus told it. */
  clear(folder: Folder): readonly PublishDiagnosticsParams[] {
    return this.#takeBack(folder, new Set());
  }

  #takeBack(folder: Folder, kept: ReadonlySet<string>): PublishDiagnosticsParams[] {
    const gone = [...this.#sent].filter(([key, sent]) => sent.folder === folder && !kept.has(key));
    for (const [key] of gone) this.#sent.delete(key);
    return gone.map(([, { uri }]) => ({ uri, diagnostics: [] }));
  }
}

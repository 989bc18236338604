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

/** What one corpus has told the client, so that only what changed is said again. */
export class Published {
  /** By the key of the article's address: the address as it was sent, and the diagnostics as JSON. */
  #sent = new Map<string, { readonly uri: string; readonly json: string }>();

  /** What is to be sent so that the client knows the problems of `folder` as they are now, and no others. */
  update(folder: Folder, client: Client): readonly PublishDiagnosticsParams[] {
    const now = new Map<string, { readonly uri: string; readonly json: string }>();
    const messages: PublishDiagnosticsParams[] = [];
    for (const [path, problems] of folder.problems()) {
      const uri = folder.uriOf(path);
      const diagnostics = problems.map(problem => diagnosticOf(folder, problem, client));
      const json = JSON.stringify(diagnostics);
      const key = uriKey(uri);
      now.set(key, { uri, json });
      if (this.#sent.get(key)?.json === json) continue;
      const version = folder.documentAt(path)?.version;
      messages.push({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    }
    const gone = [...this.#sent].filter(([key]) => !now.has(key));
    this.#sent = now;
    return [...gone.map(([, { uri }]) => ({ uri, diagnostics: [] })), ...messages];
  }

  /** What is to be sent so that the client forgets all of it. */
  clear(): readonly PublishDiagnosticsParams[] {
    const all = [...this.#sent.values()].map(({ uri }) => ({ uri, diagnostics: [] }));
    this.#sent.clear();
    return all;
  }
}

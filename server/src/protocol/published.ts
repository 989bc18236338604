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

/** What was last made of the problems of one article of a folder. */
interface Seen {
  readonly problems: readonly Problem[];
  readonly uri: string;
  readonly key: string;
}

/** What the client has been told, so that only what changed is said again. */
export class Published {
  /** By the key of the article's address. */
  readonly #sent = new Map<string, Sent>();
  /** By path: an article of which the client knows all need not be looked at while its problems are the same. */
  #seen = new WeakMap<Folder, Map<string, Seen>>();

  /** The corpora of which the client has been told anything. */
  get folders(): ReadonlySet<Folder> {
    return new Set([...this.#sent.values()].map(({ folder }) => folder));
  }

  /** What is to be sent so that the client knows the problems of `folder` as they are now, and no others. */
  update(folder: Folder, client: Client): readonly PublishDiagnosticsParams[] {
    const seenBefore = this.#seen.get(folder);
    const seen = new Map<string, Seen>();
    const now = new Set<string>();
    const messages: PublishDiagnosticsParams[] = [];
    for (const [path, problems] of folder.problems()) {
      const known = seenBefore?.get(path);
      const isMine = known && this.#sent.get(known.key)?.folder === folder;
      if (isMine && isTold(known, problems, folder.documentAt(path)?.uri)) {
        seen.set(path, known.problems === problems ? known : { ...known, problems });
        now.add(known.key);
        continue;
      }
      // Until the folder is listed again it still has the articles of a folder inside it that was opened just now.
      if (!folder.owns(path)) continue;
      const uri = folder.uriOf(path);
      const diagnostics = problems.map(problem => diagnosticOf(folder, problem, client));
      const json = JSON.stringify(diagnostics);
      const key = uriKey(uri);
      const before = this.#sent.get(key);
      this.#sent.set(key, { uri, json, folder });
      seen.set(path, { problems, uri, key });
      now.add(key);
      if (before?.json === json) continue;
      const version = folder.documentAt(path)?.version;
      messages.push({ uri, diagnostics, ...(version === undefined ? {} : { version }) });
    }
    this.#seen.set(folder, seen);
    return [...this.#takeBack(folder, now), ...messages];
  }

  /** What is to be sent so that the client forgets what this corpus told it. */
  clear(folder: Folder): readonly PublishDiagnosticsParams[] {
    return this.#takeBack(folder, new Set());
  }

  /** Folders came or went: an article may be another's now, and each is looked at again. */
  lookAgain(): void {
    this.#seen = new WeakMap();
  }

  #takeBack(folder: Folder, kept: ReadonlySet<string>): PublishDiagnosticsParams[] {
    const gone = [...this.#sent].filter(([key, sent]) => sent.folder === folder && !kept.has(key));
    for (const [key] of gone) this.#sent.delete(key);
    return gone.map(([, { uri }]) => ({ uri, diagnostics: [] }));
  }
}

/** Whether problems say what was told before, at the same address. */
function isTold(seen: Seen, problems: readonly Problem[], openUri: string | undefined): boolean {
  if (openUri !== undefined && openUri !== seen.uri) return false;
  const { problems: before } = seen;
  if (before === problems) return true;
  return before.length === problems.length && before.every((problem, i) => saysSame(problem, problems[i]));
}

function saysSame(a: Problem, b: Problem | undefined): boolean {
  return (
    a.occurrence.analysis === b?.occurrence.analysis &&
    a.occurrence.mention === b.occurrence.mention &&
    a.rule === b.rule &&
    a.severity === b.severity &&
    a.message === b.message &&
    a.suggestion === b.suggestion &&
    a.related.length === b.related.length &&
    a.related.every(
      ({ analysis, mention }, i) => analysis === b.related[i]?.analysis && mention === b.related[i]?.mention,
    )
  );
}

import { PassThrough } from 'node:stream';
import { after } from 'node:test';
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  type Diagnostic,
  ErrorCodes,
  type InitializeResult,
  ProposedFeatures,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { serve } from '../../server/src/protocol/connection.ts';
import { Framing } from '../../server/src/protocol/framing.ts';
import { Gate, refuse } from '../../server/src/protocol/gate.ts';
import { StdioReader } from '../../server/src/protocol/stdio.ts';
import type { OpenSource } from '../../server/src/protocol/workspace.ts';
import { MemorySource } from './memory-source.ts';
import { until } from './until.ts';

/** What VS Code says it can do, as far as Namedesk asks. */
export const vscode: ClientCapabilities = {
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    publishDiagnostics: { relatedInformation: true },
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
  workspace: {
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    workspaceFolders: true,
  },
};

const started: InMemory[] = [];
after(() => {
  for (const each of started) each.client.dispose();
});

/** A client and a server in one process, joined by streams of bytes as over a pipe. */
export class InMemory {
  readonly client: ProtocolConnection;
  /** The last diagnostics of each document, as the server published them. */
  readonly diagnostics = new Map<string, PublishDiagnosticsParams>();
  /** Every notification of diagnostics, in order. */
  readonly published: PublishDiagnosticsParams[] = [];
  readonly messages: string[] = [];
  readonly logged: string[] = [];
  readonly #documents = new Map<string, TextDocument>();
  readonly #up = new PassThrough();
  readonly #answers = new Map<unknown, { readonly result?: unknown; readonly code?: number }>();
  initialized: InitializeResult | undefined;

  constructor(openSource: OpenSource) {
    const up = this.#up;
    const down = new PassThrough();
    const writer = new StreamMessageWriter(down);
    const malformed = () => refuse(writer, { id: null, code: ErrorCodes.ParseError, message: 'Not JSON' });
    const reader = new Gate(new StdioReader(up, malformed), writer);
    const watchDog = { shutdownReceived: false, initialize: () => undefined, exit: () => undefined };
    const server = createConnection(
      logger => createProtocolConnection(reader, writer, logger),
      watchDog,
      ProposedFeatures.all,
    );
    serve(server, { version: '0.0.0', openSource });
    this.client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up), {
      error: () => undefined,
      warn: () => undefined,
      info: () => undefined,
      log: () => undefined,
    });
    const framing = new Framing();
    down.on('data', (bytes: Uint8Array) => {
      for (const frame of framing.push(bytes)) {
        if (!('body' in frame)) continue;
        const { id, result, error } = JSON.parse(frame.body);
        this.#answers.set(id, error ? { code: error.code } : { result });
      }
    });
    this.client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
      this.diagnostics.set(params.uri, params);
    });
    this.client.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.messages.push(message);
    });
    this.client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.client.onRequest('client/registerCapability', () => null);
    this.client.listen();
    started.push(this);
  }

  async start(
    folders: readonly string[],
    capabilities = vscode,
    options: unknown = undefined,
  ): Promise<this> {
    this.initialized = await this.request<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map(uri => ({ uri, name: uri })),
      initializationOptions: options,
    });
    await this.notify('initialized', {});
    return this;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.client.sendRequest(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.client.sendNotification(method, params as object);
  }

  /** Sends messages in one piece, so that none is answered before all have arrived. */
  sendAtOnce(...messages: readonly object[]): void {
    const frames = messages.map(message => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.#up.write(frames.join(''));
  }

  /** The answer to a request that was sent past the client: its result, or the code of its error. */
  answerTo(id: string): Promise<{ readonly result?: unknown; readonly code?: number }> {
    return until(`answer to ${id}`, () => this.#answers.get(id));
  }

  async open(uri: string, text: string, languageId = 'plaintext'): Promise<TextDocument> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.#documents.set(uri, document);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return document;
  }

  /** Puts `newText` in place of the first `oldText`, as an editor does when somebody types. */
  async edit(uri: string, oldText: string, newText: string): Promise<void> {
    const document = this.document(uri);
    const at = document.getText().indexOf(oldText);
    if (at < 0) throw new Error(`${oldText} is not in ${uri}`);
    const range = { start: document.positionAt(at), end: document.positionAt(at + oldText.length) };
    await this.change(uri, [{ range, text: newText }]);
  }

  async change(uri: string, contentChanges: Parameters<typeof TextDocument.update>[1]): Promise<void> {
    const version = this.document(uri).version + 1;
    this.#documents.set(uri, changed(this.document(uri), contentChanges, version));
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async close(uri: string): Promise<void> {
    this.#documents.delete(uri);
    await this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  document(uri: string): TextDocument {
    const document = this.#documents.get(uri);
    if (!document) throw new Error(`${uri} is not open`);
    return document;
  }

  /** The parameters of a request about the nth `word` of a document. */
  on(uri: string, word: string, nth = 0) {
    const document = this.document(uri);
    let at = document.getText().indexOf(word);
    for (let i = 0; i < nth; i++) at = document.getText().indexOf(word, at + 1);
    return { textDocument: { uri }, position: document.positionAt(at + 1) };
  }

  /** The quick fixes that are offered on the nth `word` of a document. */
  fixes(uri: string, word: string, nth = 0, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    const { textDocument, position } = this.on(uri, word, nth);
    const range = { start: position, end: position };
    return this.request('textDocument/codeAction', { textDocument, range, context: { diagnostics } });
  }

  /** What the diagnostics of a document say, as "rule: text". */
  said(uri: string, text: string): string[] | undefined {
    const document = TextDocument.create(uri, 'plaintext', 0, text);
    return this.diagnostics
      .get(uri)
      ?.diagnostics.map(({ code, range }) => `${code}: ${document.getText(range)}`);
  }
}

/** A document after changes, each of which is placed in the text as it then stands. */
export function changed(
  before: TextDocument,
  changes: Parameters<typeof TextDocument.update>[1],
  version: number,
): TextDocument {
  const { uri, languageId } = before;
  return changes.reduce(
    (document, change) => {
      const text =
        'range' in change
          ? TextDocument.applyEdits(document, [{ range: change.range, newText: change.text }])
          : change.text;
      return TextDocument.create(uri, languageId, version, text);
    },
    TextDocument.create(uri, languageId, version, before.getText()),
  );
}

export const FOLDER = 'file:///desk';

export function uriOf(path: string): string {
  return `${FOLDER}/${path}`;
}

/** A server on one folder in memory. */
export async function onFolder(
  source: MemorySource | Readonly<Record<string, string>>,
  capabilities = vscode,
): Promise<InMemory> {
  const files = source instanceof MemorySource ? source : new MemorySource(source);
  return new InMemory(uri => (uri === FOLDER ? files : undefined)).start([FOLDER], capabilities);
}

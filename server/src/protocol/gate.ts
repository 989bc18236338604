import {
  type DataCallback,
  type Disposable,
  ErrorCodes,
  type Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';
import { isRecord } from './settings.ts';

/** In which part of its life the server is, as far as the messages that passed say. */
type Life = 'new' | 'initialized' | 'shut down';

interface Refusal {
  readonly id: string | number | null;
  readonly code: number;
  readonly message: string;
}

/**
 * Stands between the reader and the connection, and turns away what the protocol forbids and the library lets
 * through: requests before `initialize`, a second one, requests after `shutdown`, batches, what is no message.
 * Each refused request gets its one answer; refused notifications get none.
 */
export class Gate implements MessageReader {
  readonly #reader: MessageReader;
  readonly #writer: MessageWriter;
  #life: Life = 'new';

  constructor(reader: MessageReader, writer: MessageWriter) {
    this.#reader = reader;
    this.#writer = writer;
  }

  get onError() {
    return this.#reader.onError;
  }

  get onClose() {
    return this.#reader.onClose;
  }

  get onPartialMessage() {
    return this.#reader.onPartialMessage;
  }

  dispose(): void {
    this.#reader.dispose();
  }

  listen(callback: DataCallback): Disposable {
    return this.#reader.listen(message => {
      const verdict = this.#judge(message);
      if (verdict === 'pass') callback(message);
      else if (verdict !== 'ignore') refuse(this.#writer, verdict);
    });
  }

  #judge(message: unknown): 'pass' | 'ignore' | Refusal {
    if (!isRecord(message)) {
      return { id: null, code: ErrorCodes.InvalidRequest, message: 'Not a message of the protocol' };
    }
    const { method, id, params } = message;
    if (typeof method !== 'string') {
      const isAnswer = 'result' in message || 'error' in message;
      if (isAnswer) return 'pass';
      return { id: idOf(id), code: ErrorCodes.InvalidRequest, message: 'A message without a method' };
    }
    const isRequest = id !== undefined;
    if (method === 'exit') return 'pass';
    // The library would break off in the middle of its work.
    if (method === '$/cancelRequest' && !isRecord(params)) return 'ignore';
    if (this.#life === 'new') {
      if (!isRequest) return 'ignore';
      if (method !== 'initialize') {
        return { id: idOf(id), code: ErrorCodes.ServerNotInitialized, message: 'Not initialized yet' };
      }
      const { capabilities } = isRecord(params) ? params : {};
      if (!isRecord(capabilities)) {
        return { id: idOf(id), code: ErrorCodes.InvalidParams, message: 'initialize without capabilities' };
      }
      this.#life = 'initialized';
      return 'pass';
    }
    if (this.#life === 'shut down') {
      if (!isRequest) return 'ignore';
      return { id: idOf(id), code: ErrorCodes.InvalidRequest, message: 'The server was shut down' };
    }
    if (method === 'initialize') {
      return { id: idOf(id), code: ErrorCodes.InvalidRequest, message: 'Already initialized' };
    }
    if (method === 'shutdown' && isRequest) this.#life = 'shut down';
    else if (isRequest && params !== undefined && (typeof params !== 'object' || params === null)) {
      return { id: idOf(id), code: ErrorCodes.InvalidParams, message: 'Params that are no object' };
    }
    return 'pass';
  }
}

/** Answers a request, or a text that was none (`id` null), with an error. */
export function refuse(writer: MessageWriter, { id, code, message }: Refusal): void {
  const answer: Message & object = { jsonrpc: '2.0', id, error: { code, message } } as Message;
  // A client that is gone reads no refusal; that the stream broke is reported by the reader.
  writer.write(answer).catch(() => undefined);
}

function idOf(id: unknown): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

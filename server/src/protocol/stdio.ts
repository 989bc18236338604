import type { Readable } from 'node:stream';
import {
  AbstractMessageReader,
  type DataCallback,
  type Disposable,
  type Message,
} from 'vscode-languageserver';
import { type Frame, Framing } from './framing.ts';

/** Reads the messages of a stream of bytes; `malformed` is told of a frame that holds no JSON. */
export class StdioReader extends AbstractMessageReader {
  readonly #input: Readable;
  readonly #malformed: () => void;

  constructor(input: Readable, malformed: () => void) {
    super();
    this.#input = input;
    this.#malformed = malformed;
  }

  listen(callback: DataCallback): Disposable {
    const framing = new Framing();
    const onData = (bytes: Uint8Array) => {
      let frames: readonly Frame[] = [];
      try {
        frames = framing.push(bytes);
      } catch (error) {
        this.fireError(error);
        this.fireClose();
        return;
      }
      for (const frame of frames) this.#deliver(frame, callback);
    };
    this.#input.on('data', onData);
    this.#input.on('error', error => this.fireError(error));
    this.#input.once('end', () => this.fireClose());
    this.#input.once('close', () => this.fireClose());
    return { dispose: () => this.#input.off('data', onData) };
  }

  #deliver(frame: Frame, callback: DataCallback): void {
    if ('fault' in frame) {
      this.fireError(new Error(frame.fault));
      return;
    }
    let message: unknown;
    try {
      message = JSON.parse(frame.body);
    } catch {
      this.#malformed();
      return;
    }
    try {
      callback(message as Message);
    } catch (error) {
      // One message that cannot be taken must not take those behind it along.
      this.fireError(error);
    }
  }
}

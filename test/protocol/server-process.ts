import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Frame, Framing } from '../../server/src/protocol/framing.ts';
import { until } from './until.ts';

/** The server as it ships: one file, built by `node esbuild.mjs`. */
export const SERVER = fileURLToPath(new URL('../../dist/server.cjs', import.meta.url));

/** Why tests of the built server cannot run; undefined where they can. */
export const notBuilt = existsSync(SERVER) ? false : 'dist/server.cjs is not there: run node esbuild.mjs';

interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

const running: ServerProcess[] = [];
after(() => {
  for (const each of running) each.process.kill('SIGKILL');
});

/** The built server behind a real pipe, spoken to byte by byte. */
export class ServerProcess {
  readonly process: ChildProcess;
  /** Every message that the server sent, and every frame that was none. */
  readonly messages: Message[] = [];
  readonly faults: string[] = [];
  stderr = '';
  exitCode: number | null | undefined;
  #id = 0;

  constructor(args: readonly string[] = ['--stdio'], command = process.execPath) {
    this.process = spawn(command, [SERVER, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    running.push(this);
    const framing = new Framing();
    this.process.stdout?.on('data', (bytes: Uint8Array) => {
      for (const frame of framing.push(bytes)) this.#take(frame);
    });
    this.process.stderr?.on('data', (text: Buffer) => {
      this.stderr += text.toString();
    });
    this.process.stdin?.on('error', () => undefined);
    this.process.on('exit', code => {
      this.exitCode = code;
    });
  }

  async initialize(params: object = {}): Promise<this> {
    await this.ask('initialize', { processId: null, rootUri: null, capabilities: {}, ...params });
    this.send({ method: 'initialized', params: {} });
    return this;
  }

  write(bytes: string | Uint8Array): void {
    this.process.stdin?.write(bytes);
  }

  send(message: object): void {
    this.write(framed({ jsonrpc: '2.0', ...message }));
  }

  /** Sends a request and waits for its answer. */
  ask(method: string, params?: unknown): Promise<Message> {
    const id = ++this.#id;
    this.send({ id, method, ...(params === undefined ? {} : { params }) });
    return this.answer(id);
  }

  answer(id: number | string | null): Promise<Message> {
    return until(`an answer to ${id}`, () =>
      this.messages.find(each => each.id === id && each.method === undefined),
    );
  }

  exited(): Promise<number | null> {
    return until('the end of the server', () => this.exitCode);
  }

  #take(frame: Frame): void {
    if ('fault' in frame) this.faults.push(frame.fault);
    else this.messages.push(JSON.parse(frame.body));
  }
}

export function framed(message: unknown): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

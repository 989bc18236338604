import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import {
  createConnection,
  ErrorCodes,
  type MessageReader,
  type MessageWriter,
  ProposedFeatures,
} from 'vscode-languageserver';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import manifest from '../../package.json' with { type: 'json' };
import { serve } from './protocol/connection.ts';
import { diskSource } from './protocol/disk.ts';
import { Gate, refuse } from './protocol/gate.ts';
import { watchParent } from './protocol/parent-watch.ts';
import { StdioReader } from './protocol/stdio.ts';

const HELP = `namedesk-server ${manifest.version}: the Namedesk language server

usage: namedesk-server --stdio       for any client of the Language Server Protocol
       namedesk-server --node-ipc    for a client that starts it as a process of Node
       namedesk-server --version | --help
`;

/** The streams of the process as they were: standard output belongs to the protocol alone. */
const write = process.stdout.write.bind(process.stdout);

let shutDown = false;

function leave(): never {
  process.exit(shutDown ? 0 : 1);
}

main(process.argv.slice(2));

function main(args: readonly string[]): void {
  const unknown = args.find(arg => !/^--(stdio|node-ipc|version|help|clientProcessId=\d+)$/.test(arg));
  if (args.includes('--help')) write(HELP);
  else if (args.includes('--version')) write(`${manifest.version}\n`);
  else if (unknown !== undefined) refuseToStart(`unknown option ${unknown}`);
  else if (args.includes('--stdio')) overStdio();
  else if (args.includes('--node-ipc')) overIpc();
  else refuseToStart('say how to talk to it: --stdio or --node-ipc');
}

function refuseToStart(why: string): void {
  process.stderr.write(`namedesk-server: ${why}\n\n${HELP}`);
  process.exitCode = 2;
}

function overStdio(): void {
  const output = new Writable({
    write: (bytes: Uint8Array, _encoding, done) => {
      write(bytes, done);
    },
  });
  reserveStandardOutput();
  // A client that does not read is a client that is gone.
  process.stdout.on('error', leave);
  const writer = new StreamMessageWriter(output);
  const malformed = () => refuse(writer, { id: null, code: ErrorCodes.ParseError, message: 'Not JSON' });
  start(new StdioReader(process.stdin, malformed), writer);
}

function overIpc(): void {
  if (process.send === undefined) {
    refuseToStart('--node-ipc is for a process that Node started with an IPC channel');
    return;
  }
  reserveStandardOutput();
  process.once('disconnect', leave);
  start(new IPCMessageReader(process), new IPCMessageWriter(process));
}

function start(reader: MessageReader, writer: MessageWriter): void {
  const watchDog = {
    get shutdownReceived() {
      return shutDown;
    },
    set shutdownReceived(value) {
      shutDown = value;
    },
    initialize: ({ processId }: { processId?: unknown }) => watchParent(processId, gone),
    exit: (code: number) => process.exit(code),
  };
  reader.onClose(leave);
  reader.onError(error => process.stderr.write(`namedesk-server: ${error.message}\n`));
  const connection = createConnection(
    logger => createProtocolConnection(new Gate(reader, writer), writer, logger),
    watchDog,
    ProposedFeatures.all,
  );
  // One request that fails must not take all others with it. The message may hold the text of an article.
  process.on('uncaughtException', report);
  process.on('unhandledRejection', report);
  serve(connection, { version: manifest.version, openSource: sourceOf });
}

function gone(): void {
  process.stderr.write('namedesk-server: the client is gone\n');
  leave();
}

function report(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
  const where = frames.filter(line => line.startsWith('    at '));
  process.stderr.write(
    `namedesk-server: ${[error instanceof Error ? error.name : 'an error', ...where].join('\n')}\n`,
  );
}

/** A folder's files, where it is one of the disk. */
function sourceOf(folderUri: string) {
  try {
    return folderUri.startsWith('file:') ? diskSource(fileURLToPath(folderUri)) : undefined;
  } catch {
    // An address that is no path here: a folder of another machine.
    return undefined;
  }
}

/** Sends to standard error whatever code of others prints, which would otherwise break the protocol. */
function reserveStandardOutput(): void {
  globalThis.console = new Console(process.stderr);
  process.stdout.write = process.stderr.write.bind(process.stderr);
}

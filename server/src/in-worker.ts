import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import manifest from '../../package.json' with { type: 'json' };
import { serve } from './protocol/connection.ts';
import { Gate } from './protocol/gate.ts';

// The worker has no disk: every file comes through the client (`client-source.ts`). Whoever made the worker ends it;
// there is no process to watch. The types of a worker would make those of a browser of all of the server.

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const writer = new BrowserMessageWriter(scope);
const reader = new Gate(new BrowserMessageReader(scope), writer);
const connection = createConnection(ProposedFeatures.all, reader, writer);
serve(connection, { version: manifest.version, openSource: () => undefined });

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { framed, notBuilt, SERVER, ServerProcess } from './server-process.ts';

const uri = 'untitled:Untitled-1';
const text = 'Leak\n\nCosmonaut Dmitry Petelin waved.';
const opened = { textDocument: { uri, languageId: 'plaintext', version: 1, text } };
const onPetelin = { textDocument: { uri }, position: { line: 2, character: 12 } };
const skip = notBuilt;

/** The server answers as if nothing had happened. */
async function answers(server: ServerProcess): Promise<void> {
  const hover = await server.ask('textDocument/hover', onPetelin);
  assert.match(JSON.stringify(hover.result), /Dmitry Petelin/);
}

async function started(): Promise<ServerProcess> {
  const server = await new ServerProcess().initialize();
  server.send({ method: 'textDocument/didOpen', params: opened });
  await answers(server);
  return server;
}

test('A5: what is no JSON is answered with a parse error, and the next message is read', {
  skip,
}, async () => {
  const server = await started();
  server.write('Content-Length: 5\r\n\r\n{"a":');
  assert.equal((await server.answer(null)).error?.code, -32700);
  await answers(server);
});

test('A1, A2, A3: garbage and broken headers are passed over', { skip }, async () => {
  const server = await started();
  server.write('Debugger attached.\n');
  await answers(server);
  server.write('Content-Type: x\r\n\r\nContent-Length: many\r\n\r\nContent-Length: -3\r\n\r\n{}');
  await answers(server);
});

test('A4: a message that no memory should wait for ends the server', { skip }, async () => {
  const server = await started();
  server.write('Content-Length: 99999999999\r\n\r\n');
  assert.equal(await server.exited(), 1);
  assert.match(server.stderr, /too long/);
});

test('A7: a batch, or what is no object, is an invalid request', { skip }, async () => {
  const server = await started();
  server.write(framed([{ jsonrpc: '2.0', id: 7, method: 'shutdown' }]));
  assert.equal((await server.answer(null)).error?.code, -32600);
  await answers(server);
});

test('A9: bytes one by one, and many messages in one piece', { skip }, async () => {
  const server = await started();
  for (const byte of Buffer.from(
    framed({ jsonrpc: '2.0', id: 'slow', method: 'textDocument/hover', params: onPetelin }),
  )) {
    server.write(Uint8Array.of(byte));
  }
  assert.ok((await server.answer('slow')).result);
  const many = Array.from({ length: 50 }, (_, i) =>
    framed({ jsonrpc: '2.0', id: `m${i}`, method: 'textDocument/hover', params: onPetelin }),
  );
  server.write(many.join(''));
  await server.answer('m49');
  const ids = server.messages.map(each => each.id).filter(id => typeof id === 'string' && id.startsWith('m'));
  assert.deepEqual(
    ids,
    many.map((_, i) => `m${i}`),
  );
});

test('A10, A11: requests before initialize, and a second one, are refused', { skip }, async () => {
  const server = new ServerProcess();
  server.send({ method: 'textDocument/didOpen', params: opened });
  assert.equal((await server.ask('textDocument/hover', onPetelin)).error?.code, -32002);
  await server.initialize();
  assert.equal((await server.ask('initialize', { capabilities: {} })).error?.code, -32600);
  server.send({ method: 'textDocument/didOpen', params: opened });
  await answers(server);
});

test('A12: after shutdown nothing is answered; exit ends with 0, and without shutdown with 1', {
  skip,
}, async () => {
  const server = await started();
  assert.equal((await server.ask('shutdown')).result, null);
  assert.equal((await server.ask('textDocument/hover', onPetelin)).error?.code, -32600);
  server.send({ method: 'exit' });
  assert.equal(await server.exited(), 0);
  const rude = await started();
  rude.send({ method: 'exit' });
  assert.equal(await rude.exited(), 1);
});

test('A13: the server ends when its input does, or the process that started it', { skip }, async () => {
  const server = await started();
  server.process.stdin?.end();
  assert.equal(await server.exited(), 1);
  const parent = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const watching = await new ServerProcess().initialize({ processId: parent.pid });
  parent.kill('SIGKILL');
  assert.equal(await watching.exited(), 1);
  assert.match(watching.stderr, /client is gone/);
});

test('A14: a client that cannot be seen is not missed', { skip }, async () => {
  const server = await new ServerProcess().initialize({ processId: 2 ** 22 + 1 });
  server.send({ method: 'textDocument/didOpen', params: opened });
  await answers(server);
});

test('A15: unknown requests are said to be unknown, unknown notifications are not', { skip }, async () => {
  const server = await started();
  assert.equal((await server.ask('namedesk/none', {})).error?.code, -32601);
  server.send({ method: 'namedesk/none', params: {} });
  server.send({ method: '$/none', params: {} });
  await answers(server);
});

test('A16: params that are missing, of the wrong kind or out of range', { skip }, async () => {
  const server = await started();
  const places = [
    undefined,
    null,
    {},
    { textDocument: null, position: null },
    { textDocument: { uri: 7 }, position: { line: 0, character: 0 } },
    { textDocument: { uri }, position: { line: 'x' } },
    ...[-1, 2 ** 31 - 1, 1e308, -1e308, 0.5].map(line => ({
      textDocument: { uri },
      position: { line, character: line },
    })),
    { textDocument: { uri: 'file:///%' }, position: { line: 0, character: 0 } },
    { textDocument: { uri: '' }, position: { line: 0, character: 0 } },
  ];
  const methods = [
    'hover',
    'definition',
    'references',
    'documentHighlight',
    'codeAction',
    'semanticTokens/full',
  ];
  for (const method of methods) {
    for (const params of places) {
      const { result, error } = await server.ask(`textDocument/${method}`, params);
      assert.ok(
        error?.code === -32602 || result !== undefined,
        `${method} ${JSON.stringify({ params, error })}`,
      );
    }
  }
  assert.ok((await server.ask('codeAction/resolve', { title: 'x', data: { uri, scope: 'world' } })).result);
  for (const params of [undefined, null, 7, { changes: [null, { uri: 7, type: 'x' }] }]) {
    server.send({ method: 'workspace/didChangeWatchedFiles', params });
    server.send({ method: 'workspace/didChangeConfiguration', params });
  }
  await answers(server);
});

test('A17, A18: ids of every kind, and cancelling what is not there', { skip }, async () => {
  const server = await started();
  const ids = ['a', 0, '', -1];
  for (const id of ids) server.send({ id, method: 'textDocument/hover', params: onPetelin });
  for (const id of ids) assert.ok((await server.answer(id)).result, `id ${id}`);
  server.send({ method: '$/cancelRequest', params: { id: 999 } });
  server.send({ method: '$/cancelRequest' });
  await answers(server);
});

test('A20: not one byte on standard output but messages', { skip }, async () => {
  const server = await started();
  await server.ask('shutdown');
  assert.deepEqual(server.faults, []);
  assert.ok(server.messages.every(each => each.id !== undefined || each.method !== undefined));
});

test('options: version, help, and a clear word about others', { skip }, async () => {
  const said = async (...args: string[]) => {
    const child = spawn(process.execPath, [SERVER, ...args]);
    let out = '';
    let err = '';
    child.stdout.on('data', bytes => {
      out += bytes;
    });
    child.stderr.on('data', bytes => {
      err += bytes;
    });
    const code = await new Promise(resolve => child.on('close', resolve));
    return { out, err, code };
  };
  assert.match((await said('--version')).out, /^\d+\.\d+\.\d+\n$/);
  assert.match((await said('--help')).out, /--stdio/);
  const unknown = await said('--tcp');
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /unknown option --tcp/);
  assert.equal((await said()).code, 2);
  assert.match((await said('--node-ipc')).err, /IPC/);
});

/**
 * The server in a browser's worker. The client's first message says where the lists and weights are, which must be
 * there before the server is: `{ knowledge: string }`, an address. After that the two speak the protocol.
 */
const scope = globalThis as unknown as {
  importScripts(script: string): void;
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void, how: { once: true }): void;
};

scope.addEventListener(
  'message',
  ({ data }) => {
    const { knowledge } = data as { knowledge: string };
    scope.importScripts(knowledge);
    void import('./in-worker.ts');
  },
  { once: true },
);

export {};

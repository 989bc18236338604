// Bundles the client, the server and the command line; with --tests the suite that runs inside an editor too.
import { build, context } from 'esbuild';

const flags = new Set(process.argv.slice(2));
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // The Node of the oldest VS Code that the client runs in (1.91: Electron 29, Node 20).
  target: 'node20',
  outExtension: { '.js': '.cjs' },
  sourcemap: flags.has('--debug') ? 'linked' : false,
  minify: !flags.has('--debug'),
  // Names stay readable in the stack traces that people report.
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const executable = { banner: { js: '#!/usr/bin/env node' } };

const bundles = [
  // Client and server bring two copies of the protocol package each of their own: bundled apart.
  { ...shared, entryPoints: { client: 'client/extension.ts' }, external: ['vscode'], outdir: 'dist' },
  { ...shared, ...executable, entryPoints: { server: 'server/src/main.ts' }, outdir: 'dist' },
  { ...shared, ...executable, entryPoints: { cli: 'server/src/cli.ts' }, outdir: 'dist' },
];
if (flags.has('--tests')) {
  bundles.push({
    ...shared,
    minify: false,
    entryPoints: { index: 'test/host/suite/index.ts' },
    external: ['vscode', 'mocha'],
    outdir: 'out/host',
  });
}

if (flags.has('--watch')) {
  for (const options of bundles) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  await Promise.all(bundles.map(options => build(options)));
}

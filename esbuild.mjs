// Bundles the client, the server and the command line; with --tests the suite that runs inside an editor too.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { build, context } from 'esbuild';

const flags = new Set(process.argv.slice(2));
const shared = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // The Node of the oldest VS Code that the client runs in (1.91: Electron 29, Node 20).
  target: 'node20',
  outExtension: { '.js': '.cjs' },
  outdir: 'dist',
  sourcemap: flags.has('--debug') ? 'linked' : false,
  minify: !flags.has('--debug'),
  // Names stay readable in the stack traces that people report.
  keepNames: true,
  legalComments: 'none',
  logLevel: 'warning',
};
const browser = { platform: 'browser', target: 'es2022', outExtension: {} };

/**
 * The lists and weights, most of what the server weighs, are the same in Node and in a browser: they are bundled once,
 * as `dist/knowledge.js`, which every server loads first and which leaves them in a global.
 */
const KNOWLEDGE = [
  'server/src/recognise/tagger/weights.generated.ts',
  'server/src/recognise/tagger/lists.generated.ts',
  'server/src/recognise/gazetteer/names.generated.ts',
  'server/src/recognise/gazetteer/prose.generated.ts',
];
const nameOf = path => basename(path, '.generated.ts');
const globalOf = path => `globalThis.namedeskKnowledge.${nameOf(path)}`;
const knowledgeApart = {
  name: 'knowledge-apart',
  setup({ onLoad }) {
    onLoad({ filter: /\.generated\.ts$/ }, ({ path }) => {
      const known = KNOWLEDGE.find(each => path.replaceAll('\\', '/').endsWith(each));
      if (!known) return undefined;
      const names = [...readFileSync(path, 'utf8').matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return { contents: `export const { ${names.join(', ')} } = ${globalOf(known)};`, loader: 'js' };
    });
  },
};
const knowledge = {
  ...shared,
  ...browser,
  format: 'iife',
  stdin: {
    contents: KNOWLEDGE.map(path => `import * as ${nameOf(path)} from './${path}';`)
      .concat(`globalThis.namedeskKnowledge = { ${KNOWLEDGE.map(nameOf).join(', ')} };`)
      .join('\n'),
    resolveDir: '.',
    loader: 'ts',
  },
  outdir: undefined,
  outfile: 'dist/knowledge.js',
};
const program = {
  ...shared,
  plugins: [knowledgeApart],
  banner: { js: "#!/usr/bin/env node\nrequire('./knowledge.js');" },
};

const bundles = [
  knowledge,
  // Client and server bring two copies of the protocol package each of their own: bundled apart.
  { ...shared, entryPoints: { client: 'client/extension.ts' }, external: ['vscode'] },
  { ...program, entryPoints: { server: 'server/src/main.ts' } },
  { ...program, entryPoints: { cli: 'server/src/cli.ts' } },
  // In a browser: the client in the extension host's worker, the server in a worker of its own.
  {
    ...shared,
    ...browser,
    entryPoints: { 'client.browser': 'client/extension.browser.ts' },
    external: ['vscode'],
  },
  {
    ...shared,
    ...browser,
    plugins: [knowledgeApart],
    format: 'iife',
    entryPoints: { 'server.browser': 'server/src/main.browser.ts' },
  },
];
if (flags.has('--tests')) {
  bundles.push({
    ...shared,
    minify: false,
    entryPoints: { index: 'test/host/suite/index.ts' },
    external: ['vscode', 'mocha'],
    outdir: 'out/host',
  });
  bundles.push({
    ...shared,
    ...browser,
    minify: false,
    alias: { 'node:assert/strict': './test/host/suite/assert.ts' },
    entryPoints: { web: 'test/host/suite/web.ts' },
    external: ['vscode'],
    outdir: 'out/host',
  });
}

if (flags.has('--watch')) {
  for (const options of bundles) await (await context({ ...options, logLevel: 'info' })).watch();
} else {
  await Promise.all(bundles.map(options => build(options)));
}

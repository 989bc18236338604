import { globSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { runHostSuite } from './host/run.ts';
import { runNodeTests } from './run/node-tests.ts';
import { root } from './run/paths.ts';
import { say } from './run/say.ts';
import { conclude, nothing, sum, type Totals } from './run/totals.ts';

/*
 * What `npm test` runs: the tests of Node's own runner, then the suite inside an editor.
 *
 *   npm test                              all
 *   npm test -- --unit                    all but the suite inside an editor
 *   npm test -- test/unit/text            only the files of this folder, or this file
 *   npm test -- test/host                 only the suite inside an editor
 */
const { values, positionals } = parseArgs({ options: { unit: { type: 'boolean' } }, allowPositionals: true });
const wanted = positionals.map(name => resolve(name));

const below = (file: string, folder: string) => file === folder || file.startsWith(folder + sep);

/** Is this file asked for, or is nothing in particular? */
const isWanted = (file: string) => wanted.length === 0 || wanted.some(name => below(file, name));

const files = globSync('test/{unit,protocol}/**/*.test.ts', { cwd: root })
  .map(file => join(root, file))
  .filter(isWanted)
  .sort();
const host = join(root, 'test/host');
const withHost = !values.unit && (wanted.length === 0 || wanted.some(name => below(name, host)));

let totals: Totals = nothing;
for (const name of wanted) {
  if (below(name, host) || files.some(file => below(file, name))) continue;
  say(`  ✗ ${relative(root, name)} is no file of tests, and holds none`);
  totals = sum(totals, { ...nothing, failed: 1 });
}
if (files.length > 0) totals = sum(totals, await runNodeTests(files));
if (withHost) totals = sum(totals, await runHostSuite());
conclude(totals);

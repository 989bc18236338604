import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { desk } from './desk.ts';
import { notBuilt, SERVER } from './server-process.ts';

const script = fileURLToPath(new URL('./neovim.lua', import.meta.url));
const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' });
const skip = notBuilt || (version.status === 0 ? false : 'Neovim (nvim) is not installed');

test('Neovim: diagnostics, hover, definition, fixes', { skip }, () => {
  const home = mkdtempSync(join(tmpdir(), 'namedesk-nvim-'));
  const folder = join(home, 'desk');
  for (const [path, text] of Object.entries(desk)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  try {
    const args = ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${script}`];
    const { stdout, stderr, status } = spawnSync('nvim', args, {
      encoding: 'utf8',
      timeout: 60_000,
      env: {
        ...process.env,
        HOME: home,
        XDG_STATE_HOME: home,
        XDG_CACHE_HOME: home,
        NAMEDESK_SERVER: SERVER,
        NAMEDESK_NODE: process.execPath,
        NAMEDESK_FOLDER: folder,
      },
    });
    assert.equal(status, 0, `${stdout}\n${stderr}`);
    assert.doesNotMatch(stdout, /FAIL/);
    assert.ok(stdout.split('\n').filter(line => line.startsWith('ok ')).length >= 11, stdout);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

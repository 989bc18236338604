import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What an outer editor, debugger or npm says to its children, and ours must not hear. */
const foreign =
  /^(VSCODE_|CODE_SERVER|ELECTRON_|NODE_OPTIONS$|NODE_TEST_CONTEXT$|npm_|PASSWORD$|HASHED_PASSWORD$|PORT$)/i;

/** This process's environment without what would leak into an editor that it starts. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** An environment in which a program keeps everything it writes below `home`. */
export function isolatedEnvironment(home: string): NodeJS.ProcessEnv {
  const below = (name: string) => {
    const folder = join(home, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  return {
    ...cleanEnvironment(),
    HOME: home,
    XDG_CONFIG_HOME: below('config'),
    XDG_DATA_HOME: below('data'),
    XDG_CACHE_HOME: below('cache'),
    XDG_STATE_HOME: below('state'),
    XDG_RUNTIME_DIR: below('run'),
    TMPDIR: below('tmp'),
    // No marketplace: a test must not depend on what is published today.
    EXTENSIONS_GALLERY: '{}',
  };
}

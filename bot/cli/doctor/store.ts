import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../../config/index.ts';
import { addressOf, FORMS, type StoreKind } from '../../store/driver/address.ts';
import { type Finding, fail, ok, warn } from './checked.ts';

type Env = Readonly<Record<string, string | undefined>>;

type Check = (place: string, config: Pick<Config, 'storeConnectionString'>, env: Env) => readonly Finding[];

/** Where the trail would be kept, as far as it can be told without opening it. Nothing of an address with a key in it is quoted. */
export function checkStore(config: Config, env: Env): readonly Finding[] {
  const address = addressOf(config.storeUrl);
  return address ? CHECKS[address.kind](address.place, config, env) : [noAddress('STORE_URL is no address of a store')];
}

const CHECKS: Readonly<Record<StoreKind, Check>> = {
  sqlite: (path, { storeConnectionString }, env) => {
    if (!path) return [noAddress('STORE_URL is no address of a store')];
    return [sqliteFolder(path, env), ...(storeConnectionString ? [uselessConnectionString()] : [])];
  },
  tables: (url, { storeConnectionString }) => {
    if (url === '' && storeConnectionString) {
      return [
        warn(
          'the store is opened by a connection string',
          'it holds a key to the whole account',
          'Prefer STORE_URL=tables:https://<account>.table.core.windows.net and the identity’s role there.',
        ),
      ];
    }
    if (!/^https:\/\/[^/]+\/?$/.test(url))
      return [noAddress(url === '' ? 'STORE_URL names no account' : 'STORE_URL is no address of a store')];
    const where = ok(`the store is Azure Table Storage (${new URL(url).host})`);
    return [where, ...(storeConnectionString ? [uselessConnectionString()] : [])];
  },
};

const noAddress = (what: string): Finding =>
  fail(what, 'the server doesn’t start without its store', `Write it as ${FORMS}.`);

function uselessConnectionString(): Finding {
  const why = 'it is read with STORE_URL=tables: alone, and holds a key for nothing';
  return warn('STORE_CONNECTION_STRING is set, and isn’t read', why, 'Remove it.');
}

/** The folder, or the one it would be made in, must be writable; an app service's home is a network share, where SQLite loses data. */
function sqliteFolder(path: string, env: Env): Finding {
  const own = dirname(resolve(path));
  const folder = existsSync(own) ? own : dirname(own);
  if (env.WEBSITE_SITE_NAME && folder.startsWith('/home')) {
    return fail(
      `STORE_URL is a file below ${folder}`,
      'the home of an app service is a network share, where SQLite can lose data',
      'Set STORE_URL=tables:https://<account>.table.core.windows.net and give the identity its role there.',
    );
  }
  if (!existsSync(folder)) {
    return fail(
      `the store’s folder isn’t there (${own})`,
      `it would be made, but not ${folder} around it: that looks like a slip in STORE_URL`,
      'Correct STORE_URL, or make the folder.',
    );
  }
  try {
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    accessSync(folder, constants.W_OK);
    const what = existsSync(path) ? '' : `; there is no store at ${path} yet: a start makes a new, empty one`;
    return ok(`the store’s folder can be written (${folder})${what}`);
  } catch {
    const fix = `Let the server's user write to ${folder}, or name another place in STORE_URL.`;
    return fail(`the store’s folder can’t be written (${folder})`, 'the server doesn’t start without its store', fix);
  }
}

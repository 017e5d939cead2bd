import { type Driver, notAnAddress, signerOf } from '../driver/index.ts';
import { openSqliteReader, openSqliteStore } from './index.ts';
import { openSqliteThread } from './thread.ts';

/** The embedded store; under a server's lock it works in a thread of its own. */
export const sqliteDriver: Driver = {
  open: async (path, options) => {
    const { lock, lockWaitMs, auditKeyPath, whenEnded } = options;
    if (!path) throw notAnAddress();
    if (!lock || path === ':memory:') return openSqliteStore({ ...options, path, ...signerOf(options) });
    const thread = {
      path,
      ...(lockWaitMs === undefined ? {} : { lockWaitMs }),
      ...(auditKeyPath ? { auditKeyPath } : {}),
    };
    return openSqliteThread(thread, whenEnded);
  },
  read: async (path) => {
    if (!path) throw notAnAddress();
    return openSqliteReader(path);
  },
};

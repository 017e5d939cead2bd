import { parentPort, workerData } from 'node:worker_threads';
import { isStoreError } from '../../ports/store-errors.ts';
import { readSigner } from '../chain/signing.ts';
import { openSqliteRows } from './index.ts';
import type { Asked, Calls, ThreadOptions, Told } from './thread.ts';

/** The thread's own side: does what it is asked, and tells of all that ended in the same moment at once. */

let told: Told[] = [];
const post = (): void => {
  parentPort?.postMessage(told);
  told = [];
};
const tell = (one: Told): void => {
  if (told.length === 0) setImmediate(post);
  told.push(one);
};
const tellFailure = (id: number, error: unknown): void => {
  const message = error instanceof Error ? error.message : String(error);
  tell([id, false, isStoreError(error) ? { code: error.code, message } : { message }]);
};

/** What was asked for before the closing is done before it. */
const under = new Set<Promise<void>>();

async function take(store: Calls, [id, name, given]: Asked): Promise<void> {
  if (name === 'close') await Promise.all(under);
  const work = store[name] as (...given: readonly unknown[]) => Promise<unknown>;
  const done = work(...given).then(
    (result) => tell([id, true, result]),
    (error) => tellFailure(id, error),
  );
  under.add(done);
  await done;
  under.delete(done);
}

async function open({ auditKeyPath, ...options }: ThreadOptions): Promise<void> {
  const signer = auditKeyPath ? { signer: readSigner(auditKeyPath) } : {};
  const opened = await openSqliteRows({ ...options, lock: true, ...signer });
  const { made, ...calls } = opened;
  const store: Calls = { ...calls, beat: async () => {} };
  parentPort?.on('message', (asked: readonly Asked[]) => asked.forEach((one) => void take(store, one)));
  tell([0, true, made]);
}

open(workerData).catch((error: unknown) => tellFailure(0, error));

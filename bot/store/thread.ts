import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type StoreError, type StoreFailure, storeError } from './errors.ts';
import { openSqliteReader } from './sqlite.ts';
import type { TrailStore } from './trail.ts';

/** What a store's thread is started with: plain data, since nothing else can be handed over. */
export type ThreadOptions = {
  /** A file, whose folder is created. */
  readonly path: string;
  readonly lockWaitMs?: number;
  /** An Ed25519 private key (PEM) that signs each new head of a trail. */
  readonly auditKeyPath?: string;
};

/** What is done in the thread. The audit reads on a connection of its own. */
export type Calls = Omit<TrailStore, 'trail'>;
export type Asked = readonly [id: number, name: keyof Calls, given: readonly unknown[]];
export type Told =
  | readonly [id: number, isDone: true, result: unknown]
  | readonly [id: number, isDone: false, failure: { readonly code?: StoreFailure; readonly message: string }];

type Waiting = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };

/**
 * Opens the embedded store, with its server's lock, in a thread of its own: a slow disk, or a file that another program holds, keeps
 * those waiting who asked to write, and nobody else. What is asked for in the same moment goes there together. Rejects with an
 * Error that says what to do.
 */
export async function openSqliteThread(options: ThreadOptions): Promise<TrailStore> {
  const worker = new Worker(START, { eval: true, execArgv: [], workerData: options });
  const waiting = new Map<number, Waiting>();
  let asked: Asked[] = [];
  let lastId = 0;
  let ended: StoreError | undefined;

  const end = (failure: StoreError): void => {
    ended ??= failure;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', (cause) =>
    end(storeError('broken', `using ${options.path}: its thread broke. ${RESTART}`, cause)),
  );
  worker.on('exit', () => end(storeError('broken', `using ${options.path}: its thread has ended. ${RESTART}`)));
  worker.on('message', (told: readonly Told[]) => {
    for (const [id, isDone, result] of told) {
      const one = waiting.get(id);
      waiting.delete(id);
      if (isDone) one?.resolve(result as never);
      else one?.reject(errorOf(result));
    }
    // What is still to be done keeps the process; the thread by itself doesn't.
    if (waiting.size === 0) worker.unref();
  });

  const post = (): void => {
    worker.postMessage(asked);
    asked = [];
  };
  const ask = <T>(name: keyof Calls, given: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      if (asked.length === 0) setImmediate(post);
      lastId += 1;
      if (waiting.size === 0) worker.ref();
      waiting.set(lastId, { resolve, reject });
      asked.push([lastId, name, given]);
    });
  const through =
    <N extends keyof Calls>(name: N) =>
    (...given: Parameters<Calls[N]>): ReturnType<Calls[N]> =>
      ask(name, given) as ReturnType<Calls[N]>;

  // Resolves with the first message: the store is open.
  await new Promise<void>((resolve, reject) => waiting.set(0, { resolve, reject }));
  const { close: closeReader, ...trail } = await openSqliteReader(options.path);
  return {
    load: through('load'),
    commit: through('commit'),
    tenants: through('tenants'),
    contact: through('contact'),
    saveContact: through('saveContact'),
    contacts: through('contacts'),
    slot: through('slot'),
    saveSlot: through('saveSlot'),
    slotsOf: through('slotsOf'),
    watches: through('watches'),
    saveWatch: through('saveWatch'),
    endWatch: through('endWatch'),
    claim: through('claim'),
    release: through('release'),
    sharedKey: through('sharedKey'),
    takeOutbox: through('takeOutbox'),
    finishOutbox: through('finishOutbox'),
    delayOutbox: through('delayOutbox'),
    newestHead: through('newestHead'),
    forget: through('forget'),
    trail,
    async close() {
      await closeReader();
      if (ended) return;
      await ask('close', []);
      await worker.terminate();
    },
  };
}

const LOADER = JSON.stringify(fileURLToPath(import.meta.resolve('tsx/cjs/api')));
const PROGRAM = JSON.stringify(fileURLToPath(new URL('thread-worker.ts', import.meta.url)));
/**
 * What the main thread read TypeScript with doesn't reach into another thread on Node 20. There tsx's other way, for modules that are
 * imported, starts a third thread, which takes as long again as all the rest.
 */
const START = `require(${LOADER}).register(); require(${PROGRAM})`;
const RESTART = 'Start the server again; what was recorded stands in the file.';

function errorOf(failure: { readonly code?: StoreFailure; readonly message: string }): Error {
  return failure.code ? storeError(failure.code, failure.message) : new Error(failure.message);
}

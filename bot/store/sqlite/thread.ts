import { Worker } from 'node:worker_threads';
import { asMet, type StoreError, type StoreFailure, storeError } from '../../ports/store-errors.ts';
import type { TrailStore } from '../driver/trail-store.ts';
import { openSqliteReader, parsing } from './index.ts';
import { loadOver, type Rows } from './records.ts';
import { threadProgram } from './thread-program.ts';
import { createWaiting, OPENING, RESTART } from './thread-waiting.ts';

/** What a store's thread is started with: plain data, since nothing else can be handed over. */
export type ThreadOptions = {
  /** A file, whose folder is created where the one around it is there. */
  readonly path: string;
  readonly lockWaitMs?: number;
  /** An Ed25519 private key (PEM) that signs each new head of a trail. */
  readonly auditKeyPath?: string;
};

/** Called once if the thread ends before it was closed. */
type WhenEnded = (failure: StoreError) => void;

/** What is done in the thread. The audit reads on a connection of its own. */
export type Calls = Omit<TrailStore, 'trail' | 'pulse' | 'load' | 'made'> & {
  readonly rows: Rows;
  /** Is answered, and does nothing: what becomes of the file is no matter of whether the thread lives. */
  readonly beat: () => Promise<void>;
};
export type Asked = readonly [id: number, name: keyof Calls, given: readonly unknown[]];
export type Told =
  | readonly [id: number, isDone: true, result: unknown]
  | readonly [id: number, isDone: false, failure: { readonly code?: StoreFailure; readonly message: string }];

/**
 * Opens the embedded store, with its server's lock, in a thread of its own: a slow disk, or a file that another program holds, keeps
 * those waiting who asked to write, and nobody else. What is asked for in the same moment goes there together. Rejects with an
 * Error that says what to do.
 */
export async function openSqliteThread(options: ThreadOptions, whenEnded: WhenEnded = () => {}): Promise<TrailStore> {
  const worker = new Worker(await threadProgram(), { eval: true, execArgv: [], workerData: options });
  const waiting = createWaiting(options.path);
  let asked: Asked[] = [];
  let lastId = 0;
  let isOpen = false;

  const end = (failure: StoreError): void => {
    const isNews = isOpen && !waiting.ended();
    waiting.end(failure);
    if (isNews) whenEnded(failure);
  };
  worker.on('error', (cause) =>
    end(storeError('broken', `using ${options.path}: its thread broke. ${RESTART}`, cause)),
  );
  worker.on('exit', () => end(storeError('broken', `using ${options.path}: its thread has ended. ${RESTART}`)));
  worker.on('message', (told: readonly Told[]) => {
    for (const [id, isDone, result] of told) {
      const one = waiting.take(id);
      if (isDone) one?.resolve(result as never);
      else one?.reject(errorOf(result));
    }
    // What is still to be done keeps the process; the thread by itself doesn't.
    if (waiting.size() === 0) worker.unref();
  });

  const post = (): void => {
    worker.postMessage(asked);
    asked = [];
  };
  const asking = <T>(name: keyof Calls, given: readonly unknown[]): Promise<T> =>
    new Promise((resolve, reject) => {
      const refusal = waiting.refusal();
      if (refusal) return reject(refusal);
      if (asked.length === 0) setImmediate(post);
      lastId += 1;
      if (waiting.size() === 0) worker.ref();
      waiting.add(lastId, { resolve, reject });
      asked.push([lastId, name, given]);
    });
  const ask = async <T>(name: keyof Calls, given: readonly unknown[]): Promise<T> => {
    try {
      return await asking<T>(name, given);
    } catch (failure) {
      throw asMet(failure);
    }
  };
  const through =
    <N extends keyof Calls>(name: N) =>
    (...given: Parameters<Calls[N]>): ReturnType<Calls[N]> =>
      ask(name, given) as ReturnType<Calls[N]>;

  // Resolves with the first message: the store is open.
  const made = await new Promise<string | undefined>((resolve, reject) =>
    waiting.add(OPENING, { resolve, reject }),
  ).catch(async (refusal) => {
    // Whoever hears that it can't be opened may look into the file themselves: nothing of it is held any more.
    await worker.terminate();
    throw refusal;
  });
  isOpen = true;
  const { close: closeReader, ...trail } = await openSqliteReader(options.path);
  return {
    made,
    load: loadOver(through('rows'), parsing(options.path)),
    texts: through('texts'),
    snapshot: through('snapshot'),
    saveSnapshot: through('saveSnapshot'),
    dropSnapshot: through('dropSnapshot'),
    due: through('due'),
    looked: through('looked'),
    commit: through('commit'),
    tenants: through('tenants'),
    tally: through('tally'),
    tallies: through('tallies'),
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
    claimed: through('claimed'),
    release: through('release'),
    sharedKey: through('sharedKey'),
    takeOutbox: through('takeOutbox'),
    finishOutbox: through('finishOutbox'),
    delayOutbox: through('delayOutbox'),
    damagedOutbox: through('damagedOutbox'),
    wakeOutbox: through('wakeOutbox'),
    takeHooks: through('takeHooks'),
    moveHook: through('moveHook'),
    endHook: through('endHook'),
    settleHook: through('settleHook'),
    hookBacklog: through('hookBacklog'),
    newestHead: through('newestHead'),
    forget: through('forget'),
    pulse() {
      // Who looks is answered at once; a thread that owes this answer at the next look is silent.
      if (waiting.size() === 0) ask('beat', []).catch(() => {});
      return waiting.pulse();
    },
    reach: through('reach'),
    backlog: through('backlog'),
    trail,
    async close() {
      await closeReader();
      if (waiting.ended()) return;
      // A thread that hangs finishes nothing more.
      if (waiting.pulse() === 'beats') await ask('close', []);
      isOpen = false;
      await worker.terminate();
    },
  };
}

function errorOf(failure: { readonly code?: StoreFailure; readonly message: string }): Error {
  return failure.code ? storeError(failure.code, failure.message) : new Error(failure.message);
}

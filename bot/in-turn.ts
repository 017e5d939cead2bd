import type { createHeld } from './held.ts';
import type { Chat } from './ports.ts';

/** What one running bot has once; `App` isn't it, since each turn has its own. */
type Owner = Chat | ReturnType<typeof createHeld>;

const under = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Runs work of the same key one after the other, within one running bot (`owner`). What fails doesn't stop the next. */
export function inTurn<T>(owner: Owner, key: string, work: () => Promise<T>): Promise<T> {
  const lines = under.get(owner) ?? new Map<string, Promise<unknown>>();
  under.set(owner, lines);
  const turn = (lines.get(key) ?? Promise.resolve()).then(work);
  const settled = turn.catch(() => undefined).finally(() => lines.get(key) === settled && lines.delete(key));
  lines.set(key, settled);
  return turn;
}

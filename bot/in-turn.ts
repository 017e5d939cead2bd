const under = new Map<string, Promise<unknown>>();

/** Runs work of the same key one after the other. What fails doesn't stop the next. */
export function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const turn = (under.get(key) ?? Promise.resolve()).then(work);
  const settled = turn.catch(() => undefined).finally(() => under.get(key) === settled && under.delete(key));
  under.set(key, settled);
  return turn;
}

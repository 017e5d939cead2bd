type Line = ReturnType<typeof createLine>;

/** Runs work of the same key one after the other. What fails doesn't stop the next. */
function createLine() {
  const last = new Map<string, Promise<unknown>>();
  return <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = turn.catch(() => undefined).finally(() => last.get(key) === settled && last.delete(key));
    last.set(key, settled);
    return turn;
  };
}

const under = new WeakMap<object, Line>();

/**
 * Runs work of the same key one after the other; what fails doesn't stop the next. `owner`: what one running bot has once, such as its
 * `Chat`. `App` isn't it, since each turn has its own.
 */
export function withMutex<T>(owner: object, key: string, work: () => Promise<T>): Promise<T> {
  const line = under.get(owner) ?? createLine();
  under.set(owner, line);
  return line(key, work);
}

/** Everything that was asked for while the group before was under way, in that order. */
export type Group<T> = readonly [T, ...T[]];

/** Does what is asked for one key in groups, one after the other. Whoever asked learns what became of the group that they were in. */
export function inGroups<T>(work: (group: Group<T>) => Promise<void>): (key: string, one: T) => Promise<void> {
  const line = createLine();
  const gathering = new Map<string, { readonly group: [T, ...T[]]; readonly done: Promise<void> }>();
  return (key, one) => {
    const known = gathering.get(key);
    known?.group.push(one);
    if (known) return known.done;
    const group: [T, ...T[]] = [one];
    const done = line(key, () => {
      gathering.delete(key);
      return work(group);
    });
    gathering.set(key, { group, done });
    return done;
  };
}

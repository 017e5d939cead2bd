const Real = Date;

/** The clock of this whole process, to be set ahead, for its bots and its tenant alike; a thread has its own, so less than a day at a time. `end` gives the real one back. */
export function clockAhead(): { readonly later: (hours: number) => void; readonly end: () => void } {
  let ahead = 0;
  const now = () => Real.now() + ahead;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given) => Reflect.construct(target, given.length > 0 ? given : [now()]),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
  return {
    later: (hours) => {
      ahead += hours * 3_600_000;
    },
    end: () => {
      globalThis.Date = Real;
    },
  };
}

/** A zone in which it is about noon now, or midnight. */
export function zoneWhereItIs(hour: 0 | 12): string {
  const ahead = ((hour - new Date().getUTCHours() + 36) % 24) - 12;
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}

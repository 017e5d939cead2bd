/** Why a calendar counts as not read. Each has its sentence for whoever runs this bot. */
export const FAULTS = {
  missing: 'names no file that this program can read: correct the path, or let its account read it',
  unreachable: 'could not be fetched: check the address, and whether this server may go out to it by https',
  'private-address':
    'leads to an address inside of a network, which this program never fetches: name one on the internet, or a file',
  refused: 'was not given out by its server: check that the address is the published one, and needs no sign-in',
  'too-large': 'is larger than a megabyte: name a calendar that holds the freezes alone',
  'no-calendar': 'is no iCalendar file: name the address that ends in .ics',
  'ends-early': 'holds an event that ends before it begins: give that event its right end',
  'unknown-zone': 'names a time zone that neither it nor this program knows: publish it with its zones',
  'too-much':
    'recurs in a way that this program doesn’t follow, or more often than it reads: give its freezes simpler rules',
} as const satisfies Readonly<Record<string, string>>;

export type Fault = keyof typeof FAULTS;

/** A reading that ends here. What else is thrown on the way is text that is no calendar. */
export const fault = (why: Fault): Error => new Error('reading a calendar', { cause: why });

export const isFault = (cause: unknown): cause is Fault => typeof cause === 'string' && Object.hasOwn(FAULTS, cause);

/** Why a reading ended. */
export function faultIn(error: unknown): Fault {
  const cause = error instanceof Error ? error.cause : undefined;
  return isFault(cause) ? cause : 'no-calendar';
}

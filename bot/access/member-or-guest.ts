import type { App } from '../app.ts';
import { trimOldest } from '../lib/trim-oldest.ts';
import type { Clock, DirectorySession } from '../ports/index.ts';
import type { Incoming } from '../request.ts';
import type { Person } from '../workflow/reading.ts';
import { HOUR_MS } from '../workflow/time/durations.ts';
import { isWithin } from '../workflow/time/within.ts';

type Belongs = 'member' | 'guest';

/** Who was found to be a member or a guest within the last hour, whichever chat that was in. */
export type KnownPeople = {
  readonly of: (person: Person) => Belongs | undefined;
  readonly note: (person: Person, answer: Belongs) => void;
};

const MOST = 20_000;

export function createKnownPeople(clock: Clock): KnownPeople {
  const known = new Map<string, { readonly at: number; readonly answer: Belongs }>();
  const keyOf = ({ tenantId, objectId }: Person) => `${tenantId}|${objectId}`;
  return {
    of(person) {
      const held = known.get(keyOf(person));
      return held && isWithin(held.at, HOUR_MS, clock.now()) ? held.answer : undefined;
    },
    note(person, answer) {
      known.delete(keyOf(person));
      known.set(keyOf(person), { at: clock.now(), answer });
      trimOldest(known, MOST);
    },
  };
}

/** Who can say whether somebody is a member: what was known, their own token, their account in the directory. */
type Sources = {
  readonly known: KnownPeople;
  readonly ofToken: Belongs | undefined;
  readonly session: DirectorySession | undefined;
};

/**
 * Whether a person is a member here. Their own token decides where it says so; else what was known, or Teams' word in this chat;
 * and where that leaves it open, their own account in the directory, if they are signed in.
 */
export async function whetherBelongs(
  app: App,
  { person, where, userId }: Incoming,
  { known, ofToken, session }: Sources,
): Promise<Belongs | 'unknown'> {
  const first = ofToken ?? known.of(person);
  const said = first ?? (await app.membership(person, where, userId));
  const answer = said === 'unknown' && session ? await session.belongs() : said;
  if (answer !== 'unknown') known.note(person, answer);
  return answer;
}

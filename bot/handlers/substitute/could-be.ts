import { hasName } from '../../../cards/index.ts';
import { guestsAmong } from '../../access/guests-among.ts';
import { listPeople } from '../../access/look-up.ts';
import type { Ask } from '../../request.ts';
import { isSamePerson, type Person } from '../../workflow/reading.ts';

/** Who may be named by the policy, as far as the asker may read who that is; not they themselves. */
export async function couldBe({ app, incoming, session, asker }: Ask): Promise<readonly Person[]> {
  const { tenantId } = incoming.person;
  const { substitutes } = app.policyFor(tenantId);
  if (substitutes.length === 0 || !session) return [];
  const { people } = await listPeople(session, tenantId, substitutes);
  const met = await Promise.all(people.map((one) => app.store.contact(tenantId, one.objectId)));
  // Whoever has talked to the bot is known by name also where the directory says none.
  const named = people.map((one, at) => (hasName(one) ? one : (met[at]?.person ?? one)));
  return named.filter((one) => !isSamePerson(one, asker.person));
}

/** The names to offer, of those whose name is known: never a guest's, who would be refused. */
export async function namesOf({ session }: Ask, people: readonly Person[]): Promise<readonly string[]> {
  const named = people.filter(hasName);
  const guests = await guestsAmong(
    session,
    named.map(({ objectId }) => objectId),
  );
  return named.filter(({ objectId }) => !guests.has(objectId)).map(({ name }) => name);
}

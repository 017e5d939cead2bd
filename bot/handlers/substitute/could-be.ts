import { hasName } from '../../../cards/index.ts';
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

/** Their names, of those whose name is known. */
export const namesOf = (people: readonly Person[]): readonly string[] => people.filter(hasName).map(({ name }) => name);

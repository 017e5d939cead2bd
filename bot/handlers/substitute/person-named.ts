import { isNamed } from '../../../cards/index.ts';
import { isGuest } from '../../access/guests-among.ts';
import { normalise } from '../../language/engine/normalise.ts';
import type { Ask } from '../../request.ts';
import { no } from '../../workflow/deciding/outcome.ts';
import type { Person } from '../../workflow/reading.ts';
import type { Refusal } from '../../workflow/refusals.ts';
import { calledSo, userMeant } from '../writeback-test/user-by-name.ts';

type Could = { readonly people: readonly Person[]; readonly names: readonly string[] };

/**
 * Who of those that the policy names is meant by a name or sign-in name as it was typed, looked up with the asker's own token; else why
 * it is nobody of them.
 */
export async function personNamed(ask: Ask, who: string, { people, names }: Could): Promise<Person | Refusal> {
  const { asker, session, words } = ask;
  const values = { who, names: words.time.listed(names) };
  const isAddress = who.includes('@');
  if (!isAddress && isNamed(wordsOf(who), asker.person.name)) return no('substitute-self');
  const found = isAddress ? await userMeant(ask, who) : calledSo(who, people.map(asUser));
  if (typeof found !== 'string') {
    if (found.why === 'several')
      return no('substitute-several', { who, names: words.time.listed(namesIn(found.users)) });
    return elsewhere(ask, who, values);
  }
  const user = await session?.findTestUser(found);
  if (user === 'nobody') return no('substitute-stranger', values);
  const id = (user && 'userId' in user ? user.userId : found).toLowerCase();
  if (id === asker.person.objectId.toLowerCase()) return no('substitute-self');
  if (isGuest(user)) return no('substitute-guest', values);
  return people.find(({ objectId }) => objectId.toLowerCase() === id) ?? no('substitute-unlisted', values);
}

/** Nobody whom the policy names is called so: somebody else of this organization may be, or a guest, or nobody at all. */
async function elsewhere(ask: Ask, who: string, values: Readonly<Record<string, string>>): Promise<Refusal> {
  const found = await userMeant(ask, who);
  if (typeof found !== 'string')
    return no(found.why === 'nobody-named' ? 'substitute-stranger' : 'substitute-unlisted', values);
  const user = await ask.session?.findTestUser(found);
  return no(isGuest(user) ? 'substitute-guest' : 'substitute-unlisted', values);
}

const asUser = ({ objectId, name }: Person) => ({ userId: objectId, name, signIn: '' });
const namesIn = (users: readonly { readonly name: string }[]): readonly string[] => users.map(({ name }) => name);
export const wordsOf = (name: string): readonly string[] => normalise(name).tokens.map(({ text }) => text);

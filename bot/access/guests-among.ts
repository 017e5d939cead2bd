import type { DirectorySession } from '../ports/index.ts';

/** Past this many nobody looks up who of them is a guest; whoever acts is looked up in any case. */
const MOST_LOOKED_UP = 12;

/** The object ids, of those given, whose account is read as a guest's: such a person never decides. What can't be read says nothing. */
export async function guestsAmong(
  session: DirectorySession | undefined,
  objectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const asked = [...new Set(objectIds)].slice(0, MOST_LOOKED_UP);
  const users = await Promise.all(asked.map((id) => session?.findTestUser(id)));
  return new Set(asked.filter((_, at) => isGuest(users[at])));
}

type Found = Awaited<ReturnType<DirectorySession['findTestUser']>>;

/** Whether an account was read, and as a guest's. */
export const isGuest = (user: Found | undefined): boolean =>
  typeof user === 'object' && 'isGuest' in user && user.isGuest === true;

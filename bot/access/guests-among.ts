import type { DirectorySession } from '../ports/index.ts';

/** Past this many nobody looks up who of them is a guest; whoever acts is looked up in any case. */
const MOST_LOOKED_UP = 12;

type Account = NonNullable<Awaited<ReturnType<DirectorySession['account']>>>;

/** The accounts of these object ids by id, in one call each: of the first of them, and as far as they can be read. */
export async function accountsOf(
  session: DirectorySession | undefined,
  objectIds: readonly string[],
): Promise<ReadonlyMap<string, Account>> {
  const asked = [...new Set(objectIds)].slice(0, MOST_LOOKED_UP);
  const accounts = await Promise.all(asked.map((id) => session?.account(id)));
  return new Map(asked.flatMap((id, at) => (accounts[at] ? [[id, accounts[at]] as const] : [])));
}

/** The object ids, of those given, whose account is read as a guest's: such a person never decides. What can't be read says nothing. */
export async function guestsAmong(
  session: DirectorySession | undefined,
  objectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const accounts = await accountsOf(session, objectIds);
  return new Set([...accounts].filter(([, { isGuest }]) => isGuest).map(([id]) => id));
}

type Found = Awaited<ReturnType<DirectorySession['findTestUser']>>;

/** Whether an account was read, and as a guest's. */
export const isGuest = (user: Found | undefined): boolean =>
  typeof user === 'object' && 'isGuest' in user && user.isGuest === true;

/** What STORE_URL names: a file on this machine, or tables; `url` is empty where a connection string names their account. */
export type StoreAddress =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'tables'; readonly url: string };

/** Where the trail is kept unless STORE_URL says otherwise. */
export const OWN_FILE = './data/pilot.db';

/** `sqlite:<file>`, as STORE_URL writes it. */
export const sqliteUrl = (path: string): string => `sqlite:${path}`;

/** The address that STORE_URL writes down, or undefined where it begins with neither scheme. What it names may still not exist. */
export function addressOf(storeUrl: string): StoreAddress | undefined {
  const [, scheme, rest = ''] = /^(sqlite|tables):(.*)$/s.exec(storeUrl) ?? [];
  if (scheme === 'sqlite') return { kind: 'sqlite', path: rest };
  return scheme === 'tables' ? { kind: 'tables', url: rest } : undefined;
}

/** Whether the store is a file that one server alone holds, under its lock. */
export const isEmbedded = (storeUrl: string): boolean => addressOf(storeUrl)?.kind === 'sqlite';

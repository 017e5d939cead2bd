type Named = {
  /** How STORE_URL writes it. */
  readonly form: string;
  /** It is a file that one server alone holds, under its lock. */
  readonly isEmbedded: boolean;
};

/** The stores there are, by the word that STORE_URL begins with. Who opens each stands in `open.ts`. */
export const STORES = {
  sqlite: { form: 'sqlite:<file>', isEmbedded: true },
  tables: { form: 'tables:https://<account>.table.core.windows.net', isEmbedded: false },
} as const satisfies Readonly<Record<string, Named>>;
export type StoreKind = keyof typeof STORES;

/** How STORE_URL may be written, to be read on after “as”. */
export const FORMS = Object.values(STORES)
  .map(({ form }) => form)
  .join(' or ');

/** What STORE_URL names: which store, and its place there. It is empty where something else names the place, such as a connection string. */
export type StoreAddress = { readonly kind: StoreKind; readonly place: string };

/** Where the trail is kept unless STORE_URL says otherwise. */
export const OWN_FILE = './data/pilot.db';

/** `sqlite:<file>`, as STORE_URL writes it. */
export const sqliteUrl = (path: string): string => `sqlite:${path}`;

const isKind = (word: string): word is StoreKind => Object.hasOwn(STORES, word);

/** The address that STORE_URL writes down, or undefined where it begins with no store's word. What it names may still not exist. */
export function addressOf(storeUrl: string): StoreAddress | undefined {
  const [, kind = '', place = ''] = /^(\w+):(.*)$/s.exec(storeUrl) ?? [];
  return isKind(kind) ? { kind, place } : undefined;
}

/** Whether the store is a file that one server alone holds, under its lock. */
export function isEmbedded(storeUrl: string): boolean {
  const address = addressOf(storeUrl);
  return address !== undefined && STORES[address.kind].isEmbedded;
}

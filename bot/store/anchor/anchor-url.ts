import { storeError } from '../../ports/store-errors.ts';
import type { Credential } from '../driver/azure-credential.ts';

/** A container of append blobs: its https address with a credential, or its name with a connection string. */
export type AnchorPlace =
  | { readonly url: string; readonly credential: Credential }
  | { readonly container: string; readonly connectionString: string };

/** What AUDIT_ANCHOR_URL may be. */
export const ANCHOR_FORM =
  'expected https://<account>.blob.core.windows.net/<container>, or blob:<container> with AUDIT_ANCHOR_CONNECTION_STRING';

/** The place an address names, or undefined when it is neither form. Container names: 3 to 63 of a-z, 0-9 and hyphen. */
export function readAnchorUrl(address: string): { readonly url: string } | { readonly container: string } | undefined {
  const name = '[a-z0-9](?:-?[a-z0-9]){2,62}';
  const container = new RegExp(`^blob:(${name})$`).exec(address)?.[1];
  if (container) return { container };
  return new RegExp(`^https://[a-z0-9.-]+/${name}/?$`).test(address) ? { url: address } : undefined;
}

/** Rejects what can't be an anchor with a `StoreError` that quotes nothing of it. */
export function anchorPlace(
  address: string,
  options: { readonly credential?: Credential; readonly connectionString?: string | undefined },
): AnchorPlace {
  const read = readAnchorUrl(address);
  const { credential, connectionString } = options;
  if (read && 'url' in read && credential) return { ...read, credential };
  if (read && 'container' in read && connectionString) return { ...read, connectionString };
  throw storeError('refused', `reading AUDIT_ANCHOR_URL: ${ANCHOR_FORM}.`);
}

import type { Log } from '../../ports/index.ts';
import { type StoreError, storeError } from '../../ports/store-errors.ts';
import { type HeadSigner, readSigner } from '../chain/signing.ts';
import { FORMS, OWN_FILE, sqliteUrl } from './address.ts';
import type { Credential } from './azure-credential.ts';
import type { TrailReader, TrailStore } from './trail-store.ts';

export type ReaderOptions = {
  /** For a store of Azure: who the bot is. */
  readonly credential?: Credential;
  /** For a store that isn't embedded: where it is, with a key to it. */
  readonly connectionString?: string;
};

export type StoreOptions = ReaderOptions & {
  /** An embedded store only: hold the lock of a server for as long as the store is open. */
  readonly lock?: boolean;
  /** With `lock`: how long to wait for that lock, in ms (15 000). */
  readonly lockWaitMs?: number;
  /** An Ed25519 private key (PEM): signs each new head of a trail. */
  readonly auditKeyPath?: string;
  /** With `lock`: called once if a thread of the store's own ends by itself. */
  readonly whenEnded?: (failure: Error) => void;
  /** Where the signed heads are anchored: AUDIT_ANCHOR_URL, with its connection string for `blob:`. */
  readonly anchor?:
    | { readonly url: string; readonly connectionString: string | undefined; readonly log: Log }
    | undefined;
};

/** How a store is opened, by its place in STORE_URL. Rejects with a `StoreError` that says what to do. */
export type Driver = {
  readonly open: (place: string, options: StoreOptions) => Promise<TrailStore>;
  /** For reading alone: no lock, no change to what is kept there. */
  readonly read: (place: string, options: ReaderOptions) => Promise<TrailReader>;
};

/** What signs, for a driver that is told a file. */
export const signerOf = ({ auditKeyPath }: StoreOptions): { readonly signer?: HeadSigner } =>
  auditKeyPath ? { signer: readSigner(auditKeyPath) } : {};

/** The refusal of an address that names no place. Nothing of it is quoted: a connection string pasted there holds a key. */
export const notAnAddress = (): StoreError =>
  storeError('refused', `reading STORE_URL: expected ${FORMS} (such as ${sqliteUrl(OWN_FILE)}).`);

/** Every way a store can break. The message of the error says what to do about it. */
export const STORE_FAILURES = [
  'full',
  'read-only',
  'corrupt',
  'locked',
  'newer',
  'network-drive',
  'unreachable',
  'refused',
  'too-large',
  'missing',
  'broken',
] as const;
export type StoreFailure = (typeof STORE_FAILURES)[number];

/** An Error with the closed `code` of what broke. `cause` is the driver's own error. */
export type StoreError = Error & { readonly code: StoreFailure };

export function storeError(code: StoreFailure, message: string, cause?: unknown): StoreError {
  return Object.assign(new Error(message, cause === undefined ? {} : { cause }), { name: 'StoreError', code });
}

export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === 'StoreError';
}

/** Where an error isn't ours it is passed through `explain`; ours stay as they are. */
export async function explained<T>(work: () => T | Promise<T>, explain: (error: unknown) => StoreError): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw isStoreError(error) ? error : explain(error);
  }
}

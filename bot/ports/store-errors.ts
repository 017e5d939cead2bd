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

/** Its stack begins at whoever calls this. */
export function storeError(code: StoreFailure, message: string, cause?: unknown): StoreError {
  const error = Object.assign(new Error(message, cause === undefined ? {} : { cause }), { name: 'StoreError', code });
  Error.captureStackTrace(error, storeError);
  return error;
}

/**
 * The same failure with a stack of its own. Where one came from elsewhere (another thread, a timer, somebody else's question), whoever
 * awaited it makes it anew after the await: V8 then tells, without any cost before, who was waiting.
 */
export function asMet(failure: unknown): unknown {
  if (isStoreError(failure)) return storeError(failure.code, failure.message, failure.cause);
  return failure instanceof Error ? new Error(failure.message, { cause: failure }) : failure;
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

import { GraphClientError } from '@microsoft/microsoft-graph-client';
import type { Because } from '../../workflow/vocabulary.ts';

/** Why a call brought nothing home. `code` and `requestId` have been checked to be short names, never text of a service. */
export type Failure = {
  readonly because: Because;
  readonly code?: string;
  readonly requestId?: string;
  /** How long the service asks to be left alone, in seconds, where it says. */
  readonly retryAfter?: number;
  /** How far back a log was looked at that holds no entry (ISO). */
  readonly since?: string;
  /** Only where the connection failed: whether the request can have reached the service. */
  readonly connection?: 'never-made' | 'broken';
};

export type Read<T> =
  | { readonly ok: true; readonly value: T; readonly requestId?: string }
  | { readonly ok: false; readonly failure: Failure };

/** Throws a failure in the one error type that the Graph client hands through unchanged. Its stack begins at whoever calls this. */
export function fail(failure: Failure): never {
  const error = new GraphClientError(`directory call failed: ${failure.because}`);
  Error.captureStackTrace(error, fail);
  throw Object.assign(error, { customError: failure });
}

/** The failure an error carries. Anything else is a bug and is thrown on. */
export function failureOf(error: unknown): Failure {
  const carried: unknown = error instanceof GraphClientError ? error.customError : undefined;
  if (isFailure(carried)) return carried;
  throw error;
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'because' in value;
}

/** A service's error code, if it is a plain name or number; an echoed token or sentence is dropped. */
export function codeOf(value: unknown): { readonly code: string } | Record<never, never> {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? { code: value } : {};
}

/** A request id, if it has the form of one. */
export function requestIdOf(value: unknown): { readonly requestId: string } | Record<never, never> {
  return typeof value === 'string' && /^[0-9a-fA-F-]{8,40}$/.test(value) ? { requestId: value } : {};
}

import { RestError } from '@azure/data-tables';
import { z } from 'zod';
import { type StoreError, storeError } from '../../ports/store-errors.ts';

const statusOf = (error: unknown): number | undefined => (error instanceof RestError ? error.statusCode : undefined);

/** The service's own word: in a transaction it stands on the error, else in the body. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const inBody = error instanceof RestError ? BODY.safeParse(error.details) : undefined;
  if (inBody?.success) return inBody.data.odataError.code;
  return 'code' in error && error.code !== undefined ? String(error.code) : error.name;
}

/** What the service knows the request by: what its support asks for. */
function requestIdOf(error: unknown): { readonly requestId?: string } {
  const requestId = error instanceof RestError ? error.response?.headers.get('x-ms-request-id') : undefined;
  return requestId ? { requestId } : {};
}

const BODY = z.object({ odataError: z.object({ code: z.string() }) });

/** True when another writer was first: a changed entity tag, or an entity that exists by now. */
export const isConflict = (error: unknown): boolean =>
  statusOf(error) === 412 || (statusOf(error) === 409 && codeOf(error) === 'EntityAlreadyExists');

/** True when the entity isn't there. A missing table is no empty trail. */
export const isMissing = (error: unknown): boolean => statusOf(error) === 404 && codeOf(error) !== 'TableNotFound';

/**
 * What the table service answered, in plain words with what to do next. The driver's error is not kept as the cause,
 * because it holds the request with its authorisation header; only what the service knows it by is.
 */
export function explainTables(error: unknown, host: string): StoreError {
  const status = statusOf(error);
  const code = codeOf(error);
  const cause = { ...(status === undefined ? {} : { statusCode: status }), ...requestIdOf(error) };
  const answer = [status, code].filter((part) => part !== undefined && part !== '').join(' ');
  if (error instanceof SyntaxError) {
    return storeError('corrupt', `reading ${host}: a stored record is damaged. Run: npm run audit -- verify`);
  }
  if (status === 401 || status === 403) {
    const role = 'Give the bot’s identity the role Storage Table Data Contributor and check the network rules.';
    return storeError('refused', `using ${host}: refused (${answer}). ${role}`, cause);
  }
  if (status === 413 || code === 'EntityTooLarge' || code === 'RequestBodyTooLarge') {
    return storeError('too-large', `writing ${host}: one record is larger than the service takes (${answer}).`, cause);
  }
  if (status === 404) {
    return storeError('missing', `using ${host}: the table is gone (${answer}). Restart the bot to create it.`, cause);
  }
  const isAnswered = status !== undefined && status < 500 && status !== 429 && status !== 408;
  if (isAnswered) return storeError('broken', `using ${host}: unexpected answer (${answer}).`, cause);
  const next = 'It goes on by itself when the service answers again; nothing was applied unrecorded.';
  return storeError('unreachable', `using ${host}: no answer (${answer || 'unknown'}). ${next}`, cause);
}

import { fileURLToPath } from 'node:url';
import { isStoreError } from '../ports/store-errors.ts';
import { ROOT } from './root.ts';

type Fields = Readonly<Record<string, string | number>>;

/** Where this program lies, as its errors name it. */
const FOLDER = fileURLToPath(ROOT);
const OWN_PLACE = /^(?:bot|cards)\/[\w./-]+\.ts:\d+/;

/**
 * What a log may say of an error: its class, its code, a service's status and request id, and where in this program it was thrown.
 * Never its message, which may quote what somebody typed or what a service sent; but a store's own says what to do and quotes nothing.
 */
export function faultOf(error: unknown): Fields {
  if (!(error instanceof Error)) return { cause: 'unknown' };
  const why = isStoreError(error) ? { why: error.message } : {};
  const at = placeOf(error);
  // A store's error wraps the driver's, which knows the service's answer.
  return { cause: nameOf(error), ...saidBy(error.cause), ...saidBy(error), ...why, ...(at ? { at } : {}) };
}

const nameOf = ({ name }: Error): string => (/^\w{1,64}$/.test(name) ? name : 'Error');

/** The fields under which drivers and node tell what a service or the system said, each only in the form it has. */
function saidBy(error: unknown): Fields {
  const { code, statusCode, requestId } = Object(error) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? { code } : {}),
    ...(Number.isInteger(statusCode) ? { status: statusCode as number } : {}),
    ...(typeof requestId === 'string' && /^[0-9a-f-]{8,40}$/i.test(requestId) ? { requestId } : {}),
  };
}

function placeOf({ stack = '' }: Error): string | undefined {
  for (const line of stack.split('\n')) {
    const [, after] = /^\s+at /.test(line) ? line.split(FOLDER) : [];
    const [place] = OWN_PLACE.exec(after ?? '') ?? [];
    if (place) return place;
  }
  return undefined;
}

import { fileURLToPath } from 'node:url';
import { isStoreError } from '../ports/store-errors.ts';
import { ROOT } from './root.ts';

type Fields = Readonly<Record<string, string | number>>;

/** Where this program lies, as its errors name it. */
const FOLDER = fileURLToPath(ROOT);
const OWN_PLACE = /^(?:bot|cards)\/[\w./-]+\.ts:\d+/;
/** What lies between a store and whoever asks it for something. */
const WITHIN_STORE = /^bot\/(?:store|ports|meters|lib)\//;

/**
 * What a log may say of an error: its class, its code, a service's status and request id, and where in this program it was thrown; of a
 * store's error, where the store was asked, since its code and its `why` tell the rest.
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

function placeOf(error: Error): string | undefined {
  const places = placesOf(error);
  if (!isStoreError(error)) return places[0];
  // What the store asks of itself, such as its outbox's worker, is named by its outermost place.
  return places.find((place) => !WITHIN_STORE.test(place)) ?? places.at(-1);
}

function placesOf({ stack = '' }: Error): readonly string[] {
  return stack.split('\n').flatMap((line) => {
    const [, after] = /^\s+at /.test(line) ? line.split(FOLDER) : [];
    return OWN_PLACE.exec(after ?? '')?.slice(0, 1) ?? [];
  });
}

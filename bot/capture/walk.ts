export type Owner = Readonly<Record<string, unknown>>;
/** What becomes of a text; `path` is where it stands, list indexes left out, `owner` the object that it is a part of. */
export type OnText = (text: string, path: string, owner: Owner) => string;

/** A field's own name; a name that looks otherwise may be somebody's. */
const KEY = /^(?=.)(?:[A-Za-z]\w{0,60})?(?:@odata(?:\.[A-Za-z]{1,30})+)?$/;
/** Numbers of statuses, counts and enums; larger ones may be a phone's or a code's. */
const MOST = 1_000;

/** A copy of a JSON value with every text handed through `onText`. */
export function walk(value: unknown, onText: OnText, path = '', owner: Owner = {}): unknown {
  if (typeof value === 'string') return onText(value, path, owner);
  if (typeof value === 'number') return Math.abs(value) < MOST ? value : 0;
  if (Array.isArray(value)) return value.map((one: unknown) => walk(one, onText, path, owner));
  if (!isRecord(value)) return typeof value === 'boolean' ? value : null;
  return Object.fromEntries(
    Object.entries(value).map(([key, part], i) => {
      const shown = KEY.test(key) && !/eyJ/.test(key) ? key : `key${i}`;
      return [shown, walk(part, onText, path ? `${path}.${key}` : key, value)];
    }),
  );
}

const isRecord = (value: unknown): value is Owner => typeof value === 'object' && value !== null;

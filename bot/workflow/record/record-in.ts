import type { Event } from './events.ts';

/** The record that was stored as `text`. Throws a `SyntaxError`, as for text that is no JSON, where it is no record at all. */
export function recordIn(text: string): Event {
  const json: unknown = JSON.parse(text);
  if (typeof json === 'object' && json !== null && 'type' in json && typeof json.type === 'string')
    return json as Event;
  throw new SyntaxError('a stored record is no record');
}

import { findDate } from './dates.ts';
import { eventId, type Seen, sourceIn } from './event.ts';

const MOST_NODES = 20_000;
const MOST_TRIES = 8;
export type Node = Readonly<Record<string, unknown>>;
export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A stretch of a paste: plain text, or the value of the JSON that stood there. */
export type Segment = { readonly text: string } | { readonly json: unknown };

const OPENING = /[[{](?=\s{0,200}["{[\]}\d])/g;

/** The text with its JSON taken out, in order: a prompt or a sentence may stand around it. Tries a bounded number of places. */
export function segmentsOf(text: string): readonly Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let tries = 0;
  for (const { index } of text.matchAll(OPENING)) {
    if (index < from) continue;
    if (tries === MOST_TRIES) break;
    tries += 1;
    const end = closing(text, index);
    const json = end === undefined ? undefined : parsed(text.slice(index, end));
    if (end === undefined || !json) continue;
    segments.push({ text: text.slice(from, index) }, { json: json.value });
    from = end;
  }
  return [...segments, { text: text.slice(from) }];
}

/** Where the bracket that opens at `start` is closed, past brackets and quotes inside; undefined where it was cut off. */
function closing(text: string, start: number): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at];
    if (isQuoted && sign === '\\') at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '{' || sign === '[')) depth += 1;
    else if (!isQuoted && (sign === '}' || sign === ']')) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
}

/** A narrow console breaks long texts in the middle; in JSON a break means nothing else. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/\n/g, '')) };
  } catch {
    return undefined;
  }
}

/** Events of `ConvertTo-Json`, however deep; walks without recursion and stops at a bound. */
export function eventsInJson(root: unknown, step: () => void): readonly Seen[] {
  const seen: Seen[] = [];
  const open: unknown[] = [root];
  for (let n = 0; n < MOST_NODES && open.length > 0; n += 1) {
    step();
    const value = open.pop();
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES).reverse()) open.push(item);
    if (!isNode(value)) continue;
    const event = eventOf(lowered(value));
    if (event) seen.push(event);
    else for (const child of Object.values(value)) if (typeof child === 'object') open.push(child);
  }
  return seen;
}

/** The fields of an object by their names in lower case. */
export const lowered = (node: Node): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(node).map(([key, held]) => [key.toLowerCase(), held]));

const IDS = ['id', 'eventid', 'instanceid'];
const TIMES = ['timecreated', 'timegenerated', 'date'];
/** What an object that is an event has beside its id. */
const OF_EVENTS = [...TIMES, 'providername', 'source', 'logname', 'machinename', 'leveldisplayname', 'entrytype'];

function eventOf(fields: ReadonlyMap<string, unknown>): Seen | undefined {
  const counted = fields.get('count');
  const isGroup = typeof counted === 'number' && fields.has('name');
  const isEvent = OF_EVENTS.some((key) => fields.has(key)) || [...fields.keys()].every((key) => IDS.includes(key));
  if (!isGroup && !isEvent) return undefined;
  const held = isGroup ? fields.get('name') : IDS.map((key) => fields.get(key)).find((id) => id !== undefined);
  const id = eventId(String(held));
  if (id === undefined) return undefined;
  const when = timeOf(TIMES.map((key) => fields.get(key)).find((time) => time !== undefined));
  const source = sourceIn(String(fields.get('providername') ?? fields.get('source') ?? ''));
  const count = isGroup && counted > 0 ? Math.floor(counted) : 1;
  return { id, count, ...(when ? { when } : {}), ...(source ? { source } : {}) };
}

function timeOf(value: unknown): string | undefined {
  const text = isNode(value) ? (value.value ?? value.DateTime) : value;
  return typeof text === 'string' ? findDate(text.slice(0, 80), undefined)?.when : undefined;
}

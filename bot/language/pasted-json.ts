import { findDate } from './pasted-dates.ts';
import { eventId, type Seen, sourceIn } from './pasted-event.ts';

const MOST_NODES = 20_000;
type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON inside a text, or undefined: a prompt or a sentence may stand around it. */
export function jsonIn(text: string): unknown {
  const starts = [text.indexOf('['), text.indexOf('{')].filter((i) => i >= 0);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}'));
  // A bracket of a prompt may come first; both openings are tried, never more.
  for (const start of starts.sort((a, b) => a - b)) {
    try {
      return JSON.parse(text.slice(start, end + 1));
    } catch {
      // Not JSON from here: the line reader takes it.
    }
  }
  return undefined;
}

export type FromJson = {
  readonly seen: readonly Seen[];
  readonly enabled: readonly boolean[];
  readonly isHashSync: boolean;
};

/** Events and switches of `ConvertTo-Json`, however deep; walks without recursion and stops at a bound. */
export function readJson(root: unknown, step: () => void): FromJson {
  const seen: Seen[] = [];
  const enabled: boolean[] = [];
  let isHashSync = false;
  const open: unknown[] = [root];
  for (let n = 0; n < MOST_NODES && open.length > 0; n += 1) {
    step();
    const value = open.pop();
    if (Array.isArray(value)) for (const item of value.slice(0, MOST_NODES).reverse()) open.push(item);
    if (!isNode(value)) continue;
    const fields = new Map(Object.entries(value).map(([key, held]) => [key.toLowerCase(), held]));
    if (fields.has('sourceconnector')) isHashSync = true;
    const on = fields.get('enabled');
    if (typeof on === 'boolean') enabled.push(on);
    const event = eventOf(fields);
    if (event) seen.push(event);
    else for (const child of Object.values(value)) if (typeof child === 'object') open.push(child);
  }
  return { seen, enabled, isHashSync };
}

function eventOf(fields: ReadonlyMap<string, unknown>): Seen | undefined {
  const counted = fields.get('count');
  const isGroup = typeof counted === 'number' && fields.has('name');
  const id = eventId(
    String(isGroup ? fields.get('name') : (fields.get('id') ?? fields.get('eventid') ?? fields.get('instanceid'))),
  );
  if (id === undefined) return undefined;
  const when = timeOf(fields.get('timecreated') ?? fields.get('timegenerated') ?? fields.get('date'));
  const source = sourceIn(String(fields.get('providername') ?? fields.get('source') ?? ''));
  const count = isGroup && counted > 0 ? Math.floor(counted) : 1;
  return { id, count, ...(when ? { when } : {}), ...(source ? { source } : {}) };
}

function timeOf(value: unknown): string | undefined {
  const text = isNode(value) ? (value.value ?? value.DateTime) : value;
  return typeof text === 'string' ? findDate(text.slice(0, 80), undefined)?.when : undefined;
}

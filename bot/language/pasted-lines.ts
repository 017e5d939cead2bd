import { findDate, type Order, orderIn } from './pasted-dates.ts';
import { type EventSource, eventId, isShort, type Seen, sourceIn } from './pasted-event.ts';

export type FromLines = {
  readonly seen: readonly Seen[];
  readonly enabled: readonly boolean[];
  /** Lines of the form `name : value`. */
  readonly fields: number;
};

type Record = { id?: number; when?: string; isTimed?: boolean; source?: EventSource };

const FIELD = /^["'\s•*[{-]{0,8}(\p{L}[\p{L}\p{N} ._/-]{0,40}?)["']?\s{0,40}[:=]\s{0,40}["']?([^\s"'].{0,400})?$/u;
const PROMPT = /^(?:PS\s.{0,200}>|[A-Z]:\\.{0,200}>|>>)/i;
const NUMBER = /(?<![\w.:/-])(\d{3,5})(?![\w:/-]|\.\d)/g;
const COUNTED = /^\s{0,20}(\d{1,6})\s{1,20}(\d{3,5})(?![\d.:/])/;
const TRUTH = /^\$?(true|false)\b/i;
const TRUTHS = /(?<![\p{L}\p{N}])(true|false)(?![\p{L}\p{N}])/giu;
const OTHER_IDS = /process|thread|record|task|logon|tracking|correlation|activity/;

/** A name of a field as letters only: "Event ID", "ID događaja" and "Ereignis-ID" differ in nothing else that counts. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');
const isIdKey = (key: string): boolean => /id|event|ereignis|dogod|evento|even/.test(key) && !OTHER_IDS.test(key);

/** Reads tables and lists of any language line by line, each line once. */
export function readLines(lines: readonly string[], step: () => void): FromLines {
  const order: Order | undefined = orderIn(lines);
  const seen: Seen[] = [];
  const enabled: boolean[] = [];
  let fields = 0;
  let record: Record = {};
  let provider: EventSource | undefined;
  let loose: { when?: string; left: number } | undefined;
  let table: 'enabled' | 'groups' | 'ids' | undefined;

  const flush = () => {
    if (record.id !== undefined) {
      const source = record.source ?? provider;
      seen.push({
        id: record.id,
        count: 1,
        isDated: record.isTimed === true,
        ...(record.when ? { when: record.when } : {}),
        ...(source ? { source } : {}),
      });
    }
    record = {};
  };

  const field = (key: string, value: string): void => {
    const source = sourceIn(value);
    if (source && value.trim().length <= source.length + 12) {
      if (record.source) flush();
      record.source = source;
      provider = source;
      return;
    }
    const truth = TRUTH.exec(value)?.[1];
    if (truth && key.endsWith('enabled') && (key === 'enabled' || /password|writeback|reset/.test(key)))
      enabled.push(truth.toLowerCase() === 'true');
    const date = findDate(value, order);
    if (date && date.start <= 14) {
      if (record.isTimed && record.id !== undefined) flush();
      record.isTimed = true;
      if (date.when) record.when = date.when;
      return;
    }
    const id = eventId(/^(\d{3,5})["',;]{0,2}\s{0,4}$/.exec(value)?.[1]);
    if (id === undefined || OTHER_IDS.test(key) || (isShort(id) && !isIdKey(key))) return;
    if (record.id !== undefined) flush();
    record.id = id;
  };

  const row = (line: string): void => {
    const date = findDate(line, order);
    const rest = date ? `${line.slice(0, date.start)} ${line.slice(date.end)}` : line;
    const numbers = [...rest.matchAll(NUMBER)].slice(0, 6);
    const found = numbers
      .map((m) => ({ id: eventId(m[1]), at: m.index }))
      .find(({ id }) => id !== undefined && (!isShort(id) || date || table === 'ids'));
    const isPlaced = date || loose || table === 'ids' || sourceIn(line);
    if (found?.id !== undefined && isPlaced && (date || found.at < 60)) {
      flush();
      const when = date?.when ?? (date ? undefined : loose?.when);
      const source = sourceIn(line) ?? provider;
      const isDated = date !== undefined || loose !== undefined;
      seen.push({ id: found.id, count: 1, isDated, ...(when ? { when } : {}), ...(source ? { source } : {}) });
      loose = undefined;
    } else if (date && line.trim().length <= date.end - date.start + 8) {
      // A column so narrow that the time stands on a line of its own.
      loose = { ...(date.when ? { when: date.when } : {}), left: 2 };
    } else if (loose) loose = loose.left > 1 ? { ...loose, left: loose.left - 1 } : undefined;
  };

  for (const line of lines) {
    step();
    if (line.trim() === '') {
      if (record.id !== undefined && record.isTimed) flush();
      continue;
    }
    if (PROMPT.test(line) || /^[\s─—-]+$/.test(line)) continue;
    const named = FIELD.exec(line);
    if (named) {
      fields += 1;
      field(keyOf(named[1] ?? ''), named[2] ?? '');
      continue;
    }
    if (/(?:^|\s)Enabled(?:\s|$)/.test(line) && !/(?:^|\s)(?:True|False)(?:\s|$)/i.test(line)) table = 'enabled';
    else if (/^\s{0,20}Count\s{1,20}Name\b/.test(line)) table = 'groups';
    else if (/(?:^|\s)(?:Id|EventID|InstanceId|ID)(?:\s|$)/.test(line) && !/\d/.test(line)) table = 'ids';
    else if (table === 'enabled') {
      const truths = [...line.matchAll(TRUTHS)].slice(0, 4);
      if (truths.length === 1) enabled.push(truths[0]?.[1]?.toLowerCase() === 'true');
    } else if (table === 'groups') {
      const group = COUNTED.exec(line);
      const id = eventId(group?.[2]);
      if (id !== undefined) seen.push({ id, count: Number(group?.[1]), ...(provider ? { source: provider } : {}) });
    } else row(line);
  }
  flush();
  return { seen, enabled, fields };
}

import { findDate, type Order, orderIn } from './dates.ts';
import { type EventSource, eventId, isShort, type Seen, sourceIn } from './event.ts';
import { fieldIn } from './fields.ts';
import { dateIn, type Head, headOf, rowIn } from './rows.ts';

export type FromLines = {
  readonly seen: readonly Seen[];
  /** Lines of the form `name : value`. */
  readonly fields: number;
};

type Record = { id?: number; when?: string; isTimed?: boolean; source?: EventSource };

const PROMPT = /^(?:\[[^\]]{1,80}\]:?\s?)?(?:PS\s.{0,200}>|[A-Z]:\\.{0,200}>|>>)/i;
const COUNTED = /^\s{0,20}(\d{1,6})\s{1,20}(\d{3,5})(?![\d.:/])/;
const OTHER_IDS = /process|thread|record|task|logon|tracking|correlation|activity/;
const isIdKey = (key: string): boolean => /id|event|ereignis|dogod|evento|even/.test(key) && !OTHER_IDS.test(key);

/** Reads tables and lists of any language line by line, each line once. */
export function readLines(lines: readonly string[], step: () => void): FromLines {
  const order: Order | undefined = orderIn(lines);
  const seen: Seen[] = [];
  let fields = 0;
  let record: Record = {};
  let provider: EventSource | undefined;
  let loose: { when?: string; left: number } | undefined;
  let head: Head | undefined;
  let isGroups = false;

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
    const { date, isAlone } = dateIn(line, order);
    const found = rowIn(line, date, { head, loose });
    if (found) {
      flush();
      const source = sourceIn(line) ?? provider;
      seen.push({ ...found, count: 1, ...(source ? { source } : {}) });
      loose = undefined;
    } else if (date && isAlone) loose = { ...(date.when ? { when: date.when } : {}), left: 2 };
    else if (loose) loose = loose.left > 1 ? { ...loose, left: loose.left - 1 } : undefined;
  };

  for (const line of lines) {
    step();
    if (line.trim() === '') {
      if (record.id !== undefined && record.isTimed) flush();
      continue;
    }
    if (PROMPT.test(line) || /^[\s─—-]+$/.test(line)) continue;
    const named = fieldIn(line);
    const heading = named ? undefined : headOf(line);
    if (named) {
      fields += 1;
      field(named.key, named.value);
    } else if (/^\s{0,20}Count\s{1,20}Name\b/.test(line)) isGroups = true;
    else if (heading) {
      head = heading;
      isGroups = false;
    } else if (isGroups) {
      const group = COUNTED.exec(line);
      const id = eventId(group?.[2]);
      if (id !== undefined) seen.push({ id, count: Number(group?.[1]), ...(provider ? { source: provider } : {}) });
    } else row(line);
  }
  flush();
  return { seen, fields };
}

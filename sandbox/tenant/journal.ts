import { appendFileSync } from 'node:fs';

/** One request the cloud side served; `status` 0 means that the connection was cut without an answer. */
interface Entry {
  readonly time: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Object id out of a verified token or assertion, else null. */
  readonly callerId: string | null;
  readonly status: number;
}

export interface Journal {
  add(entry: Entry): void;
  /** Oldest first; the last 5000. */
  entries(): readonly Entry[];
}

const most = 5000;
const secretNames = new Set(
  [
    'assertion',
    'client_secret',
    'client_assertion',
    'password',
    'newPassword',
    'access_token',
    'refresh_token',
    'code',
  ].map((name) => name.toLowerCase()),
);

/** `file`: where each entry is written too, as one line of JSON, for whoever wants them all after the tenant has stopped. */
export function createJournal(file?: string): Journal {
  let entries: Entry[] = [];
  return {
    add(entry) {
      const kept = { ...entry, query: redact(entry.query) as Entry['query'], body: redact(entry.body ?? null) };
      entries.push(kept);
      if (file) appendFileSync(file, `${JSON.stringify(kept)}\n`);
      if (entries.length > most) entries = entries.slice(-most);
    },
    entries: () => entries,
  };
}

/** The same value without secrets: fields by name, and anything shaped like a token wherever it stands. */
export function redact(value: unknown): unknown {
  if (typeof value === 'string') return /^(Bearer )?eyJ[\w-]+\./.test(value) ? '[redacted]' : value;
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretNames.has(name.toLowerCase()) ? '[redacted]' : redact(inner),
    ]),
  );
}

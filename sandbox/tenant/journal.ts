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

const kept = 5000;
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

export function createJournal(): Journal {
  let entries: Entry[] = [];
  return {
    add(entry) {
      entries.push({ ...entry, query: redact(entry.query) as Entry['query'], body: redact(entry.body ?? null) });
      if (entries.length > kept) entries = entries.slice(-kept);
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

import { type ExportFormat, exportTrails, type Source } from './store/audit.ts';

export const EXPORT_FORMATS = ['csv', 'jsonl'] as const satisfies readonly ExportFormat[];

export type TrailFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
};

/** More than this is no file for a chat; `npm run audit -- export` writes it piece by piece. Bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

const TYPES = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' } as const;

/** The whole trail of one tenant as a file, or undefined where it is too long for one. `now` is in ms and names it. */
export async function trailFile(
  source: Source,
  tenantId: string,
  format: ExportFormat,
  now: number,
): Promise<TrailFile | undefined> {
  const own: Source = { ...source, tenants: async () => [tenantId] };
  const parts: Buffer[] = [];
  let length = 0;
  for await (const text of exportTrails(own, format)) {
    const part = Buffer.from(text, 'utf8');
    length += part.length;
    if (length > MOST_BYTES) return undefined;
    parts.push(part);
  }
  const day = new Date(now).toISOString().slice(0, 10);
  return { name: `writeback-trail-${day}.${format}`, type: TYPES[format], bytes: Buffer.concat(parts) };
}

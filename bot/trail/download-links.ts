import { randomBytes } from 'node:crypto';
import type { ExportFormat } from '../store/audit/index.ts';
import type { Locale } from '../workflow/locale.ts';
import type { Person } from '../workflow/reading.ts';
import { MINUTE_MS } from '../workflow/time/durations.ts';
import { isWithin } from '../workflow/time/within.ts';

/** Which file: the trail in a format, or an evidence pack by the choice on its card, in the reader's language. */
export type WantedFile = { readonly format: ExportFormat } | { readonly pack: string; readonly locale: Locale };

/** What one link is good for: one file, once, for one person. */
export type ExportGrant = { readonly person: Person } & WantedFile;

export type ExportLinks = {
  /** The address of the download page, good for ten minutes. */
  readonly make: (grant: ExportGrant) => string;
  /** What the link is good for; undefined when it is unknown, used or too old. Doesn't use it up. */
  readonly look: (id: string) => ExportGrant | undefined;
  /** Uses the link up; false when somebody else was first. */
  readonly use: (id: string) => boolean;
};

const GOOD_FOR_MS = 10 * MINUTE_MS;
const MOST = 1_000;

/**
 * Makes links to the download page. They live in this process alone: after a restart people ask again.
 * @param base where browsers reach this server, such as https://bot.contoso.com
 */
export function createExportLinks(base: string, now: () => number): ExportLinks {
  const grants = new Map<string, ExportGrant & { readonly at: number }>();
  const isGood = (at: number) => isWithin(at, GOOD_FOR_MS, now());

  const look = (id: string): ExportGrant | undefined => {
    const found = grants.get(id);
    if (!found || !isGood(found.at)) return undefined;
    const { at: _, ...grant } = found;
    return grant;
  };

  return {
    make(grant) {
      for (const [id, { at }] of grants) if (!isGood(at) || grants.size >= MOST) grants.delete(id);
      const id = randomBytes(32).toString('base64url');
      grants.set(id, { ...grant, at: now() });
      return `${base}/export?id=${id}`;
    },
    look,
    use: (id) => look(id) !== undefined && grants.delete(id),
  };
}

import type { ServerOutput } from './events.ts';

/** Events after which a password was written back (facts: reset, change and admin-reset succeeded). */
const WRITTEN_BACK: readonly number[] = [31002, 31007, 31010];

/** What the Connect server's own output speaks for. A heartbeat alone only shows that the server is alive. */
export function serverWord({
  enabled,
  onboarded,
  events,
}: ServerOutput): 'server-says-on' | 'server-says-off' | 'server-was-read' {
  if (enabled === false || onboarded === false) return 'server-says-off';
  const hasWritten = events.some((e) => WRITTEN_BACK.includes(e.id));
  return enabled || onboarded || hasWritten ? 'server-says-on' : 'server-was-read';
}

/** For which answer a person's word counts, by its id. */
export function speaksFor(what: string): 'on' | 'off' | 'neither' {
  if (['set-in-portal', 'set-by-command', 'server-says-on', 'banner-running', 'banner-online-outdated'].includes(what))
    return 'on';
  return what === 'server-says-off' || what === 'banner-not-configured' ? 'off' : 'neither';
}

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../bot/workflow/time/durations.ts';
import type { Words } from '../words/index.ts';

const counted = (ms: number): readonly [number, 'minute' | 'hour' | 'day'] => {
  if (ms < HOUR_MS) return [Math.floor(ms / MINUTE_MS), 'minute'];
  if (ms < 2 * DAY_MS) return [Math.floor(ms / HOUR_MS), 'hour'];
  return [Math.floor(ms / DAY_MS), 'day'];
};

/** How long before `now` it was, in words; a moment in the future reads as just now. */
export function ago(words: Words, iso: string, now: string): string {
  const ms = Date.parse(now) - Date.parse(iso);
  return ms < MINUTE_MS ? words.time.justNow : words.time.ago(...counted(ms));
}

/** How long it is until then, in words. */
export function ahead(words: Words, iso: string, now: string): string {
  const ms = Date.parse(iso) - Date.parse(now);
  // Rounded up: a request that waits 24 hours has 24 hours left when it is sent.
  const step = ms < HOUR_MS ? MINUTE_MS : ms < 2 * DAY_MS ? HOUR_MS : DAY_MS;
  return ms < MINUTE_MS ? words.time.soon : words.time.ahead(...counted(Math.ceil(ms / step) * step));
}

/** When a service that asks to be left alone for so many seconds may be asked again. Rounded up, so that nobody comes too early. */
export function inSeconds(words: Words, seconds: number): string {
  const tens = seconds <= 10 ? Math.ceil(seconds) : Math.ceil(seconds / 10) * 10;
  if (tens < 60) return words.time.inSeconds(tens);
  const ms = tens * 1000;
  const [step, unit] = ms <= HOUR_MS ? ([MINUTE_MS, 'minute'] as const) : ([HOUR_MS, 'hour'] as const);
  return words.time.ahead(Math.ceil(ms / step), unit);
}

/** What is left at `now` of the seconds that a service named at `at`; undefined where it named none, or they are over. */
export function secondsLeft(named: number | undefined, at: string | undefined, now: string): number | undefined {
  if (named === undefined || at === undefined) return undefined;
  const left = named - (Date.parse(now) - Date.parse(at)) / 1000;
  return left > 0 ? Math.ceil(left) : undefined;
}

/** As Markdown: a Slovenian date begins like a numbered list and must not become one. */
export function date(words: Words, iso: string): string {
  return words.time.date(new Date(iso)).replace(/^(\d+)\./, '$1\\.');
}

export function until(words: Words, iso: string, now: string): string {
  return words.change.until(date(words, iso), ahead(words, iso, now));
}

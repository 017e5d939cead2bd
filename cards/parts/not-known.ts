import type { EvidenceWord } from '../../bot/workflow/evidence/assessment.ts';
import { DAY_MS } from '../../bot/workflow/time/durations.ts';
import type { Words } from '../words/index.ts';
import { bulleted, type Element, quiet, subheading } from './card.ts';
import { finding } from './findings.ts';

type Unknown = Extract<EvidenceWord, { id: 'unknown' }>;

/** What couldn't be read, each with its reason, and once beneath what the silence of the log can mean. */
export function notKnown(words: Words, unknown: readonly Unknown[], now: string): readonly Element[] {
  if (unknown.length === 0) return [];
  const silences = new Set(unknown.flatMap((says) => silenceOf(words, says, now) ?? []));
  return [
    subheading(words.home.notKnown),
    bulleted(
      unknown.map((says) => finding(words, says, now)),
      { spacing: 'Small' },
    ),
    ...[...silences].map((silence) => quiet(silence, { spacing: 'Small' })),
  ];
}

/** How far back a log was looked at that holds no entry, and what else that can mean; undefined where no log was silent. */
export function silenceOf(words: Words, { since }: Unknown, now: string): string | undefined {
  if (!since) return undefined;
  const days = Math.max(1, Math.round((Date.parse(now) - Date.parse(since)) / DAY_MS));
  return words.home.silent(words.time.days(days));
}

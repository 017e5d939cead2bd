import { assess } from '../../bot/workflow/evidence/assess.ts';
import { CLIENT_PROBES, clientsIn } from '../../bot/workflow/evidence/clients.ts';
import type { Kept } from '../../bot/workflow/evidence/keep.ts';
import type { TenantReading } from '../../bot/workflow/evidence/tenant-readings.ts';
import { type KnownObservation, known, type Observation, type Person } from '../../bot/workflow/reading.ts';
import type { Because, ProbeId, Route } from '../../bot/workflow/vocabulary.ts';
import { spoken, uncapitalised } from '../exact/said.ts';
import { licence } from '../exact/tenant.ts';
import { finding } from '../parts/findings.ts';
import { nameOf } from '../parts/people.ts';
import { becauseOf } from '../parts/refused.ts';
import { ago } from '../parts/time.ts';
import type { Words } from '../words/index.ts';

/** What is read for a fact, and all that is kept of the tenant. */
export type Here = {
  readonly reading: TenantReading;
  readonly kept: Kept;
  /** The client that a move under way goes to, which no reading may show yet. */
  readonly movingTo?: Route | undefined;
};

/** A sentence with when that was read and by whom, or undefined where it isn't known. */
type Read = { readonly sentence: string; readonly at: string; readonly by: Person | null };

/** What this tenant's readings say to a fact, as one line of Markdown with its age; unknown is said as unknown, with the reason. */
export function hereLine(words: Words, here: Here, now: string): string {
  const { reading, kept } = here;
  const read = readOf(words, here, now);
  if (!read) return unread(words, reading, kept, now);
  const { sentence, at, by } = read;
  return words.facts.here(uncapitalised(sentence), words.home.gathered(ago(words, at, now), nameOf(words, by)));
}

function readOf(words: Words, { reading, kept, movingTo }: Here, now: string): Read | undefined {
  switch (reading) {
    case 'writeback':
    case 'unlock':
      return verdict(words, reading, kept, now);
    case 'client':
      return client(words, kept, movingTo);
    case 'proof':
      return proof(words, kept, now);
    case 'agents':
      return told(kept, 'agents', ({ facts }) => finding(words, { id: 'agents', ...facts }, now));
    case 'licence':
      return told(kept, 'licence', (seen) => spoken(words, licence(words, [seen]), false));
    case 'scope':
      return told(kept, 'sspr-scope', ({ facts: { scope } }) => words.evidence.scope[scope]);
    case 'admin-reset':
      return told(kept, 'admin-sspr', ({ facts: { allowed } }) =>
        finding(words, { id: allowed ? 'admin-sspr-on' : 'admin-sspr-off' }, now),
      );
  }
}

function told<P extends ProbeId>(
  { evidence }: Kept,
  probe: P,
  say: (seen: KnownObservation<P>) => string | undefined,
): Read | undefined {
  const held = evidence[probe];
  const seen = held && known([held.observation], probe);
  const sentence = seen && say(seen);
  return held && seen && sentence ? { sentence, at: seen.at, by: held.by } : undefined;
}

function verdict(words: Words, topic: 'writeback' | 'unlock', kept: Kept, now: string): Read | undefined {
  const { gatheredAt, gatheredBy, [topic]: says } = assess(kept, now);
  if (!gatheredAt) return undefined;
  return { sentence: words.facts.state[topic][says], at: gatheredAt, by: gatheredBy };
}

/** As old as the portal's answer, which tells the most; without it, as the newest that shows a client. */
function client(words: Words, { evidence }: Kept, movingTo: Route | undefined): Read | undefined {
  const held = CLIENT_PROBES.flatMap((probe) => evidence[probe] ?? []).filter(({ observation: o }) => 'facts' in o);
  const clients = clientsIn(
    held.map(({ observation }) => observation),
    movingTo,
  );
  const [first] = held;
  if (!first || (clients.length === 0 && first.observation.probe !== 'settings')) return undefined;
  const [one, another] = clients;
  const sentence = words.facts.clients[another ? 'both' : (one ?? 'none')];
  const agents = evidence.agents?.observation ?? { because: 'not-read-yet' };
  const untold = clients.includes('cloud-sync') || 'facts' in agents ? '' : agentsUntold(words, agents.because);
  return { sentence: `${sentence}${untold}`, at: first.observation.at, by: first.by };
}
const agentsUntold = (words: Words, because: Because): string =>
  ` ${words.facts.agentsUntold(becauseOf(words, { because, tried: 'agents' }))}`;

function proof(words: Words, kept: Kept, now: string): Read | undefined {
  const { lastProof } = assess(kept, now);
  if (lastProof) {
    const sentence = words.home.lastProof(finding(words, lastProof.says, now), ago(words, lastProof.at, now));
    return { sentence, at: lastProof.learnedAt, by: lastProof.by };
  }
  return told(kept, 'resets', () => words.facts.noReset);
}

/** Why it isn't known: the newest look that found nothing, or that there was none. */
function unread(words: Words, reading: TenantReading, { evidence }: Kept, now: string): string {
  const held = evidence[MAIN[reading]];
  const look: Observation | undefined = (held?.missed ?? held)?.observation;
  if (!look) return words.facts.hereUnknown(words.refused.because['not-read-yet'], '');
  if ('facts' in look) return words.facts.here('', words.home.triedInVain(ago(words, look.at, now)));
  return words.facts.hereUnknown(becauseOf(words, { ...look, tried: look.probe }), ago(words, look.at, now));
}

/** Whose silence is the reason. */
const MAIN: Readonly<Record<TenantReading, ProbeId>> = {
  writeback: 'settings',
  unlock: 'settings',
  client: 'settings',
  agents: 'agents',
  licence: 'licence',
  scope: 'sspr-scope',
  'admin-reset': 'admin-sspr',
  proof: 'resets',
};

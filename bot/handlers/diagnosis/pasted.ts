import { pastedCard, secretCard } from '../../../cards/diagnosis/index.ts';
import { diagnose, LINES, leadsDespite, PROOFS, probesFor } from '../../language/knowledge/index.ts';
import { commandOf, type Finding } from '../../language/outputs/index.ts';
import { isForeign, type Pasted, type readPasted } from '../../language/pasted/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { ServerOutput } from '../../workflow/record/events.ts';
import { keepWord, mayVouch, readFor } from './reported-evidence.ts';

/** What the Connect server printed: summed up, kept as an operator's word, never as text. What looks like a secret is not kept. */
export async function answerPasted(ask: Ask, pasted: NonNullable<ReturnType<typeof readPasted>>): Promise<Answer> {
  const { words, now } = ask;
  if ('looksLikeSecret' in pasted) return card(secretCard({ words, now }));
  const output = mayVouch(ask) ? outputOf(pasted) : undefined;
  const banner = mayVouch(ask) ? pasted.banner : undefined;
  if (banner) await keepWord(ask, { type: 'banner-reported', banner });
  if (output) await keepWord(ask, { type: 'server-output', output });
  const known = diagnose({ codes: pasted.codes, observations: [], now }).known;
  const isBad = known.some((k) => k.leads.length > 0) || pasted.enabled === false;
  const shown = shownOf(pasted);
  // What an output shows is more than what the words around it complain of.
  const problems =
    isBad || (shown.findings.length > 0 && pasted.missing.length === 0) ? undefined : problemsOf(ask, pasted);
  // A switch that stands on is no complaint: nothing to search for, so nothing to read.
  const isTrouble = isBad || problems !== undefined || pasted.codes.length > 0 || pasted.banner !== undefined;
  const question = {
    codes: pasted.codes,
    ...(pasted.banner ? { banner: pasted.banner } : {}),
    ...(problems ? { problems } : {}),
  };
  const trouble = isTrouble
    ? diagnose({ ...question, observations: await readFor(ask, probesFor(question)), now }).trouble
    : undefined;
  const kept = {
    switch: output?.enabled !== undefined,
    dated: output?.events.filter((e) => e.newest).length ?? 0,
    undated: output?.events.filter((e) => !e.newest).length ?? 0,
    codes: output?.kind === 'message',
    banner: banner !== undefined,
    mayNot: !mayVouch(ask),
  };
  return card(pastedCard({ words, now, pasted: shown, known, kept, look: LINES.enabled, trouble }));
}

/** Where nothing that was printed is bad: what the person misses, or what they say goes wrong all the same. */
function problemsOf({ incoming, locale }: Ask, { missing, complains }: Pasted) {
  if (missing.length > 0) return [...new Set(missing.flatMap((id) => PROOFS[id].leads))];
  return complains && incoming.kind === 'text' ? leadsDespite(incoming.text, locale) : undefined;
}

/** What the card says of the outputs: the switch and the events have lines of their own, and a finding says what its doubt would. */
function shownOf(pasted: Pasted): Pasted {
  const isSaid = ({ id }: Finding) =>
    commandOf(id) === 'writeback-switch' || (commandOf(id) === 'events' && pasted.events.length > 0);
  const findings = pasted.findings.filter((finding) => !isSaid(finding));
  return { ...pasted, findings, doubts: pasted.doubts.filter((doubt) => findings.length === 0 || !isForeign(doubt)) };
}

/** What of a paste goes on the trail: closed words, numbers and times; undefined where nothing of it counts. */
function outputOf(pasted: Pasted): ServerOutput | undefined {
  const { kind, events, codes, enabled, onboarded, heartbeat, isCut, withheld, isQuoted } = pasted;
  const isFound = enabled !== undefined || events.length > 0 || (codes.length > 0 && !isQuoted);
  if (withheld || !isFound) return undefined;
  return {
    kind,
    ...(enabled === undefined ? {} : { enabled }),
    ...(onboarded === undefined ? {} : { onboarded }),
    ...(heartbeat ? { heartbeat } : {}),
    codes,
    events: events.map(({ isUntold: _, ...event }) => event),
    isCut,
  };
}

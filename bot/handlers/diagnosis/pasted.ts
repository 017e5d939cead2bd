import { pastedCard, secretCard, wantedFact } from '../../../cards/diagnosis/index.ts';
import { escaped, LENGTHS, withFact } from '../../../cards/index.ts';
import { diagnose, probesFor } from '../../language/causes/index.ts';
import { areGood, LINES } from '../../language/knowledge/index.ts';
import { commandOf, type Finding } from '../../language/outputs/index.ts';
import {
  besidePage,
  foreignPlace,
  isForeign,
  isOfAnotherTenant,
  type Pasted,
  placesIn,
  type readPasted,
} from '../../language/pasted/index.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { closeByPaste, isSignAhead, ownDoing, wantedBy } from '../../workflow/deciding/off-by-log.ts';
import type { ServerOutput } from '../../workflow/record/events.ts';
import { keepWord, mayVouch, readFor } from './reported-evidence.ts';

/** What the Connect server printed: summed up, kept as an operator's word, never as text. What looks like a secret is not kept. */
export async function answerPasted(ask: Ask, pasted: NonNullable<ReturnType<typeof readPasted>>): Promise<Answer> {
  const { words, now } = ask;
  if ('looksLikeSecret' in pasted) return card(secretCard({ words, now }));
  const said = mayVouch(ask) ? outputOf(pasted) : undefined;
  const elsewhere = said && (await placeElsewhere(ask, said));
  const output = elsewhere ? undefined : said;
  const banner = mayVouch(ask) ? pasted.banner : undefined;
  if (banner) await keepWord(ask, { type: 'banner-reported', banner });
  const ended = output && (await keepWord(ask, { type: 'server-output', output }));
  if (ended) return changeAnswer(ask, ended);
  const question = questionOf(ask, pasted);
  const isOurs = !elsewhere && !isReadElsewhere(pasted, question.text);
  const state = isOurs ? await ask.app.trail.read(ask.incoming.person.tenantId) : undefined;
  const own = state && ownDoing(state, pasted, ask.asker);
  const wanted = state && said && wantedBy(state, said, now);
  const isSought = isTrouble(pasted) && isOurs && !own && !wanted;
  const observations = isSought ? await readFor(ask, probesFor(question)) : [];
  const { known, trouble, why } = diagnose({ ...question, observations, now });
  const kept = {
    switch: output?.enabled !== undefined,
    dated: output?.events.filter((e) => e.newest).length ?? 0,
    undated: output?.events.filter((e) => !e.newest).length ?? 0,
    codes: output?.kind === 'message',
    banner: banner !== undefined,
    mayNot: !mayVouch(ask),
  };
  const search = isSought ? { trouble, why } : {};
  const shown = shownOf(pasted);
  const drawn = pastedCard({ words, now, pasted: shown, known, kept, look: LINES.enabled, ...search });
  const says = words.result.byLog.pasted;
  if (elsewhere) return card(withFact(drawn, says.elsewhere(escaped(elsewhere, LENGTHS.short))));
  if (wanted) return card(withFact(drawn, wantedFact(words, wanted, now)));
  const isAhead = own === 'ends-nothing' && output !== undefined && isSignAhead(output, now);
  return card(own ? withFact(drawn, isAhead ? says.ahead : says[own]) : drawn);
}

/** The server, domain or tenant that a paste names and that isn't known as this tenant's, where it would end a change. */
async function placeElsewhere(ask: Ask, output: ServerOutput): Promise<string | undefined> {
  const { app, incoming, asker: actor, now, session } = ask;
  const { tenantId } = incoming.person;
  const places = incoming.kind === 'text' ? placesIn(incoming.text) : [];
  const isEnd = closeByPaste(await app.trail.read(tenantId), output, { now, actor }).length > 0;
  if (places.length === 0 || !isEnd) return undefined;
  return foreignPlace(places, { tenantId, domains: (await session?.domains()) ?? [] });
}

/** What was printed, and what the person wrote around it: what they miss, what they checked, and what goes wrong all the same. */
function questionOf({ incoming, locale }: Ask, { codes, banner, findings, missing, complains }: Pasted) {
  const text = incoming.kind === 'text' ? incoming.text : '';
  return {
    codes,
    ...(banner ? { banner } : {}),
    findings,
    missing,
    text,
    locale,
    arrives: areGood(codes) && complains,
  };
}

/** What is another tenant's, or stands on a page that somebody reads and complains of nothing. */
const isReadElsewhere = ({ withheld, complains }: Pasted, text: string): boolean =>
  withheld !== undefined && (isOfAnotherTenant(text) || (!complains && besidePage(text) !== undefined));

/** A switch that stands on is no complaint: nothing to search for, so nothing to read. */
const isTrouble = ({ codes, banner, enabled, findings, missing, complains }: Pasted): boolean =>
  codes.length + findings.length + missing.length > 0 || banner !== undefined || enabled === false || complains;

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

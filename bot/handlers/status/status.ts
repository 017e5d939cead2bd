import { type Drawn, factOf, type Question, stateOf, statusCard, unlockIsOff, withFact } from '../../../cards/index.ts';
import type { Asked } from '../../language/question/index.ts';
import { viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, card, inboxKey } from '../../request.ts';
import { objectionToBegin } from '../../workflow/deciding/emergency.ts';
import { freezeIn } from '../../workflow/deciding/frozen.ts';
import { allowedVerbs } from '../../workflow/deciding/rules.ts';
import { assess, STATUS_PROBES } from '../../workflow/evidence/assess.ts';
import type { Assessment } from '../../workflow/evidence/assessment.ts';
import { clientsIn } from '../../workflow/evidence/clients.ts';
import { observationsOf } from '../../workflow/evidence/keep.ts';
import { kindOf } from '../../workflow/kinds/index.ts';
import type { Observation } from '../../workflow/reading.ts';
import { movingTo } from '../../workflow/tenant/moving-to.ts';
import { newestMade, openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { watchedChanges } from '../../workflow/tenant/watching.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import { asksOff, changeFact, PRESSED, readinessFact, type Said, switchedFact } from './asked-facts.ts';

/** Someone who may read the directory gets a fresh reading; everyone else the newest evidence, its age and who gathered it. */
export async function status(ask: Ask, heard: Said = PRESSED): Promise<Answer> {
  const state = mayRead(ask)
    ? await gather(ask, STATUS_PROBES)
    : await ask.app.trail.read(ask.incoming.person.tenantId);
  return card(drawStatus(ask, state, heard));
}

/** A fact from what is stored: the trail's own events and the newest evidence. `isExact`: whether yes and no may be said. */
export function storedFact(ask: Ask, state: TenantState, question: Question, isExact: boolean): string | undefined {
  const observations = observationsOf(state.evidence);
  return factOf(
    ask.words,
    question,
    { observations, rows: [], state, now: ask.now, mayDecide: mayDecide(ask, state) },
    isExact,
  );
}

/** Undefined where only the person's own token could tell. */
function mayDecide({ asker }: Ask, state: TenantState): boolean | undefined {
  const open = openChange(state);
  if (!open || typeof asker.approver === 'object') return undefined;
  return allowedVerbs(open, asker).includes('approve');
}

/** The newest stored evidence, without asking anyone. */
export async function storedStatus(ask: Ask): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  return state.evidence.settings || !mayRead(ask) ? card(drawStatus(ask, state, PRESSED)) : status(ask);
}

/** Whether this person's own token is worth a try: what it opens, the services themselves decide. */
export function mayRead(ask: Ask): boolean {
  return ask.session !== undefined && ask.asker.operator !== 'no' && ask.incoming.where.kind === 'personal';
}

/** What was weighed last of a state, and in which second: a crowd that asks at one moment is told the same. */
const weighed = new WeakMap<TenantState, { readonly second: string; readonly assessment: Assessment }>();
const SECOND = '2026-11-28T12:00:00'.length;

function assessed(state: TenantState, now: string): Assessment {
  const second = now.slice(0, SECOND);
  const known = weighed.get(state);
  if (known?.second === second) return known.assessment;
  const assessment = assess(state, now);
  weighed.set(state, { second, assessment });
  return assessment;
}

function drawStatus(ask: Ask, state: TenantState, heard: Said): Drawn {
  const { words, now, asker, incoming } = ask;
  const open = openChange(state);
  const assessment = assessed(state, now);
  const [asked] = heard.question.states;
  const topic = (asked ? asked.parts.has('unlock') : heard.params.topic === 'unlock') ? 'unlock' : 'writeback';
  const drawn = statusCard({
    words,
    now,
    assessment,
    topic,
    asksOff: asked !== undefined && asksOff(asked),
    viewer: viewerOf(asker, open),
    where: incoming.where.kind,
    // Whoever isn't signed in yet keeps the button too: pressing it signs them in.
    mayReadAnew: incoming.where.kind === 'personal' && asker.operator !== 'no',
    ...(open ? { openChange: open } : {}),
    freeze: freezeIn(state, ask.app.freezesFor(incoming.person.tenantId), now),
    unreviewed: objectionToBegin(state),
    clients: clientsSaid(state),
    turnedOffAt: turnedOffAt(state),
    watched: watchedChanges(state, now).at(-1),
  });
  return withFact(drawn, otherAnswer(ask, state, heard, assessment), 'instead');
}

function turnedOffAt(state: TenantState): string | undefined {
  const made = newestMade(state);
  return made && kindOf(made.plan).speaksFor === 'off' ? made.endedAt : undefined;
}

/** Connect alone is what a tenant usually has, and needs no word. */
function clientsSaid(state: TenantState): 'both' | 'cloud-sync' | undefined {
  const clients = clientsIn(observationsOf(state.evidence), movingTo(state));
  if (clients.length > 1) return 'both';
  return clients.includes('cloud-sync') ? 'cloud-sync' : undefined;
}

/** What stands in the place of the status card's own answer, which says yes or no: wherever the text didn't ask for exactly that. */
function otherAnswer(ask: Ask, state: TenantState, heard: Said, assessment: Assessment): string | undefined {
  const { words } = ask;
  const { states, isYesNo } = heard.question;
  const [asked, another] = states;
  if (heard === PRESSED) return undefined;
  if (another) return states.map((one) => alone(ask, state, one, assessment)).join(' ');
  const isUnlock = asked?.subject === 'unlock';
  if (isUnlock && asksOff(asked)) return unlockIsOff(words, assessment.unlock);
  if (isUnlock || asked?.subject === 'writeback') return undefined;
  const fact = asked?.subject === 'reset-scope' ? RESET_SCOPE : switchedFact(heard);
  const mayKnow = ask.incoming.where.kind === 'personal';
  if (fact && mayKnow) return storedFact(ask, state, fact, true);
  const topic = heard.params.topic === 'unlock' ? 'unlock' : 'writeback';
  return stateOf(words, topic, assessment[topic], isYesNo);
}

const RESET_SCOPE = { about: 'reset-scope' } as const;

/** One of several states that a text asks for: how it stands, without yes or no. */
function alone(ask: Ask, state: TenantState, asked: Asked, assessment: Assessment): string {
  if (asked.subject === 'writeback' || asked.subject === 'unlock')
    return stateOf(ask.words, asked.subject, assessment[asked.subject], false);
  const fact = asked.subject === 'reset-scope' ? RESET_SCOPE : (changeFact(asked) ?? readinessFact(asked, PRESSED));
  return (fact && storedFact(ask, state, fact, false)) ?? '';
}

/** Reads the probes at once and records what they found, so that others can be told. */
export async function gather(ask: Ask, probes: readonly ProbeId[]): Promise<TenantState> {
  const observations = await observe(ask, probes);
  const { person } = ask.incoming;
  const written = await ask.app.trail.write(
    person.tenantId,
    () => [{ type: 'evidence-gathered', observations, at: ask.now, by: person }],
    inboxKey(ask.incoming, 'evidence'),
  );
  return 'refusal' in written ? ask.app.trail.read(person.tenantId) : written.state;
}

/** One observation for each probe; the role was read when the person was looked up. */
export async function observe(ask: Ask, probes: readonly ProbeId[]): Promise<readonly Observation[]> {
  const { session, asker, now } = ask;
  return Promise.all(
    probes.map(async (probe): Promise<Observation> => {
      if (probe === 'role' && asker.role) return asker.role;
      return session ? session.probe(probe) : { probe, at: now, because: 'not-signed-in' };
    }),
  );
}

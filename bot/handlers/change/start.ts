import { randomUUID } from 'node:crypto';
import { madeLine, openChangeCard, setupCard, withFact, withLine } from '../../../cards/index.ts';
import { namesCloudSync } from '../../language/named-in-text.ts';
import { changeAnswer, type Drawing, viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, card, inboxKey } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { approverOf } from '../../workflow/deciding/approver-of.ts';
import { decide } from '../../workflow/deciding/decide.ts';
import { objectionToOperator } from '../../workflow/deciding/operating.ts';
import { READINESS_PROBES } from '../../workflow/evidence/readiness.ts';
import { KINDS, kindOf } from '../../workflow/kinds/index.ts';
import { metSteps } from '../../workflow/planning/met-steps.ts';
import { isSamePerson, known, type Observation, type Person } from '../../workflow/reading.ts';
import { HALVES, type Half } from '../../workflow/steps/index.ts';
import { lastMove, standingRoute } from '../../workflow/tenant/last-move.ts';
import { newestMade, offByLog, openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { KIND_IDS, type KindId, type Route, USUAL_KIND } from '../../workflow/vocabulary.ts';
import { observe, status, storedFact } from '../status/status.ts';
import { clickSchema, typedOf } from './change-inputs.ts';
import { refused } from './click.ts';
import { standsSince } from './stands-since.ts';

/** "How do I turn it on": what will happen and one button, or the change that is already under way. Cloud sync is a route of its own. */
export async function setup(ask: Ask, text = ''): Promise<Answer> {
  if (ask.asker.operator === 'no')
    return refused(ask, objectionToOperator(ask.asker, undefined) ?? { refusal: 'operators-only' });
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const open = openChange(state);
  if (open && isParty(ask, open)) return goingOnWith(ask, open, USUAL_KIND);
  const moved = open ? undefined : lastMove(state);
  const isMoved = moved?.phase === 'done';
  const standing = isMoved ? await standsSince(ask, moved) : undefined;
  if (standing) return standing;
  const route = isMoved || namesCloudSync(text) ? { route: 'cloud-sync' as const } : {};
  const viewer = viewerOf(ask.asker, undefined);
  const drawn = setupCard({ words: ask.words, now: ask.now, viewer, ...route, ...(open ? { open } : {}) });
  return card(withFact(drawn, moved && madeLine(ask.words, moved)));
}

/** Whose business a change is: who asked for it, and whoever may decide on it. */
const isParty = ({ asker, incoming }: Ask, change: Change): boolean =>
  isSamePerson(change.requester, incoming.person) || approverOf(asker, change) === 'yes';

/** The open change where it is of the kind that is asked for; else that it has to end first. */
function goingOnWith(ask: Ask, open: Change, kind: KindId): Promise<Answer> | Answer {
  if (open.plan.operation === kind) return changeAnswer(ask, open, { notice: { note: 'resumed' } });
  return card(openChangeCard({ words: ask.words, now: ask.now, open }));
}

/**
 * *Start setup*: every probe runs as the requester, and the plan card shows before and after. Where no route was chosen it is the
 * wizard's; beside a Connect that is complete it is cloud sync's, if its agents were seen.
 */
export async function start(ask: Ask, data: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
  const { app, incoming, asker } = ask;
  const kind = KIND_IDS.find((id) => id === data.kind) ?? USUAL_KIND;
  const state = await app.trail.read(incoming.person.tenantId);
  const open = openChange(state);
  if (open && isParty(ask, open)) return goingOnWith(ask, open, kind);
  if (open) return card(openChangeCard({ words: ask.words, now: ask.now, open }));
  const objection = objectionToOperator(asker, undefined);
  if (objection) return refused(ask, objection);
  const { routes, likelyRoute, needsProof } = KINDS[kind];
  const more = needsProof ? (['connectivity', 'agents', 'resets'] as const) : (['connectivity', 'agents'] as const);
  const observations = await observe(ask, [...new Set([...READINESS_PROBES, ...more])]);
  const [usual = 'connect-sync'] = routes;
  const chosen = routes.find((route) => route === data.route);
  const hasAgents = routes.includes('cloud-sync') && (known(observations, 'agents')?.facts.active ?? 0) > 0;
  const only = HALVES.find((half) => half === data.only);
  const standing = routes.find((one) => one === standingRoute(state));
  const route = chosen ?? likelyRoute?.(observations) ?? standing ?? usual;
  const drawnUp = await drawUp(ask, { kind, only, route }, observations);
  if (drawnUp !== 'nothing-to-change') return drawnUp;
  const beside = !chosen && hasAgents ? await drawUp(ask, { kind, only, route: 'cloud-sync' }, observations) : drawnUp;
  if (beside !== 'nothing-to-change') return beside;
  const answer = await status(ask);
  const { already } = ask.words.kinds[kind];
  if (answer.kind === 'card' && already) return { ...answer, drawn: withFact(answer.drawn, already, 'instead') };
  if (answer.kind !== 'card' || route === 'cloud-sync' || hasAgents) return answer;
  return { ...answer, drawn: withLine(answer.drawn, ask.words.talk.setup.beside) };
}

/** The plan of one route as the card of a new change, or why there is none. */
async function drawUp(
  ask: Ask,
  wish: { readonly kind: KindId; readonly route: Route; readonly only: Half | undefined },
  observations: readonly Observation[],
): Promise<Answer | 'nothing-to-change'> {
  const { app, incoming, asker, now } = ask;
  const changeId = randomUUID();
  const written = await app.trail.write(
    incoming.person.tenantId,
    (state) => {
      const decision = decide(
        state,
        { verb: 'start', ...wish, changeId, observations },
        { now, actor: asker, policy: app.policyFor(incoming.person.tenantId).rules },
      );
      return 'refusal' in decision ? decision : decision.events;
    },
    inboxKey(incoming, 'plan'),
  );
  if (!('refusal' in written)) {
    const change = written.state.changes.get(changeId);
    return change
      ? changeAnswer(ask, change, doubted(ask, written.state, change))
      : refused(ask, { refusal: 'change-not-found' });
  }
  // The same press again: the plan it made is there.
  if (written.refusal === 'card-is-old') return resume(ask);
  return written.refusal === 'nothing-to-change' ? written.refusal : refused(ask, written);
}

/** What reads on although the log says that it was turned off: why nothing of it is skipped. */
function doubted({ words }: Ask, state: TenantState, { plan, observations }: Change): Drawing {
  const off = kindOf(plan).speaksFor === 'on' ? offByLog(state)?.off : undefined;
  if (!off || metSteps(plan, observations).length === 0) return {};
  return { notice: { note: 'nothing-skipped', values: { what: words.result.byLog.sign[off.sign], at: off.when } } };
}

/** The change to go on with: the open one, else the person's own newest draft. */
export function changeToResume(state: TenantState, person: Person): Change | undefined {
  const drafts = [...state.changes.values()].filter((c) => c.phase === 'draft' && isSamePerson(c.requester, person));
  return openChange(state) ?? drafts.at(-1);
}

/** Goes on where it was left. `saysWhatIsLeft`: the question was typed, and gets its sentence first. */
export async function resume(ask: Ask, saysWhatIsLeft = false): Promise<Answer> {
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const change = changeToResume(state, ask.incoming.person);
  return change ? onward(ask, state, change, { saysWhatIsLeft }) : nothingToResume(ask, saysWhatIsLeft);
}

/** *Go on* after a sign-in or with a role again: the same card at the same step, with what was typed on it. Nothing is decided. */
export async function goOn(ask: Ask, data: Readonly<Record<string, unknown>>): Promise<Answer> {
  const click = clickSchema.safeParse(data).data;
  if (!click) return resume(ask);
  const state = await ask.app.trail.read(ask.incoming.person.tenantId);
  const change = state.changes.get(click.change);
  return change ? onward(ask, state, change, { drawing: { typed: typedOf(click) } }) : resume(ask);
}

/** Where it was turned off or moved last, nobody who goes on means to turn it on. */
async function nothingToResume(ask: Ask, saysWhatIsLeft: boolean): Promise<Answer> {
  const made = newestMade(await ask.app.trail.read(ask.incoming.person.tenantId));
  const answer = await (made && made.plan.operation !== USUAL_KIND ? status(ask) : setup(ask));
  const fact = saysWhatIsLeft ? ask.words.facts.leftNothing : undefined;
  return answer.kind === 'card' ? { ...answer, drawn: withFact(answer.drawn, fact) } : answer;
}

async function onward(
  ask: Ask,
  state: TenantState,
  change: Change,
  { saysWhatIsLeft = false, drawing = {} }: { readonly saysWhatIsLeft?: boolean; readonly drawing?: Drawing },
): Promise<Answer> {
  const objection = objectionToOperator(ask.asker, change);
  if (objection && !isParty(ask, change)) return refused(ask, objection);
  const answer = await changeAnswer(ask, change, drawing);
  if (!saysWhatIsLeft || answer.kind !== 'card' || change.phase === 'draft') return answer;
  return { ...answer, drawn: withFact(answer.drawn, storedFact(ask, state, { about: 'left' }, false)) };
}

import {
  emergencyWhatCard,
  freezeWhatCard,
  stoppedBefore,
  type Told,
  ticketTold,
  wasReviewed,
  whereRecordsGo,
  whoEscalates,
  whoReminded,
  whoSkipped,
} from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { changeAnswer } from '../../messages/render-change.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { hostOf } from '../../store/hook/deliver.ts';
import type { Change } from '../../workflow/change/change.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { freeze, frozenNow } from '../freeze/freeze.ts';
import { escalationNames } from '../settings.ts';
import { answerAbout } from './about-change.ts';
import { reviewable } from './approvals.ts';
import { mayGoOn, maySkip } from './may.ts';
import { givenBy, toldCard } from './told-card.ts';

/** What is asked of an emergency, a freeze, a stop, a reminder or an escalation: who, whether, when, and what it is. */
export async function answerPolicy(ask: Ask, asked: NonNullable<Heard['ofPolicy']>, heard: Heard): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const { tenantId } = incoming.person;
  const state = await app.trail.read(tenantId);
  const { rules, webhook } = app.policyFor(tenantId);
  const isShared = incoming.where.kind !== 'personal';
  const newest = openChange(state) ?? newestSent(state);
  const tell = (told: Told, change: Change | undefined = newest): Answer =>
    toldCard(ask, state, { heard, told, change });
  switch (asked) {
    case 'may-skip':
      return maySkip(ask, state, heard);
    case 'may-go-on':
      return mayGoOn(ask, state, heard);
    case 'who-stopped':
      return whoStopped(ask, state, heard);
    case 'was-stopped':
      return wasStopped(ask, state, heard);
    case 'stop-ends':
      return freeze(ask, { asksEnd: true });
    case 'freeze-what':
      return card(freezeWhatCard({ words, now, frozen: frozenNow(ask, state) }));
    case 'emergency-what':
      return card(emergencyWhatCard({ words, now, hours: rules.breakGlass ? rules.executionHours : undefined }));
    case 'who-skipped': {
      const change = withoutApproval(state);
      return tell(whoSkipped({ words, now, change, isShared }), change);
    }
    case 'reviewed': {
      const mine = isShared ? undefined : reviewable(state, ask.asker);
      const change = withoutApproval(state);
      return mine ? changeAnswer(ask, mine) : tell(wasReviewed({ words, now, change, isShared }), change);
    }
    case 'was-reminded':
      return tell(whoReminded({ words, now, ...(newest ? { change: newest } : {}) }));
    case 'who-escalates': {
      const names = rules.escalateAfterHours ? await escalationNames(ask) : [];
      return tell(whoEscalates({ words, now, change: openChange(state), policy: rules, names }));
    }
    case 'three-people': {
      const clause = words.doing.threePeople[rules.threePeople ? 'yes' : 'no'];
      return tell({ said: { word: rules.threePeople ? 'yes' : 'no', clause } });
    }
    case 'webhook':
      return tell(whereRecordsGo(words, webhook && hostOf(webhook.url)));
    case 'ticket-told':
      return tell(ticketTold({ ...givenBy(ask, newest), ...(newest ? { change: newest } : {}) }));
  }
}

/** Where nothing is stopped, “who stopped it?” asks of what somebody ended or stopped last, whichever is the newer. */
async function whoStopped(ask: Ask, state: TenantState, heard: Heard): Promise<Answer> {
  const newest = state.newestChangeId ? state.changes.get(state.newestChangeId) : undefined;
  const isEnded = newest?.phase === 'cancelled' || newest?.phase === 'rejected';
  const isNewer = (newest?.endedAt ?? '') > (state.stopBefore?.liftedAt ?? '');
  const ended =
    isEnded && isNewer && !openChange(state) && !frozenNow(ask, state).freeze
      ? await answerAbout(ask, 'failed-why', heard)
      : undefined;
  return ended ?? wasStopped(ask, state, heard);
}

/** What stands still now; else what was stopped last. */
async function wasStopped(ask: Ask, state: TenantState, heard: Heard): Promise<Answer> {
  if (frozenNow(ask, state).freeze) return freeze(ask, { asksWho: true });
  const told = stoppedBefore({ words: ask.words, now: ask.now }, state);
  return toldCard(ask, state, { heard, told, change: openChange(state) });
}

/** The newest change that went on without approval. */
const withoutApproval = ({ changes }: TenantState): Change | undefined =>
  [...changes.values()].findLast(({ emergency, isAlone }) => emergency !== undefined || isAlone);

/** The newest change that was sent. */
const newestSent = ({ changes }: TenantState): Change | undefined =>
  [...changes.values()].findLast(({ submittedAt }) => submittedAt !== undefined);

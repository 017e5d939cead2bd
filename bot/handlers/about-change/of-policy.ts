import { aboutCard, emergencyWhatCard, freezeWhatCard, spoken, wasReviewed, whoSkipped } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { changeAnswer, viewerOf } from '../../messages/render-change.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { barsTo } from '../../workflow/deciding/barred.ts';
import { openChange, type TenantState } from '../../workflow/tenant/state.ts';
import { freeze, frozenNow } from '../freeze/freeze.ts';
import { answerAbout } from './about-change.ts';
import { reviewable } from './approvals.ts';

/** What is asked of an emergency, a freeze or a stop: who, whether, and what it is. */
export async function answerPolicy(ask: Ask, asked: NonNullable<Heard['ofPolicy']>, heard: Heard): Promise<Answer> {
  const { app, incoming, words, now } = ask;
  const { tenantId } = incoming.person;
  const state = await app.trail.read(tenantId);
  const { rules } = app.policyFor(tenantId);
  switch (asked) {
    case 'who-stopped':
      return whoStopped(ask, state, heard);
    case 'stop-ends':
      return freeze(ask, { asksEnd: true });
    case 'freeze-what':
      return card(freezeWhatCard({ words, now, frozen: frozenNow(ask, state) }));
    case 'emergency-what':
      return card(emergencyWhatCard({ words, now, hours: rules.breakGlass ? rules.executionHours : undefined }));
    case 'who-skipped':
      return told(ask, state, heard, whoSkipped);
    case 'reviewed': {
      const mine = incoming.where.kind === 'personal' ? reviewable(state, ask.asker) : undefined;
      return mine ? changeAnswer(ask, mine) : told(ask, state, heard, wasReviewed);
    }
  }
}

/** Where nothing is stopped, “who stopped it?” asks of the change that somebody ended. */
async function whoStopped(ask: Ask, state: TenantState, heard: Heard): Promise<Answer> {
  const newest = state.newestChangeId ? state.changes.get(state.newestChangeId) : undefined;
  const isEnded = newest?.phase === 'cancelled' || newest?.phase === 'rejected';
  const ended =
    isEnded && !openChange(state) && !frozenNow(ask, state).freeze
      ? await answerAbout(ask, 'failed-why', heard)
      : undefined;
  return ended ?? freeze(ask, { asksWho: true });
}

function told(ask: Ask, state: TenantState, { question }: Heard, tell: typeof whoSkipped): Answer {
  const { asker, incoming, words, now } = ask;
  const { kind } = incoming.where;
  const change = withoutApproval(state);
  const { said, more } = tell({ words, now, change, isShared: kind !== 'personal' });
  const fact = spoken(words, said, question.isYesNo) ?? '';
  const bars = barsTo(state, undefined, { person: asker.person, freeze: undefined, now });
  return card(aboutCard({ words, now, viewer: viewerOf(asker, change), where: kind, fact, more, change, bars }));
}

/** The newest change that went on without approval. */
const withoutApproval = ({ changes }: TenantState): Change | undefined =>
  [...changes.values()].findLast(({ emergency, isAlone }) => emergency !== undefined || isAlone);

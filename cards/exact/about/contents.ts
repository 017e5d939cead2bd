import { hasTakenEffect } from '../../../bot/workflow/change/closing.ts';
import { wordForServer } from '../../../bot/workflow/change/gates.ts';
import { toWrite } from '../../../bot/workflow/planning/plan.ts';
import { stepById } from '../../../bot/workflow/steps/index.ts';
import { USUAL_KIND } from '../../../bot/workflow/vocabulary.ts';
import { expiredIntro } from '../../change/expired.ts';
import { lastRefusal } from '../../change/last-refusal.ts';
import { usersOf } from '../../change/meaning.ts';
import { whoseWord } from '../../change/standing.ts';
import { escaped, LENGTHS } from '../../parts/escape.ts';
import { kindWords, undoLine } from '../../parts/kind-words.ts';
import { noticeText } from '../../parts/notice.ts';
import { nameOf } from '../../parts/people.ts';
import { ago } from '../../parts/time.ts';
import { rejectedWhy } from './decision.ts';
import { type OfChange, say, sayClause, stands, stepsLeft, type Told } from './given.ts';

/** What a change holds, does, did and cost. */

export function whoAsked({ words, change, now }: OfChange): Told {
  return say(
    words.about.askedBy(nameOf(words, change.requester), ago(words, change.submittedAt ?? change.plannedAt, now)),
  );
}

export function ticket({ words, change, isShared, now }: OfChange): Told {
  if (isShared) return say(words.about.personally);
  const { ticket: number, ticketState: known, policy } = change;
  if (!number) return say(words.about.noTicket);
  const { ticketSays, ticketOpen } = words.about;
  const [system, state] = [known?.system ?? '', known?.state ?? ''].map((one) => escaped(one, LENGTHS.short));
  const more = known && ticketSays(system ?? '', state ?? '', ago(words, known.at, now));
  return say(words.about.ticket(escaped(number, LENGTHS.ticket)), more ?? (policy?.ticket ? ticketOpen : undefined));
}

/** Whether something was written: by this bot, by hand, or by nobody can tell whom. */
export function written({ words, change, now, isShared }: OfChange): Told {
  const { written: says } = words.about;
  if (isShared) return say(words.about.personally);
  const word = wordForServer(change);
  const ticked = word
    ? (kindWords(words, change).instead?.wasTicked ?? says.ticked)(whoseWord(words, word))
    : undefined;
  if (change.phase === 'applying') return say(says.now);
  if (change.phase === 'unsettled') return { said: { word: 'cant-tell', sentence: says.unknown } };
  const names = words.time.listed((change.accepted ?? []).map((name) => words.terms.setting[name]));
  if (change.hasWritten) return { said: { word: 'yes', clause: names ? says.taken(names) : says.took } };
  const { reported } = change;
  if (reported) return say(says.byHand(nameOf(words, reported.by), ago(words, reported.at, now)));
  return { said: { word: 'no', clause: says.none }, more: ticked };
}

export function users({ words, change }: OfChange): Told {
  if (change.plan.operation !== USUAL_KIND) return say(usersOf(words, change));
  const hasUnlock = change.plan.settings.some((setting) => setting.name === 'accountUnlockEnabled');
  return say(words.about.users, hasUnlock ? words.about.usersUnlock : undefined);
}

/** Before anything was written or set by hand there is nothing to turn off, and its steps would be too long a card for a question. */
export function undo({ words, change, isShared }: OfChange): Told {
  if (isShared) return say(undoLine(words, change));
  const isEarly = change.phase === 'draft' || change.phase === 'waiting' || change.phase === 'running';
  return isEarly && !hasTakenEffect(change)
    ? say(undoLine(words, change), words.about.undoBefore)
    : { said: { sentence: undoLine(words, change) }, shows: 'rollback' };
}

export function whatExactly({ words, change, isShared }: OfChange): Told {
  if (isShared) return say(words.about.personally);
  const settings = toWrite(change.plan).map(({ name }) => `**${words.terms.setting[name]}**`);
  // What is ticked or run on the server, by the label that stands there.
  const boxes = stepsLeft({ ...change, stepsDone: [] }).filter((id) => stepById(id)?.confirmedBy === 'checkbox');
  const server = boxes.map((id) => `**${stepById(id)?.ticks ?? stepById(id)?.label ?? id}**`);
  return say(words.about.exactly(words.time.listed(settings), words.time.listed(server)), words.about.exactlyElse);
}

export function safe({ words, change }: OfChange): Told {
  const isBefore = change.phase === 'draft' || change.phase === 'waiting';
  return say(kindWords(words, change).safe, isBefore ? words.about.safeUntil : undefined);
}

export function edit({ words, change, isShared }: OfChange): Told {
  if (isShared) return say(words.about.personally);
  if (change.endedAt) return say(words.about.over);
  return say(change.phase === 'draft' ? words.about.editDraft : words.about.edit);
}

/** Undefined where nothing of this change failed: then it is asked of something else. */
export function failedWhy(given: OfChange): Told | undefined {
  const { words, change, viewer, isShared, now } = given;
  const { result } = words;
  const isOver = change.phase === 'failed' || change.phase === 'expired' || change.phase === 'cancelled';
  if (isShared && (isOver || change.lastRefusal)) return sayClause(stands(given), words.home.askPersonally);
  switch (change.phase) {
    case 'failed': {
      const { because } = result.failed;
      return say(because[change.endedBecause ?? ''] ?? result.failed.otherwise);
    }
    case 'rejected':
      return rejectedWhy(given);
    case 'expired':
      return say(expiredIntro(words, change));
    case 'cancelled':
      return say(result.cancelled.intro(nameOf(words, change.endedBy)));
    case 'running': {
      const refusal = lastRefusal({ change, viewer, now });
      return refusal && say(noticeText(words, refusal));
    }
    case 'verifying':
      return say(words.about.notFailed(stands(given)), words.running.verifying.intro.neither);
    case 'unsettled':
      return say(words.about.notFailed(stands(given)), words.running.unsettled.next);
    default:
      return undefined;
  }
}

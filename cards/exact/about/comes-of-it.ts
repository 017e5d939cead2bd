import { hasTakenEffect } from '../../../bot/workflow/change/closing.ts';
import { kindWords } from '../../parts/kind-words.ts';
import { nameOf } from '../../parts/people.ts';
import { isMine, mayDecide, type OfChange, say, stands, type Told } from './given.ts';

/** What comes of a no, of a cancelled change, of a failure: "what happens if …?" */

export function ifRejected(given: OfChange): Told {
  const { words, change } = given;
  const { ifRejected: says } = words.doing;
  if (change.phase !== 'waiting' && change.phase !== 'draft') return say(words.about.nothingWaits(stands(given)));
  const who = nameOf(words, change.requester);
  if (isMine(given)) return say(says.requester);
  return say(mayDecide(given) ? says.decider(who) : says.other(who));
}

export function ifCancelled(given: OfChange): Told {
  const { words, change } = given;
  const { ifCancelled: says } = words.doing;
  const { stop } = words.about;
  if (change.phase === 'done') return say(stop.done, stop.doneMore);
  if (change.endedAt) return say(stop.ended(stands(given)));
  if (change.phase !== 'draft' && change.phase !== 'waiting' && change.phase !== 'running')
    return say(stop.notNow(stands(given)));
  if (hasTakenEffect(change)) return say(says.ends, says.settingsStay);
  return say(says.ends, change.stepsDone.length > 0 ? says.serverStays : undefined);
}

export function ifFails({ words }: OfChange): Told {
  return say(words.doing.ifFails.said, words.doing.ifFails.ways);
}

/** "I'm afraid to press it": what can't happen, and what is safe. */
export function worry({ words, change }: OfChange): Told {
  if (change.endedAt || change.phase === 'applying') return say(kindWords(words, change).safe);
  return say(words.doing.worry, change.phase === 'unsettled' ? words.doing.checkReads : kindWords(words, change).safe);
}

import { redOf } from '../../../bot/workflow/change/red.ts';
import { isSamePerson } from '../../../bot/workflow/reading.ts';
import { redNames } from '../../change/red.ts';
import { kindWords, undoLine } from '../../parts/kind-words.ts';
import { askedNames, listed } from '../../parts/people.ts';
import { whatExactly } from './contents.ts';
import { isMine, type OfChange, say, sayClause, type Told } from './given.ts';

/** What an approval sets going, and whom it is asked of. */

/** "What do I risk if I say yes?": what the change does, what is red, and how it is undone. */
export function approveRisk(given: OfChange): Told {
  const { words, change, isShared } = given;
  const { about } = words;
  if (change.endedAt) return say(about.over);
  if (change.phase !== 'waiting' && change.phase !== 'draft')
    return say(kindWords(words, change).safe, undoLine(words, change));
  if (isShared) return say(about.effect, undoLine(words, change));
  const { said } = whatExactly(given);
  const does = 'sentence' in said ? said.sentence : undefined;
  return say(about.effect, [does, redOne(given), undoLine(words, change)].filter(Boolean).join(' '));
}

/** Readings are shown to those who work with the request alone. */
function redOne(given: OfChange): string | undefined {
  const { words, change, viewer } = given;
  if (!viewer.isOperator && !viewer.isApprover && !isMine(given)) return undefined;
  const names = redNames(words, redOf(change));
  return names ? words.doing.risk.red(names) : words.doing.risk.noneRed;
}

/** "Who is going to get this request?": who was asked, or will be once it is sent. */
export function whoGets(given: OfChange): Told {
  const { words, change, unreached, willBeAsked = [] } = given;
  const { gets } = words.doing;
  if (change.phase === 'draft')
    return say(gets.willGo(willBeAsked.length > 0 ? listed(words, willBeAsked) : words.facts.anApprover));
  if (change.isAlone) return sayClause(words.facts.aloneByPolicy);
  const others = change.approvers.filter((one) => !isSamePerson(one, change.requester));
  const names = askedNames(words, change, others);
  return say(
    gets.sent(names.length > 0 ? listed(words, names) : words.facts.anApprover),
    unreached.length > 0 ? gets.unreached(listed(words, unreached)) : undefined,
  );
}

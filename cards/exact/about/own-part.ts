import { connectSteps, currentStep } from '../../../bot/workflow/change/change.ts';
import { unanswered } from '../../../bot/workflow/change/questions.ts';
import { shortfallOf } from '../../../bot/workflow/change/shortfall.ts';
import { countedApprovals } from '../../../bot/workflow/change/substitutes.ts';
import { isSamePerson } from '../../../bot/workflow/reading.ts';
import { undoLine } from '../../parts/kind-words.ts';
import { nameOf } from '../../parts/people.ts';
import { shortText } from '../../parts/shortfall.ts';
import { deciders } from '../change.ts';
import { barLines, following } from './barred.ts';
import { written } from './contents.ts';
import { whyDecided } from './decision.ts';
import {
  capital,
  hasNothingToSet,
  isBarred,
  isMine,
  mayDecide,
  type OfChange,
  say,
  sayClause,
  stands,
  stepsLeft,
  type Told,
  withCard,
} from './given.ts';
import { next } from './going-on.ts';

/** What whoever asks has to do, may do or needn't: the part that is theirs. */

const yes = (given: OfChange, clause: string): Told => withCard(given, { said: { word: 'yes', clause } });
const no = (clause: string, more?: string): Told => ({ said: { word: 'no', clause }, more });

const hasDecided = ({ change, viewer }: OfChange) =>
  change.reviews.some((review) => isSamePerson(review.by, viewer.person));

const isAtSettings = (change: OfChange['change']) => change.phase === 'running' && !currentStep(change);

/** "Do I have to do anything?" */
export function myPart(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { part: says } = words.doing;
  const who = nameOf(words, change.requester);
  switch (change.phase) {
    case 'waiting':
      if (isMine(given))
        return unanswered(change).length > 0 ? yes(given, says.answer) : no(says.waits(deciders(words, change)));
      return viewer.verbs.includes('approve') ? yes(given, says.decide) : no(stands(given));
    case 'draft':
    case 'running':
      if (change.phase === 'running' && isBarred(given)) return no(words.doing.third);
      if (isMine(given)) return yes(given, stands(given));
      return no(hasDecided(given) ? says.hears(who) : says.other(who));
    case 'applying':
      return no(says.now);
    case 'verifying':
    case 'unsettled':
      if (viewer.verbs.includes('check')) return yes(given, says.check);
      return no(hasDecided(given) ? says.hears(who) : says.other(who));
    default: {
      const onward = isMine(given) ? next(given)?.said : undefined;
      return no(stands(given), onward && 'sentence' in onward ? onward.sentence : undefined);
    }
  }
}

/** "Once I have approved, am I done?" */
export function afterApproving(given: OfChange): Told {
  const { words, change } = given;
  if (change.phase !== 'waiting' && change.phase !== 'draft') return myPart(given);
  return no(words.doing.part.hears(nameOf(words, change.requester)));
}

/** "Yes" and "no" alone, which press nothing: one kind sentence, and where it goes on. */
export function yesNo(given: OfChange): Told {
  const { words, viewer } = given;
  const { typed } = words.about;
  if (mayDecide(given))
    return withCard(given, say(viewer.verbs.includes('approve') ? typed.approver : whyDecided(given)));
  const told = say(words.doing.said.stands(capital(stands(given))));
  const goesOn = viewer.verbs.some(
    (verb) => verb === 'next' || verb === 'apply' || verb === 'check' || verb === 'submit',
  );
  return goesOn ? withCard(given, told) : told;
}

/** "Can I apply now?", "when can we go on?" Whether a role is there was asked before. */
export function mayApply(given: OfChange): Told {
  const { words, change, viewer } = given;
  const bars = barLines(given);
  const [first, ...others] = bars;
  if (first && change.endedAt) return { said: { word: 'no', sentence: first }, more: following(others) };
  if (change.endedAt) return no(stands(given));
  if (change.phase === 'waiting' || change.phase === 'draft')
    return { said: { word: 'not-yet', clause: stands(given) }, more: following([...approvalLines(given), ...bars]) };
  const word = change.phase === 'running' && isBarred(given) ? 'no' : 'not-yet';
  if (first) return { said: { word, sentence: first }, more: following(others) };
  if (viewer.verbs.includes('apply')) return yes(given, words.doing.mayApply);
  if (change.phase === 'applying') return no(words.doing.again.now);
  if (change.phase === 'unsettled')
    return withCard(given, { said: { word: 'not-yet', clause: words.doing.again.unsettled } });
  // Where this bot writes nothing, or for somebody without a role.
  if (viewer.verbs.includes('portal')) return withCard(given, say(words.doing.way.byHand));
  if (isAtSettings(change)) return say(words.about.elseGoesOn);
  return { said: { word: 'not-yet', clause: stands(given) }, more: words.doing.nothingElse };
}

/** How many approvals there are, where one is not enough, and that those who are asked can't give as many. */
function approvalLines({ words, change }: OfChange): readonly (string | undefined)[] {
  const quorum = change.policy?.quorum ?? 1;
  if (change.phase !== 'waiting' || quorum < 2) return [];
  const count = words.facts.approvalsOf(countedApprovals(change), quorum);
  return [count, shortText(words, shortfallOf(change))];
}

/** "Which of the three should I take?" */
export function whichWay(given: OfChange): Told {
  const { words, change, viewer } = given;
  const { way } = words.doing;
  if (change.endedAt) return say(words.about.over);
  const isAhead = change.phase === 'draft' || change.phase === 'waiting' || currentStep(change) !== undefined;
  if (isAhead) return say(way.later);
  if (change.phase !== 'running') return sayClause(stands(given));
  if (viewer.verbs.includes('apply')) return withCard(given, say(way.choose, way.refused));
  return viewer.verbs.includes('portal') ? withCard(given, say(way.byHand)) : say(way.choose, way.refused);
}

/** "Can I skip this step?" */
export function skip(given: OfChange): Told {
  const { words, change } = given;
  if (change.endedAt) return say(words.about.over);
  if (change.phase !== 'running' || !currentStep(change)) return sayClause(stands(given));
  return no(words.doing.skip.no, words.doing.skip.done);
}

/** "Can I go back a step?" *Back* is there where the rules allow it; else why it isn't, and what is. */
export function stepBack(given: OfChange): Told {
  const { words, change, viewer, isShared } = given;
  const { stepBack: says } = words.doing;
  const { phase } = change;
  if (isShared) return say(words.about.personally);
  if (viewer.verbs.includes('back')) return yes(given, says.yes);
  if (phase === 'done' || phase === 'unconfirmed') return no(stands(given), words.about.stop.doneMore);
  if (change.endedAt) return no(stands(given));
  if (phase === 'draft') return no(says.before, words.about.editDraft);
  if (phase === 'waiting') return no(says.before, words.about.edit);
  if (phase === 'applying') return no(stands(given), says.later);
  if (phase === 'unsettled') return no(stands(given), words.about.next.unsettled);
  if (phase === 'verifying') return no(stands(given), undoLine(words, change));
  if (!viewer.isOperator) return no(says.notYours(nameOf(words, change.requester)));
  return currentStep(change) ? withCard(given, no(says.first)) : withCard(given, no(says.nothing));
}

/** "Do I need the server for it?" */
export function needs({ words, change }: OfChange): Told {
  if (change.endedAt) return say(words.about.over);
  const { length } = stepsLeft(change);
  const { check, settings } = words.about.long;
  if (length === 0) return no(hasNothingToSet(change) ? check : settings);
  return { said: { word: 'yes', clause: words.doing.needs(length, words.time.steps(length)) } };
}

/** "I lost the card." */
export function where(given: OfChange): Told {
  const isParty = given.viewer.verbs.length > 0 || isMine(given);
  return isParty && !given.isShared
    ? withCard(given, say(given.words.doing.here(stands(given))))
    : sayClause(stands(given));
}

export function unclear(given: OfChange): Told {
  const { unclear: says } = given.words.doing;
  const isAtStep = given.viewer.verbs.includes('stuck');
  return say(says.inShort(stands(given)), isAtStep ? says.step : says.ask);
}

/** "What has been done so far?" */
export function soFar(given: OfChange): Told {
  const { words, change, isShared } = given;
  if (change.phase === 'unsettled') return sayClause(stands(given), words.about.next.unsettled);
  const { said } = isShared ? { said: undefined } : written(given);
  const wrote = said && 'sentence' in said ? said.sentence : said && capital(said.clause);
  if (change.phase !== 'running' || !currentStep(change)) return sayClause(stands(given), wrote);
  const steps = connectSteps(change);
  const done = steps.length - stepsLeft(change).length;
  return isShared ? sayClause(stands(given)) : say(words.doing.soFar(done, steps.length), wrote);
}

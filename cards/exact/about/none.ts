import type { Topic } from '../../../bot/workflow/change/topics.ts';
import { minutesFor, stepsOf } from '../../../bot/workflow/steps/index.ts';
import { USUAL_KIND } from '../../../bot/workflow/vocabulary.ts';
import { barLines, following } from './barred.ts';
import { approvalWhy } from './decision.ts';
import { type About, say, type Told } from './given.ts';
import { lastOne } from './last-one.ts';
import { whoSees } from './whom.ts';

const ROUTE = 'connect-sync';
const SERVER = stepsOf('connect', ROUTE);

/** Where nothing is under way: what can be said all the same. Undefined where another place answers it. */
export function aboutNone(given: About, topic: Topic): Told | undefined {
  const { words } = given;
  const { about } = words;
  switch (topic) {
    case 'who-approved':
      return say(about.nobodySent);
    case 'how-long':
      return say(
        about.long.none(
          words.time.minutes(minutesFor([...SERVER, ...stepsOf('sspr', ROUTE)])),
          about.long.left(words.time.steps(SERVER.length)),
        ),
      );
    case 'may-leave':
      return say(about.leave.none);
    case 'restart':
      return say(about.restart);
    case 'later':
      return say(about.laterNone);
    case 'safe':
    case 'approve-risk':
      return say(words.kinds[USUAL_KIND].safe, about.safeUntil);
    case 'users':
      return say(about.users);
    case 'someone-else':
      return say(about.elseGoesOn);
    case 'approval-why':
      return approvalWhy(given);
    case 'stop':
      return say(about.stop.none);
    case 'approve-own':
      return { said: { word: 'no', clause: about.own.never } };
    case 'approve':
    case 'reject':
      return say(words.talk.approvals.none);
    case 'pause':
      return say(about.aside.pause);
    case 'again':
      return say(words.doing.again.none);
    case 'my-part':
      return { said: { word: 'no', clause: words.doing.part.none } };
    case 'yes-no':
      return say(words.doing.said.none);
    case 'who-sees':
      return whoSees({ words });
    case 'who-works':
      return say(words.doing.works.none);
    case 'question':
      return say(words.doing.question.ask, words.doing.question.like);
    case 'worry':
      return say(words.doing.worry, words.kinds[USUAL_KIND].safe);
    case 'if-fails':
      return say(words.doing.ifFails.said, words.doing.ifFails.ways);
    case 'if-cancelled':
    case 'take-back':
    case 'approve-again':
    case 'who-applied':
    case 'ended-when':
    case 'told':
    case 'if-rejected':
    case 'after-approving':
    case 'which-way':
    case 'skip':
    case 'step-back':
    case 'where':
    case 'so-far':
    case 'why-me':
    case 'rejected-why':
    case 'approve-why':
    case 'who-asked':
    case 'waits-for':
    case 'asked':
    case 'reached':
    case 'ticket':
    case 'edit':
      return say(about.noneUnderWay);
    case 'applied-when':
    case 'may-apply': {
      const [bar, ...others] = barLines(given);
      if (bar) return say(bar, following(others));
      return say(given.viewer.isOperator ? words.doing.again.none : about.noneUnderWay);
    }
    case 'last-one':
      return lastOne(given, undefined);
    case 'who-gets':
    case 'proof':
    case 'who-may-approve':
    case 'needs':
    case 'unclear':
    case 'failed-why':
    case 'expires':
    case 'since-when':
    case 'written':
    case 'gone-through':
    case 'undo':
    case 'what-exactly':
    case 'next':
      return undefined;
  }
}

import { approvalsOf, type Change, connectSteps, currentStep, isSkipped } from '../../bot/workflow/change/change.ts';
import { stillAsked } from '../../bot/workflow/change/reminding.ts';
import type { Review } from '../../bot/workflow/change/review.ts';
import { askedOf, countedApprovals, isDecidedFor } from '../../bot/workflow/change/substitutes.ts';
import { stageOf } from '../change/standing.ts';
import { askedNames, listed, nameOf, reviewerOf } from '../parts/people.ts';
import { ago } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import { capitalised, type FirstWord, type Said } from './said.ts';
import { isNamed } from './switched.ts';

/** What may be asked of the change that is under way, or of the newest that was. */
export type ChangeQuestion = {
  readonly about: 'approved' | 'rejected' | 'waiting' | 'for-me' | 'finished' | 'cancelled' | 'expired';
  /** Words of the question that name somebody. */
  readonly names: readonly string[];
  /** "Has anyone …" is true with the first, "has everyone …" only with all who were asked. */
  readonly ofWhom?: 'anyone' | 'everyone' | undefined;
};

/** Whether the asking person may decide; undefined where nobody could look. */
export type MayDecide = boolean | undefined;

export function changeSaid(
  words: Words,
  question: ChangeQuestion,
  {
    change,
    mayDecide,
    now,
  }: { readonly change: Change | undefined; readonly mayDecide: MayDecide; readonly now: string },
): Said {
  const { facts } = words;
  if (!change) {
    const isOfWaiting = question.about === 'waiting' || question.about === 'for-me';
    const clause = isOfWaiting ? facts.nothingWaits : facts.nothingSent;
    // A name that can't be looked up might be no name at all.
    return question.names.length > 0 ? { clause } : { word: 'no', clause };
  }
  switch (question.about) {
    case 'approved':
      return approved(words, question, change, now);
    case 'rejected':
      return rejected(words, question, change, now);
    case 'waiting':
      return waiting(words, question, change);
    case 'for-me':
      if (change.phase !== 'waiting') return { word: 'no', clause: facts.nothingWaits };
      return mayDecide === undefined
        ? { clause: waits(words, change) }
        : {
            word: mayDecide ? 'yes' : 'no',
            clause: mayDecide ? facts.waitsForYou(requester(words, change)) : waits(words, change),
          };
    case 'finished':
      return stands(words, change, change.phase === 'done' ? 'yes' : change.endedAt ? 'no' : 'not-yet');
    case 'cancelled':
    case 'expired':
      return stands(words, change, change.phase === question.about ? 'yes' : 'no');
  }
}

const requester = (words: Words, change: Change) => nameOf(words, change.requester);

const stands = (words: Words, change: Change, word: FirstWord): Said => ({
  word,
  clause: words.facts.stands(stageOf(words, change)),
});

const standsWith = (words: Words, change: Change): string =>
  words.facts.standsWith(stageOf(words, change), count(words, change));

function count(words: Words, change: Change): string {
  return words.facts.approvalsOf(countedApprovals(change), change.policy?.quorum ?? 1);
}

export function reviewed(words: Words, review: Review, now: string): string {
  return words.facts.reviewed(reviewerOf(words, review), review.verdict, ago(words, review.at, now));
}

function approved(words: Words, { names, ofWhom }: ChangeQuestion, change: Change, now: string): Said {
  const { facts } = words;
  const reviews = approvalsOf(change);
  const tell = reviews.map((review) => reviewed(words, review, now)).join(' ');
  const rejection = change.reviews.find((r) => r.verdict === 'rejected');
  if (names.length > 0) return approvedBy(words, names, change, now);
  if (change.phase === 'draft') return { word: 'not-yet', clause: facts.notSent };
  if (rejection) return { word: 'no', clause: reviewed(words, rejection, now) };
  if (change.isAlone) return { clause: facts.aloneByPolicy };
  if (change.emergency) return { word: 'no', clause: words.emergency.clause(nameOf(words, change.emergency.by)) };
  if (ofWhom === 'anyone' && reviews.length > 0) return { word: 'yes', clause: tell };
  if (change.phase === 'waiting') return { word: 'not-yet', clause: count(words, change) };
  if (!change.approvedAt) return { word: 'no', clause: standsWith(words, change) };
  return ofWhom === 'everyone' && reviews.length < change.approvers.length
    ? { clause: tell }
    : { word: 'yes', clause: tell };
}

/** Who is named must be somebody of this change; a word that names nobody of it makes another question of it. */
function approvedBy(words: Words, names: readonly string[], change: Change, now: string): Said {
  const review = change.reviews.find((r) => isNamed(names, r.by.name));
  if (review) return { word: review.verdict === 'approved' ? 'yes' : 'no', clause: reviewed(words, review, now) };
  const asked = [...askedOf(change), ...change.approvers].find((p) => isNamed(names, p.name));
  if (asked && change.phase === 'waiting') return { word: 'not-yet', clause: count(words, change) };
  const told = change.reviews.map((r) => reviewed(words, r, now)).join(' ');
  const all = told || (change.phase === 'waiting' ? count(words, change) : standsWith(words, change));
  return asked ? { word: 'no', clause: all } : { clause: all };
}

function rejected(words: Words, { names }: ChangeQuestion, change: Change, now: string): Said {
  const rejection = change.reviews.find((r) => r.verdict === 'rejected');
  if (rejection) {
    const clause = reviewed(words, rejection, now);
    return names.length === 0 || isNamed(names, rejection.by.name) ? { word: 'yes', clause } : { clause };
  }
  const clause = change.approvedAt
    ? approvalsOf(change)
        .map((review) => reviewed(words, review, now))
        .join(' ')
    : standsWith(words, change);
  return { word: 'no', clause: clause || words.facts.aloneByPolicy };
}

function waiting(words: Words, { names }: ChangeQuestion, change: Change): Said {
  if (change.phase !== 'waiting') return { word: 'no', clause: words.facts.nothingWaits };
  const clause = waits(words, change);
  if (names.length === 0) return { word: 'yes', clause };
  const isAsked = stillAsked(change).some((p) => isNamed(names, p.name));
  return isAsked ? { word: 'yes', clause } : { clause };
}

/** The approvers whose part isn't decided, by themselves or for them. */
const pending = (change: Change) => change.approvers.filter((one) => !isDecidedFor(change, one));

/** Who is still asked; where nobody could be listed, that somebody is. */
export function deciders(words: Words, change: Change): string {
  const asked = askedNames(words, change, pending(change));
  return asked.length > 0 ? listed(words, asked) : words.facts.anApprover;
}

function waits(words: Words, change: Change): string {
  return words.facts.waits(requester(words, change), deciders(words, change), count(words, change));
}

/** Who decided, or who must. */
export function approvers(words: Words, change: Change | undefined, asks: 'did' | 'must', now: string): Said {
  const { facts } = words;
  if (asks === 'did' && change) {
    const told = change.reviews.map((review) => reviewed(words, review, now)).join(' ');
    if (told) return { clause: told };
    const without = withoutApproval(words, change);
    if (without) return { clause: without };
  }
  if (change?.phase !== 'waiting')
    return { sentence: [facts.noneWaiting, wentOn(words, change)].filter(Boolean).join(' ') };
  if (asks === 'did') return { sentence: facts.nobodyYet(count(words, change)) };
  const missing = (change.policy?.quorum ?? 1) - countedApprovals(change);
  return { sentence: facts.approvers(deciders(words, change), words.time.approvals(missing)) };
}

/** That a change under way went on without approval, so that nobody takes *nobody waits* for *nobody had to*. */
const wentOn = (words: Words, change: Change | undefined): string =>
  change && !change.endedAt ? capitalised(withoutApproval(words, change) ?? '') : '';

/** Who went on without approval and how, as a clause; undefined where nobody did. */
function withoutApproval(words: Words, { isAlone, emergency }: Change): string | undefined {
  if (isAlone) return words.facts.aloneByPolicy;
  return emergency && words.emergency.clause(nameOf(words, emergency.by));
}

export function left(words: Words, change: Change | undefined): Said {
  const { facts } = words;
  if (!change) return { sentence: facts.leftNothing };
  if (change.phase === 'waiting') return { sentence: facts.leftApproval(deciders(words, change)) };
  if (change.phase !== 'running') return { sentence: facts.leftReading };
  const isServerAlone = change.plan.settings.length === 0;
  if (!currentStep(change)) return { sentence: isServerAlone ? facts.leftReading : facts.leftSettings };
  const steps = connectSteps(change).filter((id) => !change.stepsDone.includes(id) && !isSkipped(change.plan, id));
  return { sentence: (isServerAlone ? facts.leftOnServer : facts.leftSteps)(words.time.steps(steps.length)) };
}

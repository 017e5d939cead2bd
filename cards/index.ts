/** All that the bot draws: one pure function per card, and the words they are made of. */

export { changeCard } from './change/change-card.ts';
export type { ChangeInput, ChangeView, Looking } from './change/change-input.ts';
export { openChangeCard, openChangeLine } from './change/open-change.ts';
export { rollbackCard } from './change/rollback.ts';
export { barLines } from './exact/about/barred.ts';
export { type About, lastOf, type Told, toldAbout } from './exact/about/index.ts';
export {
  noSkipping,
  stoppedBefore,
  ticketTold,
  whereRecordsGo,
  whoEscalates,
  whoReminded,
} from './exact/about/of-policy.ts';
export { wasReviewed, whoSkipped } from './exact/about/without-approval.ts';
export {
  factOf,
  notExactly,
  type Question,
  stateOf,
  unlockIsOff,
  withFact,
} from './exact/index.ts';
export { spoken } from './exact/said.ts';
export { isNamed } from './exact/switched.ts';
export { historyCard } from './history/history.ts';
export { htmlOf } from './pack/html.ts';
export { packPage } from './pack/page.ts';
export { createTeller } from './pack/told.ts';
export type { Card, Drawn } from './parts/card.ts';
export { escaped, LENGTHS } from './parts/escape.ts';
export { type Gap, isMendable } from './parts/gap.ts';
export { withLine } from './parts/notice.ts';
export { calledBy, hasName, shortId } from './parts/people.ts';
export { personalOnlyCard } from './parts/shared.ts';
export { inSeconds } from './parts/time.ts';
export type { Notice, Viewer } from './parts/viewer.ts';
export { resetCountsCard } from './people/reset-counts.ts';
export { userResetCard } from './people/user-reset.ts';
export { whoseResetCard } from './people/whose-reset.ts';
export { readinessCard } from './status/readiness.ts';
export { statusCard } from './status/status.ts';
export { turnedCard, watchCard } from './status/watch.ts';
export { aboutCard, asideCard } from './talk/about.ts';
export { awayCard, decidedForCard } from './talk/away.ts';
export { evidenceCard } from './talk/evidence.ts';
export { setupCard, unknownCard, welcomeCard } from './talk/first-words.ts';
export { freezeCard } from './talk/freeze.ts';
export { helpCard } from './talk/help.ts';
export type { Here } from './talk/here.ts';
export { insteadCard } from './talk/instead.ts';
export { knownCard } from './talk/known.ts';
export { type MoveAsked, madeLine, moveCard } from './talk/move.ts';
export { emergencyWhatCard, freezeWhatCard } from './talk/of-policy.ts';
export {
  errorCard,
  exportCard,
  oneLineCard,
  readingCard,
  refusalCard,
  sharedSignInCard,
  signInCard,
} from './talk/plain-cards.ts';
export { approvalsCard, languageCard, policyCard } from './talk/policy.ts';
export { standsInCard, substituteCard } from './talk/substitute.ts';
export { type Words, wordsFor } from './words/index.ts';
export { testEndedCard } from './writeback-test/ended.ts';
export { testRunningCard } from './writeback-test/running.ts';
export { LONGEST_USER, type NotStarted, testCard } from './writeback-test/writeback-test.ts';

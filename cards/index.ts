/** All that the bot draws: one pure function per card, and the words they are made of. */
export { aboutCard, asideCard } from './about.ts';
export type { Card, Drawn } from './card.ts';
export { changeCard } from './change-card.ts';
export type { ChangeInput, ChangeView, Looking } from './change-parts.ts';
export { LENGTHS } from './escape.ts';
export { type About, lastOf, toldAbout } from './exact/about/index.ts';
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
export { type Gap, isMendable } from './gap.ts';
export { helpCard } from './help.ts';
export { historyCard } from './history.ts';
export { knownCard } from './known.ts';
export { withLine } from './notice.ts';
export { openChangeCard, openChangeLine } from './open-change.ts';
export { calledBy, shortId } from './people.ts';
export {
  errorCard,
  exportCard,
  oneLineCard,
  readingCard,
  refusalCard,
  sharedSignInCard,
  signInCard,
} from './plain-cards.ts';
export { approvalsCard, languageCard, settingsCard } from './policy.ts';
export { readinessCard } from './readiness.ts';
export { rollbackCard } from './rollback.ts';
export { personalOnlyCard } from './shared.ts';
export { statusCard } from './status.ts';
export { setupCard, unknownCard, welcomeCard } from './talk.ts';
export { inSeconds } from './time.ts';
export type { Notice, Viewer } from './viewer.ts';
export { turnedCard, watchCard } from './watch.ts';
export { type Words, wordsFor } from './words.ts';
export { LONGEST_USER, type NotStarted, testCard } from './writeback-test.ts';
export { testEndedCard } from './writeback-test-ended.ts';
export { testRunningCard } from './writeback-test-running.ts';

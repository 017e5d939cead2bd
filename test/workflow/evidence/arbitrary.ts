import fc from 'fast-check';
import type { Finding } from '../../../bot/workflow/evidence/finding.ts';
import { findingsOf } from '../../../bot/workflow/evidence/gather.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { PROBES, REASONS_UNKNOWN } from '../../../bot/workflow/vocabulary.ts';
import { alex, grady, on, START } from '../kit.ts';
import {
  agents,
  banner,
  broke,
  CLOUD_SYNC,
  CONNECT,
  failed,
  licences,
  log,
  number,
  pasted,
  policyChanged,
  portal,
  printed,
  said,
  scope,
  switched,
  synced,
  went,
} from './kit.ts';

export const HOUR = 3_600_000;

/** Hours ago: mostly of the last days, sometimes near a bound, sometimes long ago. */
const hours = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 80 }) },
  { weight: 2, arbitrary: fc.constantFrom(23, 24, 25, 167, 168, 169, 719, 720, 721) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1_000 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 3, noNaN: true }) },
);

const settings = fc.record({
  passwordWritebackSupported: fc.boolean(),
  accountUnlockSupported: fc.boolean(),
  accountUnlockEnabled: fc.boolean(),
  enablementForTenant: fc.boolean(),
  cloudProvisioningEnablementForTenant: fc.boolean(),
});
const portalRead = fc.tuple(hours, settings).map(([h, facts]) => portal(h, facts));

const agentName = fc.constantFrom(CONNECT, CLOUD_SYNC, 'None', null, 'AADConnect');
const reason = fc.constantFrom(
  'OnPremisesConnectivityError',
  'WritebackNotEnabled',
  'OnPremisesPolicyViolation',
  'FuzzyPolicyViolationInvalidPassword',
  'UserNotLicensed',
);
const logRead = fc
  .record({
    succeeded: fc.array(
      fc.tuple(agentName, hours, fc.integer({ min: 1, max: 200 })).map(([agent, h, count]) => went(agent, h, count)),
      { maxLength: 3 },
    ),
    failed: fc.array(
      fc.tuple(reason, hours, fc.integer({ min: 1, max: 12 })).map(([why, h, count]) => broke(why, h, count)),
      { maxLength: 3 },
    ),
  })
  .map((facts) => log(facts));

export const textEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.tuple(fc.constantFrom('set-in-portal', 'set-by-command', 'writeback-ticked'), hours).map(([w, h]) => said(w, h)),
  fc
    .tuple(fc.constantFrom('running', 'online-outdated', 'not-configured', 'cannot-connect', 'temporary'), hours)
    .map(([b, h]) => banner(b, h)),
  fc.tuple(fc.boolean(), hours).map(([enabled, h]) => pasted({ enabled }, h)),
  fc.tuple(fc.constantFrom(31002, 31005, 31007, 31010, 31013, 31019), hours).map(([id, h]) => printed(id, h)),
);

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: portalRead },
  { weight: 4, arbitrary: logRead },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom('enable', 'disable'), hours).map(([what, h]) => switched(what, h)),
  },
  { weight: 2, arbitrary: textEvent },
  { weight: 1, arbitrary: fc.tuple(hours, hours, fc.boolean()).map(([h, last, is]) => synced(h, h + last, is)) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.subarray(['P1', 'P2'] as const), fc.boolean())
      .map(([plans, shared]) => licences(plans, shared)),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('none', 'selected', 'all'), hours).map(([s, h]) => scope(s, h)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(1, 4, 5), hours).map(([n, h]) => number(n, h)) },
  { weight: 1, arbitrary: fc.tuple(fc.nat(2), fc.nat(2), hours).map(([a, i, h]) => agents(a, i, h)) },
  { weight: 1, arbitrary: hours.map((h) => policyChanged(h)) },
  { weight: 1, arbitrary: hours.map((h) => log({ unlocked: h })) },
);

/** A trail in any order, by two people. */
export const events: fc.Arbitrary<readonly Event[]> = fc.array(
  fc.tuple(anyEvent, fc.boolean()).map(([event, isGrady]): Event => ({ ...event, by: isGrady ? grady : alex })),
  { maxLength: 10 },
);

/** Findings as the fold would hold them: one of each key. */
export const history: fc.Arbitrary<readonly Finding[]> = events.map((trail) => [
  ...new Map(trail.flatMap(findingsOf).map((f) => [f.key, f])).values(),
]);

export const someFinding: fc.Arbitrary<Finding> = events
  .map((trail) => trail.flatMap(findingsOf))
  .filter((found) => found.length > 0)
  .chain((found) => fc.constantFrom(...found));

/** A reading of now that says on in every field but cloud sync's. */
export const lookAt = (h: number): Event => ({ ...portal(h, on), at: new Date(START - h * HOUR).toISOString() });

export const failedTry: fc.Arbitrary<Event> = fc
  .tuple(hours, fc.constantFrom(...PROBES), fc.constantFrom(...REASONS_UNKNOWN))
  .map(([h, probe, because]) => failed(h, probe, because));

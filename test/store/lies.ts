import assert from 'node:assert/strict';
import type { Change } from '../../bot/workflow/change/change.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { type Snapshot, snapshotOf } from '../../bot/workflow/tenant/snapshot.ts';
import { PHASES, type Phase } from '../../bot/workflow/vocabulary.ts';
import { waitingTrail } from '../server/trails.ts';
import { alex, megan, TENANT } from './samples.ts';

const HOUR = 3_600_000;
export const START = Date.parse('2026-11-20T09:00:00.000Z');
export const NOW = START + 48 * HOUR + 60_000;
export const iso = (ms: number) => new Date(ms).toISOString();
export const eve: Person = { ...alex, objectId: 'aaaaaaaa-0000-4000-8000-00000000000e', name: 'Eve' };

/** A request that was rejected, as a change of its own. */
const rejected = (n: number): readonly Event[] => {
  const changeId = `c0ffee00-0000-4000-8000-00000000000${n}`;
  const asked = waitingTrail(alex, megan, START + n * 24 * HOUR).map((event) => ({ ...event, changeId }));
  const at = iso(START + (n * 24 + 1) * HOUR);
  return [...asked, { type: 'rejected', hash: 'h', comment: 'no', at, by: megan, changeId }];
};
export const FIRST = rejected(0);
export const SECOND = rejected(1);
export const OPEN = rejected(2).slice(0, -1);
export const EVENTS = [...FIRST, ...SECOND, ...OPEN];
export const [EARLIER, SETTLED, HEAD] = [FIRST.length, FIRST.length + SECOND.length, EVENTS.length];
export const TRUE = evolveAll(TENANT, EVENTS);
export const openId = TRUE.openChangeId ?? assert.fail();
export const waiting = TRUE.changes.get(openId) ?? assert.fail();
export const told = (seq: number) => snapshotOf(evolveAll(TENANT, EVENTS.slice(0, seq)));
export const settled = told(SETTLED);
export const telling = (...changes: readonly unknown[]): Snapshot => ({
  ...settled,
  changes: [...settled.changes, ...(changes as Change[])],
});

const approved = { by: eve, verdict: 'approved', at: iso(NOW), comment: null } as const;
const LONG_AGO = '2000-01-01T00:00:00.000Z';
const phases: readonly unknown[] = [...PHASES, 'Waiting', 'waiting ', '', null, ['waiting'], 'constructor'];
const test = {
  id: 't',
  userId: 'u',
  name: 'U',
  doubts: [],
  startedAt: iso(START),
  by: alex,
  outcome: { kind: 'written-back', when: iso(START), agent: 'Connect' },
} as const;
const look = { observation: { probe: 'connectivity', at: iso(START), facts: { code: 1 } }, by: alex } as const;

/** What somebody writes there instead of what was found: what it says, by how it is called. */
export const LIES: readonly (readonly [name: string, lies: readonly unknown[]])[] = [
  ['hides the open change', [settled, { ...settled, changes: [] }]],
  [
    'tells the open change in another phase, approved by somebody else',
    phases.map((phase) =>
      telling({ ...waiting, phase: phase as Phase, reviews: [approved], approvedAt: iso(NOW), endedAt: iso(NOW) }),
    ),
  ],
  [
    'tells the open change as a plan of long ago, of somebody else',
    [telling({ ...waiting, phase: 'draft', requester: eve, plannedAt: LONG_AGO })],
  ],
  ['tells it with other approvers', [{ ...telling({ ...waiting, approvers: [eve] }), openChangeId: openId }]],
  [
    'invents a change',
    phases.flatMap((phase) => {
      const invented = { ...waiting, id: 'invented', phase: phase as Phase, requester: eve, reviews: [approved] };
      return [telling(invented), { ...telling(invented), openChangeId: 'invented', newestChangeId: 'invented' }];
    }),
  ],
  [
    'turns a change that has ended into any other',
    phases
      .filter((phase) => phase !== 'rejected')
      .map((phase) => ({ ...settled, changes: settled.changes.map((one) => ({ ...one, phase: phase as Phase })) })),
  ],
  [
    'tells of other findings, tests, chats and times',
    [
      { ...settled, tests: [test] },
      { ...settled, evidence: { ...settled.evidence, connectivity: look } },
      { ...settled, findings: settled.findings.slice(1) },
      { ...settled, findings: [] },
      { ...settled, watches: 3 },
      { ...settled, newestAt: '2099-01-01T00:00:00.000Z' },
      { ...settled, refusedLately: { [`${megan.objectId}|approve|${openId}`]: iso(NOW) } },
      { ...settled, untold: [{ to: eve, changeId: openId, about: 'decision' }] },
      { ...settled, newestChangeId: settled.changes[0]?.id ?? '' },
      { ...settled, changes: settled.changes.toReversed() },
    ],
  ],
  [
    'is no snapshot at all',
    [
      null,
      7,
      [],
      { version: SETTLED },
      { ...settled, changes: [null] },
      { ...settled, changes: 'many' },
      { ...settled, tests: null },
      { ...settled, findings: [['settings', { x: 1 }]], evidence: 7, refusedLately: 5 },
    ],
  ],
];

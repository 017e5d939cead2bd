import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

/** Where a time is compared with now otherwise than by `isWithin`: in how many lines, and why nothing is held by it for longer. */
const COMPARED: Readonly<Record<string, readonly [lines: number, why: string]>> = {
  'capture/shapes.ts': [1, 'once, at the start'],
  'cli/doctor/files.ts': [2, 'a certificate’s end, once'],
  'cli/doctor/offline.ts': [1, 'once'],
  'cli/doctor/policy.ts': [1, 'once'],
  'directory/auth/person-tokens.ts': [1, 'ends with its session, which no clock ends'],
  'directory/graph/audit-log.ts': [1, 'what lies ahead is left out'],
  'directory/graph/pages.ts': [1, 'a clock that nobody sets'],
  'language/appointed/index.ts': [2, 'a day of the calendar, in an answer alone'],
  'language/causes/shape/readings.ts': [1, 'Microsoft’s time, in an answer alone'],
  'messages/notify-watchers.ts': [1, 'what lies ahead counts for nothing'],
  'messages/run-notification.ts': [1, 'until then it is tried again: nobody waits for it'],
  'messages/tell-stands-in.ts': [1, 'until then it is tried again: nobody waits for it'],
  'store/outbox/worker.ts': [1, 'it looks every few seconds besides'],
  'store/tables/hooks.ts': [1, 'what lies too far ahead counts for nothing'],
  'store/tables/outbox.ts': [1, 'what lies too far ahead counts for nothing'],
  'store/tables/work.ts': [1, 'what lies too far ahead counts for nothing'],
  'teams/door/keys.ts': [1, 'counts from here once it lies ahead'],
  'teams/sender/bot-token.ts': [1, 'only while no newer one can be had'],
  'teams/sender/queue.ts': [5, 'a clock that nobody sets'],
  'turn/rate-limit.ts': [1, 'counts from here once it lies ahead'],
  'workflow/change/watched.ts': [1, 'the trail counts anew once its records lie ahead'],
  'workflow/deciding/appoint.ts': [2, 'a time that a person names, answered at once'],
  'workflow/deciding/by-itself.ts': [3, 'the trail counts anew once its records lie ahead'],
  'workflow/deciding/remind.ts': [2, 'the trail counts anew once its records lie ahead'],
  'workflow/deciding/substitute.ts': [7, 'a day that a person named, at most sixty ahead'],
  'workflow/evidence/dated.ts': [1, 'what lies ahead settles nothing'],
  'workflow/evidence/obstacles.ts': [1, 'what lies ahead counts against it'],
  'workflow/tenant/settled.ts': [1, 'decides nothing: a snapshot is kept later'],
};

describe('what lasts for a while', () => {
  it('is compared with now by `isWithin`, or has its reason why a clock that was set back holds nothing up', () => {
    const bare = /\bnow(\(\))?\)? (- .*)?[<>]=? |[<>]=? ([a-z]+\.)?now\b|Math\.abs\(.*\bnow\b/;
    const sources = readdirSync('bot', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const found: Record<string, number> = {};
    for (const name of sources.filter((one) => one !== 'workflow/time/within.ts')) {
      const lines = readFileSync(`bot/${name}`, 'utf8').split('\n');
      const own = lines.filter((line) => bare.test(line.replace(/'[^']*'|=>|^\s*(\/?\*|\/\/).*/g, '')));
      if (own.length > 0) found[name] = own.length;
    }
    const known = Object.fromEntries(Object.entries(COMPARED).map(([name, [lines]]) => [name, lines]));
    assert.deepEqual(found, known, 'use isWithin of bot/workflow/time/within.ts, or say here why not');
  });
});

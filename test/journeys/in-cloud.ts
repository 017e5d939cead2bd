import assert from 'node:assert/strict';
import { clockAhead } from '../support/clock-ahead.ts';
import type { Cloud } from '../support/in-process.ts';
import { policyFile } from '../support/policy-file.ts';
import type { Journey } from './journey.ts';
import { play } from './play.ts';

/** Plays a journey before a fresh practice tenant, with a bot of its own in this process. */
export async function playIn(cloud: Cloud, journey: Journey): Promise<void> {
  const puts = async () => (await cloud.requests()).filter((r) => r.method === 'PUT').length;
  await cloud.tell('scenario', { name: 'fresh' });
  const clock = journey.lines.some((line) => 'happens' in line && line.happens === 'later') ? clockAhead() : undefined;
  const bot = await cloud.startBot({
    env: { ...journey.env, ...(journey.policy ? { POLICY_PATH: policyFile(journey.policy) } : {}) },
  });
  const before = await puts();
  try {
    await play(
      {
        person: bot.person,
        tell: cloud.tell,
        portal: cloud.portal,
        ticket: async (says) => assert.equal(await bot.ticket(says), 200, JSON.stringify(says)),
        later: (hours) => clock?.later(hours),
        writes: async () => (await puts()) - before,
        log: async () => '',
      },
      journey,
    );
  } finally {
    await bot.close();
    clock?.end();
  }
}

import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import type { Journey } from './journey.ts';
import { JOURNEYS } from './journeys.ts';
import { play, type Theatre } from './play.ts';

describe('journeys', () => {
  // A journey mostly waits, for processes to start and for the platform's pace: the next one begins meanwhile.
  const begun = new Map<Journey, Promise<void>>();
  const begin = (journey: Journey): Promise<void> => {
    const played = begun.get(journey) ?? run(journey);
    played.catch(() => {});
    begun.set(journey, played);
    return played;
  };
  after(() => Promise.allSettled(begun.values()));

  for (const [index, journey] of JOURNEYS.entries())
    it(journey.name, async function () {
      this.timeout(120_000);
      // Each journey has processes of its own; on a shared machine one of them may be starved once.
      this.retries(process.env.CI ? 1 : 0);
      const played = begin(journey);
      const next = JOURNEYS[index + 1];
      if (next) begin(next);
      try {
        await played;
      } catch (error) {
        begun.delete(journey);
        throw error;
      }
    });
});

async function run(journey: Journey): Promise<void> {
  const sandbox = await startSandbox(journey.env ? { env: journey.env } : {});
  try {
    await play(theatreOf(sandbox), journey);
  } finally {
    await sandbox.stop();
  }
}

function theatreOf(sandbox: Sandbox): Theatre {
  return {
    person: sandbox.person,
    tell: sandbox.tell,
    portal: async () => (await sandbox.state()).portal,
    writes: async () => (await sandbox.requests()).filter((r) => r.method === 'PUT').length,
    restart: sandbox.restartBot,
    crash: async () => {
      await sandbox.killBot();
      await sandbox.startBot();
    },
    log: sandbox.botLog,
  };
}

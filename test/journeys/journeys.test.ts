import { type Practice, startPractice } from '../support/practice.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import type { Journey, Line } from './journey.ts';
import { JOURNEYS } from './journeys.ts';
import { play, type Theatre } from './play.ts';

describe('journeys', () => {
  // A journey mostly waits, for the platform's pace say: the next one begins meanwhile.
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
      // Some journeys have processes of their own; on a shared machine one of them may be starved once.
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

/** A story in which the bot's process dies is played by processes; all others, an orderly restart among them, share this one, which is much quicker. */
async function run(journey: Journey): Promise<void> {
  const options = journey.env ? { env: journey.env } : {};
  const stage = await (journey.lines.some(endsProcess) ? startSandbox(options) : startPractice(options));
  try {
    await play(theatreOf(stage), journey);
  } finally {
    await stage.stop();
  }
}

const endsProcess = (line: Line): boolean => 'happens' in line && line.happens === 'crash';

function theatreOf(stage: Practice | Sandbox): Theatre {
  return {
    person: stage.person,
    tell: stage.tell,
    portal: async () => (await stage.state()).portal,
    writes: async () => (await stage.requests()).filter((r) => r.method === 'PUT').length,
    restart: stage.restartBot,
    ...('killBot' in stage ? { crash: () => stage.killBot().then(stage.startBot) } : {}),
    log: stage.botLog,
  };
}

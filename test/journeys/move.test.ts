import { type Practice, startPractice } from '../support/practice.ts';
import { MOVES } from './move.ts';
import { play } from './play.ts';

describe('the move to cloud sync', () => {
  for (const journey of MOVES)
    it(journey.name, async () => {
      const stage: Practice = await startPractice();
      try {
        await play(
          {
            person: stage.person,
            tell: stage.tell,
            portal: async () => (await stage.state()).portal,
            writes: async () => (await stage.requests()).filter((r) => r.method === 'PUT').length,
            restart: stage.restartBot,
            log: stage.botLog,
          },
          journey,
        );
      } finally {
        await stage.stop();
      }
    });
});

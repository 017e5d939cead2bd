import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CAPTURED } from '../../bot/capture/file.ts';
import { checkDropIn } from './drop-in.ts';

const captures = fileURLToPath(new URL('../captures/', import.meta.url));
const files = readdirSync(captures, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

describe('captured bodies', () => {
  for (const file of files)
    it(`are read by the product: ${file}`, async () => {
      await checkDropIn(join(captures, file));
    });

  it('are there of all that can be taken from the practice tenant', () => {
    const taken = files.filter((file) => file.startsWith('practice/')).map((file) => file.split('.').at(-2));
    assert.deepEqual(
      Object.keys(CAPTURED).filter((of) => !taken.includes(of)),
      [],
    );
  });

  describe('fail where the product couldn’t read what a service sends', () => {
    let folder: string;
    before(() => {
      folder = mkdtempSync(join(tmpdir(), 'pilot-drop-in-'));
    });
    after(() => rmSync(folder, { recursive: true }));

    const practice = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(join(captures, 'practice', name), 'utf8'));
    const odd = (name: string, change: (body: Record<string, unknown>) => unknown) => {
      const capture = practice(name);
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify({ ...capture, body: change(Object(capture.body)) }));
      return checkDropIn(path);
    };
    const withPart = (part: object) => (body: object) => ({ ...body, ...part });

    it('a field of the settings more, fewer, or of another type', async () => {
      const name = 'after.settings.json';
      await assert.rejects(odd(name, withPart({ seventh: true })), /more than the six fields/);
      await assert.rejects(odd(name, withPart({ enablementForTenant: 'true' })), /can't be read/);
      await assert.rejects(
        odd(name, ({ objectId }) => ({ objectId })),
        /can't be read/,
      );
    });

    it('a value of an enum that nobody has seen', async () => {
      await assert.rejects(odd('after.scope.json', withPart({ enablementType: 3 })), /unexpected-answer/);
      await assert.rejects(
        odd('after.connectivity.json', () => ({ status: 5 })),
        /unexpected-answer/,
      );
    });

    it('a log whose entries carry other names', async () => {
      const renamed = ({ value }: Record<string, unknown>) => ({
        value: (value as Record<string, unknown>[]).map((one) => ({ ...one, activityDisplayName: 'Set writeback' })),
      });
      await assert.rejects(odd('after.writeback.json', renamed), /no-event/);
      await assert.rejects(odd('after.resets.json', renamed), /no-event/);
      await assert.rejects(odd('after.policy.json', renamed), /no-event/);
    });

    it('an activity and a member of another shape', async () => {
      const press = 'teams-personal-invoke-adaptiveCard-action-token.activity.json';
      await assert.rejects(odd(press, withPart({ conversation: 'a:1' })), /no activity that the door takes/);
      await assert.rejects(
        odd('teams-member.member.json', () => ({ member: {} })),
        /no member can be read/,
      );
    });

    it('a file that is no capture', async () => {
      const path = join(folder, 'x.json');
      writeFileSync(path, '{"of":"settings"}');
      await assert.rejects(checkDropIn(path), /Invalid input/);
    });
  });
});

import assert from 'node:assert/strict';
import { connectSteps } from '../../bot/workflow/change/change.ts';
import { isInPart, leftOf } from '../../bot/workflow/change/closing.ts';
import { serverHalf } from '../../bot/workflow/change/server-half.ts';
import { decideReport } from '../../bot/workflow/deciding/by-itself.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { ApplyOutcome } from '../../bot/workflow/record/events.ts';
import { asAlex, clientThere, off, on, read, story, storyAtSettings, unread } from './kit.ts';

type Told = ReturnType<typeof story>;
const mainOn = { ...clientThere, enablementForTenant: true };

/** Presses the last Connect step, with what is read then. */
const lastStep = (settings: Observation): Told => {
  const told = story();
  told.start();
  told.submit();
  told.approve();
  told.throughSteps(connectSteps(told.change()).at(-1));
  const { version } = told.change();
  told.tell(asAlex, { verb: 'next', changeId: 'c1', version, isTicked: false, observations: [settings] });
  return told;
};

const ended = (told: Told, outcome: ApplyOutcome, observations: readonly Observation[]) => {
  told.apply();
  told.add(...decideReport(told.state(), { changeId: 'c1', runner: 'r1', outcome, observations }, told.now()));
};

describe('the server half of a change', () => {
  it('is what was read after its last step, beside whose tick it is', () => {
    for (const [settings, isThere] of [
      [read(clientThere), true],
      [read(off), false],
      [unread(), undefined],
    ] as const) {
      const half = serverHalf(lastStep(settings).change());
      assert.deepEqual([half.isThere, half.tickedBy, half.isSkipped], [isThere, asAlex.person, false]);
    }
  });

  it('is nobody’s tick any more once the step is taken back', () => {
    const told = storyAtSettings();
    assert.deepEqual(serverHalf(told.change()).tickedBy, asAlex.person);
    while (told.change().stepsDone.includes('connect-features')) told.press(asAlex, 'back');
    assert.equal(serverHalf(told.change()).tickedBy, undefined);
  });

  it('ends the change where that step was all that was missing', () => {
    assert.equal(lastStep(read(on)).change().phase, 'done');
    assert.equal(lastStep(read(mainOn)).change().phase, 'running');
  });
});

describe('a refused apply', () => {
  const refused = (
    because: 'client-missing' | 'settings-drifted' | 'token-refused' | 'role-missing',
    settings?: Observation,
  ) => {
    const told = storyAtSettings();
    ended(told, { kind: 'refused', because }, settings ? [settings] : []);
    assert.equal(told.change().lastRefusal?.because, because);
    return told;
  };
  const stands = (told: Told) => told.change().lastRefusal?.because;
  const look = (told: Told, settings: Observation, changeId?: string) =>
    told.add({
      type: 'evidence-gathered',
      observations: [settings],
      at: told.now(),
      by: asAlex.person,
      ...(changeId ? { changeId } : {}),
    });

  it('leaves the card as soon as any reading shows that it is no longer so', () => {
    const told = refused('client-missing', read(off));
    look(told, read(off));
    assert.equal(stands(told), 'client-missing');
    look(told, unread());
    assert.equal(stands(told), 'client-missing', 'a failed reading shows nothing');
    look(told, read(clientThere));
    assert.equal(stands(told), undefined);
  });

  it('of drift stays as long as a setting reads otherwise', () => {
    const told = story();
    told.start(mainOn);
    told.submit();
    told.approve();
    ended(told, { kind: 'refused', because: 'settings-drifted' }, [read(clientThere)]);
    look(told, read(clientThere));
    assert.equal(stands(told), 'settings-drifted');
    told.check(read(mainOn));
    assert.equal(stands(told), undefined);
  });

  it('that was about signing in or reading ends when the settings were read, or another way is chosen', () => {
    const looked = refused('token-refused', unread());
    look(looked, read(clientThere));
    assert.equal(stands(looked), undefined);
    const written = refused('role-missing');
    look(written, read(clientThere));
    assert.equal(stands(written), 'role-missing', 'that the portal refused a write is no less so after a reading');
    const chosen = refused('role-missing');
    chosen.press(asAlex, 'portal');
    assert.equal(stands(chosen), undefined);
    const missing = refused('client-missing', read(off));
    missing.press(asAlex, 'portal');
    assert.equal(stands(missing), 'client-missing', 'another way brings no client');
  });

  it('can be looked at again, and a look that reads nothing asks nobody to accept what nobody did', () => {
    const told = refused('token-refused', unread());
    assert.equal(told.check(unread()), true);
    assert.equal(told.change().phase, 'running');
  });
});

describe('what is left of a change', () => {
  it('is named with what the client or the portal says of it', () => {
    const told = storyAtSettings();
    const left = [{ name: 'accountUnlockEnabled', because: 'throttled', code: '429' }] as const;
    ended(told, { kind: 'written', accepted: ['enablementForTenant'], left }, [read(mainOn)]);
    assert.deepEqual(leftOf(told.change()), [
      { reading: 'accountUnlockEnabled', why: { name: 'accountUnlockEnabled', because: 'throttled', code: '429' } },
    ]);
    const old = storyAtSettings();
    ended(old, { kind: 'written', accepted: ['enablementForTenant', 'accountUnlockEnabled'] }, [
      read({ ...mainOn, accountUnlockSupported: false }),
    ]);
    assert.deepEqual(leftOf(old.change()), [{ reading: 'accountUnlockEnabled', why: 'client-cannot-unlock' }]);
  });

  it('is the box of cloud sync where it reads off after a write that nobody is known to have made before', () => {
    const told = story();
    told.tell(asAlex, {
      verb: 'start',
      kind: 'enable-writeback',
      changeId: 'c1',
      observations: [read(on)],
      route: 'cloud-sync',
    });
    told.submit();
    told.approve();
    told.next();
    ended(told, { kind: 'written', accepted: ['cloudProvisioningEnablementForTenant'] }, [read(on)]);
    assert.equal(isInPart(told.change()), true);
    assert.deepEqual(leftOf(told.change()), [
      { reading: 'cloudProvisioningEnablementForTenant', why: 'write-unproven' },
    ]);
    told.check(read({ ...on, cloudProvisioningEnablementForTenant: true }));
    assert.equal(told.change().phase, 'done');
  });

  it('is no part of anything where nothing was written and nothing changed', () => {
    const told = storyAtSettings();
    told.press(asAlex, 'command');
    told.check(read(clientThere));
    assert.equal(isInPart(told.change()), false);
  });
});

import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { people } from '../../sandbox/people.ts';
import type { TeamsWindow, WireClick } from '../support/playground.ts';
import { approve, ask, confirm, ENGLISH } from './acts.ts';
import { openStage, type Stage } from './stage.ts';

/** The text of the card a click was answered with, as JSON: enough to look for a sentence. */
const answered = ({ status, answer }: WireClick): string => {
  assert.equal(status, 200);
  return JSON.stringify(answer);
};

/** The writes the portal backend has served. */
const writes = async (stage: Stage): Promise<number> =>
  (await stage.sandbox.requests()).filter(({ method, path }) => method === 'PUT' && /PasswordReset/i.test(path)).length;

describe('what may not be done is refused kindly, and nothing changes', () => {
  let stage: Stage;
  before(async function () {
    // Alex is an approver too here, so that only "your own change" stands between Alex and Approve.
    stage = await openStage(this, { env: { APPROVERS: `user:${people.alex.id},user:${people.megan.id}` } });
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  it('the requester has no Approve button, and a click made by hand is refused', async () => {
    const { alex } = stage;
    await alex.say('is writeback on?');
    await alex.card(/^No\b/);
    await ask(stage, ENGLISH);
    const waiting = await alex.card(/Sent for approval[\s\S]*Megan/);
    assert.ok(!waiting.buttons.includes(ENGLISH.approve), waiting.buttons.join(', '));
    const submit = (await alex.clicks()).at(-1);
    assert.ok(submit);
    const version = /"version":(\d+)/.exec(JSON.stringify(submit.answer))?.[1];
    const data = { ...submit.sent.value.action.data, version: Number(version), verb: 'approve' };
    const forged = await alex.forge({
      ...submit.sent,
      value: { action: { ...submit.sent.value.action, verb: 'approve', data } },
    });
    assert.match(answered(forged), /someone else has to approve/);
    await stage.megan.cardWith(ENGLISH.approve);
  });

  it('Next without the checkbox stays on step 6', async () => {
    const { alex } = stage;
    await approve(stage, ENGLISH);
    for (let number = 1; number <= 5; number += 1) {
      await alex.card(ENGLISH.step(number));
      await alex.click(ENGLISH.next);
    }
    const before = await alex.card(ENGLISH.step(6));
    assert.ok(before.inputs.some(({ kind, value }) => kind === 'toggle' && value === 'false'));
    const pressed = await alex.click(ENGLISH.next);
    if (pressed.kind === 'blocked') assert.match(pressed.complaint, /tick/i);
    await alex.card(ENGLISH.step(6));
    const last = (await alex.clicks()).findLast(({ sent }) => sent.value.action.verb === 'next');
    assert.ok(last);
    const data = { ...last.sent.value.action.data, ...currentOf(last) };
    const forged = await alex.forge({ ...last.sent, value: { action: { ...last.sent.value.action, data } } });
    assert.match(answered(forged), /tick|box/i);
    await alex.card(ENGLISH.step(6));
  });

  it('a button of an old card answers with the current one', async () => {
    const { alex } = stage;
    // The same click again would be taken for a second delivery; Back on the card of step 3 is another click.
    const third = (await alex.clicks()).filter(({ sent }) => sent.value.action.verb === 'next')[2];
    assert.ok(third);
    const { action } = third.sent.value;
    const back = { ...action, verb: 'back', data: { ...action.data, verb: 'back' } };
    const again = await alex.forge({ ...third.sent, value: { action: back } });
    assert.match(answered(again), /older one/);
    assert.match(answered(again), /Step 6 of 8/);
  });

  it('a button still standing on an older card is answered, and the newest card stays the current one', async () => {
    const { alex } = stage;
    assert.deepEqual(await alex.click(ENGLISH.start, /^No\b/), { kind: 'sent', status: 200 });
    await staysOnStep6(alex);
  });

  it('a server half that has gone since stops the apply before anything is written; what is as planned already does not', async () => {
    const { alex, sandbox } = stage;
    await alex.ask('continue');
    await alex.card(ENGLISH.step(6));
    await confirm(stage, ENGLISH);
    await sandbox.connect();
    await alex.card(ENGLISH.step(7));
    await alex.click(ENGLISH.next);
    await alex.card(ENGLISH.step(8));
    await alex.click(ENGLISH.next);
    await alex.cardWith('Apply for me');
    await sandbox.connect(false);
    const before = (await sandbox.state()).portal;
    await alex.click('Apply for me');
    await alex.card(/No writeback client has registered/, 30_000);
    assert.equal(await writes(stage), 0);
    assert.deepEqual((await sandbox.state()).portal, before);
    await sandbox.connect();
    await sandbox.portal({ enablementForTenant: true });
    await alex.click('Apply for me');
    await alex.card(/^(#+ )?Done/m, 60_000);
    assert.equal(await writes(stage), 1);
    for (const window of [stage.alex, stage.megan]) window.assertHealthy();
  });
});

/** Looks for two seconds, in which every edit the bot still has in hand arrives. */
async function staysOnStep6(alex: TeamsWindow): Promise<void> {
  for (const end = Date.now() + 2_000; Date.now() < end; await pause(100)) {
    const newest = (await alex.messages()).at(-1);
    assert.match(newest?.text ?? '', ENGLISH.step(6));
    assert.ok(newest?.buttons.includes(ENGLISH.next));
  }
}

/** The change id and version that the newest card carries. */
function currentOf({ answer }: WireClick): { change?: string; version?: number } {
  const text = JSON.stringify(answer);
  const change = /"change":"([^"]+)"/.exec(text)?.[1];
  const version = /"version":(\d+)/.exec(text)?.[1];
  return { ...(change ? { change } : {}), ...(version ? { version: Number(version) } : {}) };
}

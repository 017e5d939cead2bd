import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { buttons, textOf } from '../support/card.ts';
import { TEAM } from '../teams-client/activities.ts';
import { bodyOf, pressSignedIn } from '../teams-client/single-sign-on.ts';
import { CHANNEL, GROUP, type SeenCard, type Wire } from '../teams-client/wire.ts';
import { type Real, startReal } from './kit.ts';

const newestOf = (who: Wire) => textOf(who.lastCard()?.card ?? {});

describe('who belongs to the tenant, on the production server as it is', () => {
  let real: Real;
  before(async () => {
    real = await startReal();
  });
  after(() => real.stop());

  /** The help card in front of somebody, whoever they are. */
  const help = async (who: Parameters<Real['person']>[0]): Promise<SeenCard> => {
    const person = real.person(who);
    await person.say('help');
    return person.waitForCard((card) => buttons(card).includes('Set it up'));
  };

  it('asks for a sign-in before anybody is looked up, however slow Teams is', async () => {
    real.chats.behave({ isSlow: true, roles: 'nameless' });
    const alex = real.person('alex');
    const seen = await help('alex');
    const before = real.chats.lookUps.length;
    const asked = await alex.click(seen, 'Set it up');
    assert.equal(bodyOf(asked).statusCode, 401);
    assert.equal(real.chats.lookUps.length, before, 'nobody was looked up for it');
    real.chats.behave({ isSlow: false, roles: 'absent' });
  });

  it('takes the token’s own word: a member with it is looked up nowhere', async () => {
    real.chats.behave({ roles: 'nameless' });
    const grady = real.person('grady');
    const seen = await help('grady');
    const before = real.chats.lookUps.length;
    const token = await real.token('grady', { acct: 0 });
    await pressSignedIn(grady, token, 'Set it up', {}, seen);
    await grady.waitForCard(/^Turn on password writeback/);
    await grady.say('who are the approvers?');
    await grady.waitForCard(/approval policy/i);
    assert.equal(real.chats.lookUps.length, before);
  });

  it('refuses a guest by the token’s own word, and the next press at once, without a sign-in', async () => {
    real.chats.behave({ roles: 'nameless' });
    const gus = real.person('gus');
    const seen = await help('gus');
    await pressSignedIn(gus, await real.token('gus', { acct: 1 }), 'Set it up', {}, seen);
    await gus.waitForCard(/I only work for members/);
    const count = gus.cards().length;
    const again = await gus.click(seen, 'Set it up');
    assert.equal(bodyOf(again).statusCode, 200);
    assert.match(newestOf(gus), /I only work for members/);
    assert.equal(gus.cards().length, count + 1);
  });

  it('refuses a guest whom Teams calls a user, by name', async () => {
    await real.restart();
    real.chats.behave({ roles: 'misleading' });
    const gus = real.person('gus');
    await gus.say('is writeback on?');
    const group = real.person('gus').in(GROUP);
    await group.say('is writeback on?');
    await group.waitForCard(/I only work for members/);
    await gus.say('help');
    await gus.waitForCard(/I only work for members/);
  });

  it('asks for a sign-in where Teams tells neither role nor name, and lets the person’s own account decide', async () => {
    real.chats.behave({ roles: 'nameless' });
    await real.restart();
    const patti = real.person('patti');
    const seen = await help('patti');
    const asked = await patti.click(seen, 'Is writeback on?');
    assert.equal(bodyOf(asked).statusCode, 401);
    await pressSignedIn(patti, await real.token('patti'), 'Is writeback on?', {}, seen);
    await patti.waitForCard(/^(No|Can't tell)/);
    const gus = real.person('gus');
    await pressSignedIn(gus, await real.token('gus'), 'Is writeback on?', {}, await help('gus'));
    await gus.waitForCard(/I only work for members/);
  });

  it('answers in a channel’s thread, typed and pressed, and asks for members under the team alone', async () => {
    const before = real.chats.lookUps.length;
    const alex = real.person('alex').in(CHANNEL);
    await alex.say('is writeback on?');
    await alex.waitForCard(/^(No|Can't tell)/);
    await alex.say('help');
    const seen = await alex.waitForCard((card) => buttons(card).includes('Is writeback on?'));
    assert.deepEqual(bodyOf(await alex.click(seen, 'Is writeback on?')).value, seen.card, 'the pressed card stays');
    assert.match(newestOf(alex), /^(No|Can't tell)/);
    assert.deepEqual(new Set(real.chats.lookUps.slice(before)), new Set([TEAM]));
    assert.ok(alex.conversationId.includes(';messageid='), 'the answer stands in the thread');
  });
});

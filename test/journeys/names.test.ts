import assert from 'node:assert/strict';
import { approversGroupId, people } from '../../sandbox/people.ts';
import { textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import { GROUP } from '../teams-client/wire.ts';

const STRANGER = '00000000-1111-4222-8333-444444444444';
const APPROVERS = [
  `user:${people.megan.id}`,
  `user:${people.grady.id}`,
  `user:${STRANGER}`,
  `group:${approversGroupId}`,
].join(',');
const IDS = /[0-9a-f]{8}-[0-9a-f]{4}|[0-9a-f]{9,}/;

describe('who is who in the approval policy', () => {
  let stage: Practice;
  before(async () => {
    stage = await startPractice({ env: { APPROVERS, AUDITORS: `user:${people.audrey.id}` } });
  });
  after(() => stage.stop());

  const asked = async (say: string, heading: RegExp, locale: string) => {
    const alex = stage.person('alex', locale);
    await alex.say(say);
    return textOf((await alex.waitForCard(heading)).card);
  };

  it('names whom the chat or the directory knows, a group by its members, and says of a stranger that it is one', async () => {
    await stage.person('megan').say('help');
    const card = await asked('settings', /The approval policy/, 'en-US');
    assert.match(card, /Megan Bowen, Grady Archie, someone not met yet \\\(00000000…\\\)/);
    assert.match(card, new RegExp(`\\w+ \\w+.* \\\\\\(the group ${approversGroupId.slice(0, 8)}…`));
    assert.match(card, /Audrey Lind/);
    assert.doesNotMatch(card, IDS);
  });

  it('pove to tudi po slovensko', async () => {
    const card = await asked('nastavitve', /Pravila odobravanja/, 'sl-SI');
    assert.match(card, /Megan Bowen.*oseba, ki se mi še ni oglasila \\\(00000000…\\\)/);
    assert.match(card, /\\\(skupina [0-9a-f]{8}…/);
    assert.doesNotMatch(card, IDS);
  });

  it('names no members of a group where many read it', async () => {
    const alex = stage.person('alex').in(GROUP);
    await alex.say('settings');
    const card = textOf((await alex.waitForCard(/The approval policy/)).card);
    assert.match(card, /a group \\\([0-9a-f]{8}…/);
    assert.doesNotMatch(card, IDS);
  });
});

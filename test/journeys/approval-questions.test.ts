import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { buttons } from '../support/card.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import type { Wire } from '../teams-client/wire.ts';
import { toApply } from './to-apply.ts';

const { buttons: titles } = wordsFor('en');

/** A question about the change, and how its answer begins in each state that the change goes through. */
type Asked = Readonly<Record<'text' | State, string>>;
type State = 'none' | 'waiting' | 'approved' | 'done' | 'rejected';

const row = (text: string, ...begins: readonly [string, string, string, string, string]): Asked => {
  const [none, waiting, approved, done, rejected] = begins;
  return { text, none, waiting, approved, done, rejected };
};

const NO = 'No: nothing has been sent for approval.';
const NONE = 'No: nothing waits for approval.';
const WAIT = 'No, not yet: 0 of 1 approvals.';
const YES = 'Yes: Megan Bowen approved it ';
const REJECTED = 'No: Megan Bowen rejected it ';
const AT = (stage: string) => `: the newest change is at “${stage}”`;
const [AT_WAITING, AT_RUNNING, AT_DONE, AT_REJECTED] = [
  AT('waiting for approval'),
  AT('approved, in progress'),
  AT('done'),
  AT('rejected'),
];

const ENGLISH: readonly Asked[] = [
  row('is it approved?', NO, WAIT, YES, YES, REJECTED),
  row('has my change been approved yet?', NO, WAIT, YES, YES, REJECTED),
  row('did Megan approve it?', 'Nothing has been sent', WAIT, YES, YES, REJECTED),
  row('did anyone sign it off?', NO, WAIT, YES, YES, REJECTED),
  // Nobody of this name was asked.
  row(
    'did Adele approve it?',
    'Nothing has been sent',
    '0 of 1 approvals.',
    'Megan Bowen approved it ',
    'Megan Bowen approved it ',
    'Megan Bowen rejected it ',
  ),
  row(
    'was it rejected?',
    NO,
    'No: the newest change is at',
    'No: Megan Bowen approved it',
    'No: Megan Bowen approved it',
    'Yes: Megan Bowen rejected it',
  ),
  row('is anything waiting?', NONE, 'Yes: Alex Novak’s request waits for Megan Bowen', NONE, NONE, NONE),
  row('is there anything for me to approve?', NONE, 'No: Alex Novak’s request waits for Megan Bowen', NONE, NONE, NONE),
  row(
    'is the change done?',
    NO,
    `No, not yet${AT_WAITING}`,
    `No, not yet${AT_RUNNING}`,
    `Yes${AT_DONE}`,
    `No${AT_REJECTED}`,
  ),
  row('was it cancelled?', NO, `No${AT_WAITING}`, `No${AT_RUNNING}`, `No${AT_DONE}`, `No${AT_REJECTED}`),
  // The future, advice and rules are no state.
  row(
    'will it be approved today?',
    'Nothing has been sent',
    '0 of 1 approvals.',
    'Megan Bowen approved it',
    'Megan Bowen approved it',
    'Megan Bowen rejected it',
  ),
  row(
    'should I approve it?',
    'Nothing has been sent',
    '0 of 1 approvals.',
    'Megan Bowen approved it',
    'Megan Bowen approved it',
    'Megan Bowen rejected it',
  ),
  row(
    'is it on and is it approved?',
    'Password writeback is off. Nothing has been sent',
    'Password writeback is off. 0 of 1 approvals.',
    'Password writeback is off. Megan Bowen approved it',
    'Password writeback is on. Megan Bowen approved it',
    'Password writeback is off. Megan Bowen rejected it',
  ),
];

const NE = 'Ne: nič ni bilo poslano v odobritev.';
const NIC = 'Ne: nič ne čaka na odobritev.';
const SE_NE = 'Ne, še ne: 0 od 1 odobritve.';
const DA = 'Da: Megan Bowen je zahtevo odobril(a) ';
const ZAVRNJENO = 'Ne: Megan Bowen je zahtevo zavrnil(a) ';

const SLOVENIAN: readonly Asked[] = [
  row('ali je odobreno?', NE, SE_NE, DA, DA, ZAVRNJENO),
  row('je moja sprememba že odobrena?', NE, SE_NE, DA, DA, ZAVRNJENO),
  row('je Megan odobrila?', 'Nič ni bilo poslano', SE_NE, DA, DA, ZAVRNJENO),
  row('je kdo že odobril?', NE, SE_NE, DA, DA, ZAVRNJENO),
  row(
    'je bila zahteva zavrnjena?',
    NE,
    'Ne: stanje najnovejše spremembe',
    'Ne: Megan Bowen je zahtevo odobril(a)',
    'Ne: Megan Bowen je zahtevo odobril(a)',
    'Da: Megan Bowen je zahtevo zavrnil(a)',
  ),
  row('ali kaj čaka na odobritev?', NIC, 'Da: zahteva (Alex Novak) čaka na odobritev (Megan Bowen)', NIC, NIC, NIC),
  row('ali kaj čaka name?', NIC, 'Ne: zahteva (Alex Novak) čaka', NIC, NIC, NIC),
  row(
    'ali je sprememba končana?',
    NE,
    'Ne, še ne: stanje',
    'Ne, še ne: stanje',
    'Da: stanje najnovejše spremembe: »končana«',
    'Ne: stanje najnovejše spremembe: »zavrnjena«',
  ),
  row(
    'ali bo odobreno danes?',
    'Nič ni bilo poslano',
    '0 od 1 odobritve.',
    'Megan Bowen je zahtevo odobril(a)',
    'Megan Bowen je zahtevo odobril(a)',
    'Megan Bowen je zahtevo zavrnil(a)',
  ),
  row(
    'ali je vklopljeno in ali je odobreno?',
    'Povratno zapisovanje gesel (writeback) je izklopljeno. Nič',
    'Povratno zapisovanje gesel (writeback) je izklopljeno. 0 od 1',
    'Povratno zapisovanje gesel (writeback) je izklopljeno. Megan',
    'Povratno zapisovanje gesel (writeback) je vklopljeno. Megan',
    'Povratno zapisovanje gesel (writeback) je izklopljeno. Megan',
  ),
];

const plain = (text: string) => text.replace(/\*\*/g, '').replace(/\\(.)/g, '$1').replace(/'/g, '’');

describe('questions about an approval', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  beforeEach(async () => {
    await cloud.tell('scenario', { name: 'fresh' });
    bot = await cloud.startBot();
  });
  afterEach(() => bot.close());
  after(() => cloud.close());

  async function answer(who: Wire, text: string): Promise<string> {
    const [first = ''] = (await answerTo(who, text)).split('\n');
    return plain(first);
  }

  /** All of them, or every second: a chat that is asked more in half a minute waits for the platform's pace. */
  async function askAll(who: Wire, state: State, isWanted: (at: number) => boolean = () => true): Promise<void> {
    for (const asked of [...ENGLISH, ...SLOVENIAN].filter((_, at) => isWanted(at))) {
      const said = await answer(who, asked.text);
      assert.ok(
        said.startsWith(plain(asked[state])),
        `${state}: ${asked.text}\n  said: ${said}\n  wanted: ${asked[state]}`,
      );
    }
  }

  const toRequest = async (): Promise<readonly [Wire, Wire]> => {
    const [alex, megan] = [bot.person('alex'), bot.person('megan')];
    await megan.install();
    await alex.install();
    await alex.say('start setup');
    await alex.waitForCard((card) => buttons(card).includes(titles.start));
    await alex.press(titles.start);
    await alex.press(titles.submit, { reason: 'Resets must reach the office' });
    await megan.waitForCard((card) => buttons(card).includes(titles.approve));
    return [alex, megan];
  };

  it('say before there is a request that nothing was sent', async () => {
    await askAll(bot.person('alex'), 'none');
  });

  it('say how many approvals there are while it waits, and what waits for whom', async () => {
    const [alex, megan] = await toRequest();
    await askAll(alex, 'waiting');
    assert.match(
      await answer(megan, 'is there anything for me to approve?'),
      /^Yes: Alex Novak’s request waits for you\./,
    );
    assert.match(await answer(megan, 'ali kaj čaka name?'), /^Da: na vas čaka zahteva \(Alex Novak\)\./);
    assert.match(await answer(megan, 'is it approved?'), /^No, not yet: 0 of 1 approvals\./);
  });

  it('name who rejected it', async () => {
    const [alex, megan] = await toRequest();
    await megan.press(titles.reject, { comment: 'Not this week' });
    await megan.press(titles.reject);
    await alex.waitForCard(/Rejected/);
    await askAll(alex, 'rejected');
  });

  it('name who approved it, in progress and when it is done', async () => {
    await toApply(bot);
    const alex = bot.person('alex');
    await askAll(alex, 'approved', (at) => at % 2 === 0);
    await cloud.tell('connect', { passwordWriteback: true });
    await cloud.tell('portal', { enablementForTenant: true, accountUnlockEnabled: true });
    await alex.say('continue');
    await alex.waitForCard((card) => buttons(card).includes(titles.portal));
    await alex.press(titles.portal);
    await alex.press(titles.check);
    await alex.waitForCard(/Done/);
    await askAll(alex, 'done', (at) => at % 2 === 1 || at === 0);
  });
});

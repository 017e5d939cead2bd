import assert from 'node:assert/strict';
import { buttons, textOf } from '../support/card.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';

type Entry = Readonly<Record<string, string | number>>;
type First = keyof typeof SLOVENIAN;

const SLOVENIAN = { Yes: 'Da', No: 'Ne', Probably: 'Verjetno', "Can't tell": 'Ni mogoče ugotoviti' } as const;
const failure = (resultReason: string, hoursAgo: number, times = 1): Entry => ({
  result: 'failure',
  resultReason,
  hoursAgo,
  times,
});
const CONNECT = 'Microsoft Entra Connect';

/** A scene of the practice tenant, what its log holds beside, and the first word that says no more than that. */
const MIXES: readonly (readonly [known: string, scene: string, log: readonly Entry[], first: First])[] = [
  ['the usual tenant', 'usual', [], 'Probably'],
  ['the usual tenant in an outage', 'usual', [failure('OnPremisesConnectivityError', 0.1, 6)], "Can't tell"],
  ['a portal that refuses and a silent log', 'no-portal-api', [], "Can't tell"],
  ['a reset by Connect two hours ago', 'no-portal-api', [{ agent: CONNECT, hoursAgo: 2 }], 'Yes'],
  ['a reset by Connect two days ago', 'no-portal-api', [{ agent: CONNECT, hoursAgo: 50 }], 'Probably'],
  ['a reset by cloud sync', 'no-portal-api', [{ agent: 'CloudSync', hoursAgo: 2 }], 'Yes'],
  ['an agent nobody documents', 'no-portal-api', [{ agent: 'Agent X', hoursAgo: 2 }], 'Probably'],
  ['resets that stayed in the cloud', 'no-portal-api', [{ agent: 'None', hoursAgo: 2, times: 3 }], "Can't tell"],
  [
    'a synced user’s reset behind three of the cloud',
    'no-portal-api',
    [
      { agent: 'None', hoursAgo: 1, times: 3 },
      { agent: CONNECT, hoursAgo: 2 },
    ],
    'Yes',
  ],
  [
    'an old success and ten failures of the last hour',
    'no-portal-api',
    [{ agent: CONNECT, hoursAgo: 120 }, failure('OnPremisesConnectivityError', 0.2, 10)],
    "Can't tell",
  ],
  [
    'the same beside a portal that reads on',
    'already-on',
    [failure('OnPremisesConnectivityError', 0.2, 10)],
    'Probably',
  ],
  ['a reset refused as not enabled', 'no-portal-api', [failure('WritebackNotEnabled', 2)], 'No'],
  ['timed-out resets', 'no-portal-api', [{ ...failure('', 1, 9), result: 'timeout' }], "Can't tell"],
  ['a proof from a clock three hours ahead', 'no-portal-api', [{ agent: CONNECT, hoursAgo: -3 }], 'Probably'],
  ['both halves on', 'already-on', [], 'Yes'],
  ['both halves off', 'fresh', [], 'No'],
  ['sync of yesterday beside a portal that is off', 'sync-stale', [], 'No'],
];

describe('"is writeback on?" over the wire', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  async function ask(question: string) {
    const bot = await cloud.startBot();
    const alex = bot.person('alex');
    await alex.say(question);
    const seen = await alex.waitForCard((card) =>
      /^(Yes|No|Probably|Can't tell|Da|Ne|Verjetno|Ni mogoče)/.test(textOf(card)),
    );
    await bot.close();
    return seen.card;
  }

  for (const [known, scene, log, first] of MIXES)
    it(`begins with ${first}, and ${SLOVENIAN[first]}: ${known}`, async () => {
      await cloud.tell('scenario', { name: scene });
      if (log.length > 0) await cloud.tell('audits', { entries: log });
      for (const [question, word] of [
        ['is writeback on?', first],
        ['ali je writeback vklopljen?', SLOVENIAN[first]],
      ] as const) {
        const text = textOf(await ask(question));
        assert.ok(text.startsWith(word) && !text.startsWith(`${word} ne`), text.slice(0, 200));
      }
    });

  it('tells the usual tenant what would make it certain, and offers it as a button', async () => {
    await cloud.tell('scenario', { name: 'usual' });
    const english = await ask('is writeback on?');
    assert.match(textOf(english), /makes it certain/);
    assert.ok(buttons(english).includes('Test writeback'));
    const slovenian = await ask('ali je writeback vklopljen?');
    assert.match(textOf(slovenian), /Gotovost prinese preizkus/);
    assert.ok(buttons(slovenian).some((title) => /[Pp]reizku/.test(title)));
  });
});

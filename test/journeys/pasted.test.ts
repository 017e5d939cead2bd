import assert from 'node:assert/strict';
import { NO_SWITCHES, SWITCHES } from '../language/pasted-switch.samples.ts';
import { DESPITE, MISSED, QUOTES } from '../language/told.samples.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import type { Wire } from '../teams-client/wire.ts';

const ASK = { en: 'is writeback on?', sl: 'ali je writeback vklopljen?' } as const;
/** What no answer to a record may say, and what none to a complaint may. */
const HALF =
  /(server|portal) half (is|was) (switched )?\W*(on|off)\b|(strežniški del|del v portalu) je \W*(vklopljen|izklopljen)/i;
const COMFORT = /nothing to do|all is well|as it should be|ukrep ni potreben|vse je v redu|tako mora biti/i;
const ASKED_EVERY = 5;
const RULED_OUT = /so it isn't|torej odpade/i;
const DAYS = 86_400_000;
const localTime = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
const event = (id: number, when?: number) =>
  `${when === undefined ? '' : `TimeCreated : ${localTime(when)}\n`}ProviderName : PasswordResetService\nId : ${id}`;

describe('what is pasted, over the wire', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  const begin = async (scene: string): Promise<Wire> => {
    await cloud.tell('scenario', { name: scene });
    bot = await cloud.startBot();
    return bot.person('alex');
  };
  afterEach(() => bot.close());
  after(() => cloud.close());

  const verdict = async (who: Wire, locale: 'en' | 'sl'): Promise<string> =>
    (await answerTo(who, ASK[locale])).split('\n')[0] ?? '';

  /** How often the trail holds a word about the server or the portal. */
  const words = async (): Promise<number> =>
    (await bot.events()).filter(({ type }) => type === 'server-output' || type === 'banner-reported').length;

  /** After each text the trail holds no new word; the first line of the status stays, asked in turn in both languages. */
  async function assertNothingChanges(who: Wire, texts: readonly string[], never: RegExp): Promise<void> {
    const before = { en: await verdict(who, 'en'), sl: await verdict(who, 'sl') };
    for (const [at, text] of texts.entries()) {
      const said = await answerTo(who, text);
      const told = said.split('\n').filter((line) => !RULED_OUT.test(line));
      assert.doesNotMatch(told.join('\n'), never, text);
      assert.equal(await words(), 0, text);
      const locale = at % 2 === 0 ? 'en' : 'sl';
      if (at % ASKED_EVERY === 0 || at === texts.length - 1)
        assert.equal(await verdict(who, locale), before[locale], text);
    }
  }

  it('an output that a card asked for is answered with what it shows, in both languages, and the status stays', async () => {
    const who = await begin('already-on');
    const before = { sl: await verdict(who, 'sl'), en: await verdict(who, 'en') };
    const table = 'Status   Name               DisplayName\n------   ----               -----------\n';
    const stopped = `${table}Stopped  ADSync             Microsoft Azure AD Sync`;
    const running = `${table}Running  ADSync             Microsoft Azure AD Sync`;
    const bad = await answerTo(who, `this came back from the server, is it bad?\n\n${stopped}`);
    assert.match(bad, /ADSync\*\* is stopped.*Restart-Service ADSync/s);
    assert.match(
      await answerTo(who, `s strežnika dobim tole, je to narobe?\n\n${stopped}`),
      /ADSync\*\* je ustavljena/,
    );
    assert.equal(await verdict(who, 'en'), before.en);
    assert.match(await answerTo(who, running.replace(/\n/g, '')), /ADSync\*\* is running, so that is not the cause/);
    assert.match(await answerTo(who, 'TcpTestSucceeded : False'), /Port \*\*443\*\* does not answer/);
    assert.match(await answerTo(who, 'Get-ADSyncConnector : Zugriff verweigert'), /Run as administrator/);
    assert.equal(await words(), 0);
    assert.deepEqual({ en: await verdict(who, 'en'), sl: await verdict(who, 'sl') }, before);
  });

  // How each is read is proven for all of them in test/language; that nothing of it is kept, for a share of each kind: a chat takes
  // sixty answers in half a minute.
  const every = (n: number, texts: readonly string[]) => texts.filter((_, at) => at % n === 0);
  const pastes = NO_SWITCHES.map(([, , text]) => text);
  const glued = every(3, pastes).map((text) => text.replace(/\n/g, ''));
  const talk = [
    ...every(
      2,
      QUOTES.map(([text]) => text),
    ),
    ...DESPITE,
    ...every(
      4,
      MISSED.map(([text]) => text),
    ),
  ];

  it('records that are not the switch change nothing where the status is open', async () => {
    await assertNothingChanges(await begin('no-portal-api'), every(2, pastes), HALF);
  });

  it('nor where it is on, without their line breaks', async () => {
    await assertNothingChanges(await begin('already-on'), glued, HALF);
  });

  it('sentences that quote, miss or complain change nothing, and are not told that all is well', async () => {
    await assertNothingChanges(await begin('no-portal-api'), talk, COMFORT);
  });

  it('events without a time or of long ago change no status', async () => {
    const ids = [31002, 31005, 31013];
    const old = Date.now() - 400 * DAYS;
    const texts = ids.flatMap((id) => [
      event(id),
      event(id).replace(/\n/g, ''),
      ...(id === 31013 ? [] : [event(id, old)]),
    ]);
    const alex = await begin('no-portal-api');
    for (const text of texts) {
      const [before, said] = [await verdict(alex, 'en'), await answerTo(alex, text)];
      assert.match(said, /says nothing of now/);
      assert.equal(await verdict(alex, 'en'), before, text);
    }
  });

  it('the switch changes it, as the card says', async () => {
    const [, , off] = SWITCHES[0] ?? [];
    assert.equal(off, false);
    const alex = await begin('no-portal-api');
    assert.match(await verdict(alex, 'en'), /isn't known|can't tell/i);
    const said = await answerTo(alex, (SWITCHES[0]?.[1] ?? '').replace(/\n/g, ''));
    assert.match(said, /switched \*\*off\*\*/);
    assert.match(said, /I kept the switch, as of now\. .*attested, not confirmed/);
    assert.match(await verdict(alex, 'en'), /^(No\b|Password writeback is off)/);
  });

  it('the switch of someone who is no operator is not kept', async () => {
    await cloud.tell('scenario', { name: 'no-portal-api' });
    bot = await cloud.startBot();
    const adele = bot.person('adele');
    assert.match(await answerTo(adele, SWITCHES[0]?.[1] ?? ''), /I kept nothing of it: only what an operator pastes/);
  });

  it("the portal's line is noted only where it is all that is said", async () => {
    const alex = await begin('no-portal-api');
    const line = 'Your on-premises writeback client is up and running.';
    assert.match(await answerTo(alex, `what would "${line}" mean?`), /I noted nothing of it/);
    assert.match(await answerTo(alex, `The portal says: ${line}`), /I kept the portal's line, as of now/);
  });
});

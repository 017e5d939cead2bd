import assert from 'node:assert/strict';
import { type AskedQuestion, readQuestions } from '../language/questions.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';

const FIRST = /^(Yes|No|Probably not|Probably|Can't tell|Da|Ne|Verjetno ne|Verjetno|Ni mogoče ugotoviti)\b/;
// What they ask is proven for all of them in test/language; that the answer keeps to it, for every third of each kind.
const EVERY = 3;
const played = (isWanted: (question: AskedQuestion) => boolean, from: number): readonly AskedQuestion[] =>
  readQuestions()
    .filter(isWanted)
    .filter((_, at) => at % EVERY === from);
const isOfAState = ({ subject }: AskedQuestion): boolean => subject !== '-';

describe('the first word of an answer', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  beforeEach(async () => {
    bot = await cloud.startBot();
  });
  afterEach(() => bot.close());
  after(() => cloud.close());

  async function firstWord(text: string): Promise<string> {
    const [head = ''] = (await answerTo(bot.person('alex'), text)).split('\n');
    return FIRST.exec(head)?.[1] ?? '-';
  }

  async function askAll(asked: readonly AskedQuestion[], scene: 'on' | 'off'): Promise<void> {
    const wrong: string[] = [];
    for (const question of asked) {
      const said = await firstWord(question.text);
      if (said !== question[scene]) wrong.push(`${question.text}: ${said}, not ${question[scene]}`);
    }
    assert.deepEqual(wrong, []);
  }

  it('is no yes and no no where the question asks for no state, though writeback is on', async () => {
    await cloud.tell('scenario', { name: 'already-on' });
    await askAll(
      played((question) => !isOfAState(question), 0),
      'on',
    );
  });

  it('answers the state that is asked for where writeback is on', async () => {
    await cloud.tell('scenario', { name: 'already-on' });
    await askAll(played(isOfAState, 1), 'on');
  });

  it('answers the state that is asked for where writeback is off', async () => {
    await cloud.tell('scenario', { name: 'fresh' });
    await askAll(played(isOfAState, 2), 'off');
  });
});

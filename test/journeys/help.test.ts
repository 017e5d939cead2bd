import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import { answerTo } from '../teams-client/asking.ts';

describe('help names what a person may', () => {
  let stage: Practice;
  beforeEach(async () => {
    stage = await startPractice();
  });
  afterEach(() => stage.stop());

  for (const locale of ['en', 'sl'] as const)
    it(`the file of the trail to the approver and never to the operator; the setup to whoever may start it (${locale})`, async () => {
      const says =
        locale === 'en'
          ? { help: 'help', status: 'is writeback on?' }
          : { help: 'pomoč', status: 'ali je writeback vklopljen?' };
      const { help } = wordsFor(locale).talk;
      const alex = stage.person('alex', locale === 'en' ? 'en-US' : 'sl-SI');
      const megan = stage.person('megan', locale === 'en' ? 'en-US' : 'sl-SI');
      const stranger = await answerTo(alex, says.help);
      assert.ok(stranger.startsWith(help.heading) && !stranger.includes(help.lines.export), stranger);
      for (const wire of [alex, megan]) await answerTo(wire, says.status);
      const operator = await answerTo(alex, says.help);
      assert.ok(operator.includes(help.lines.setup) && !operator.includes(help.lines.export), operator);
      const approver = await answerTo(megan, says.help);
      assert.ok(approver.includes(help.lines.export) && !approver.includes(help.lines.setup), approver);
      for (const said of [operator, approver]) assert.ok(said.includes(help.lines.settings), said);
    });
});

import assert from 'node:assert/strict';
import { questionIn } from '../../bot/language/asked-along.ts';

const TYPED: readonly (readonly [typed: string, question: string])[] = [
  ['ask Alex: why tonight?', 'Why tonight?'],
  ['Ask the requester: is the help desk informed', 'Is the help desk informed?'],
  ['ask her why now', 'Why now?'],
  ['please ask the person who sent this what the rush is, please', 'What the rush is?'],
  ['could you ask him who will be there?', 'Who will be there?'],
  ['tell her “Which ticket is it?”', 'Which ticket is it?'],
  ['vprašaj jo, zakaj zdaj', 'Zakaj zdaj?'],
  ['vprasaj Alexa kaksen je razlog prosim', 'Kaksen je razlog?'],
  ['Vprašajte predlagatelja: ali podpora ve za to?', 'Ali podpora ve za to?'],
  ['vprašaj ga »čemu oblak«', 'Čemu oblak?'],
  ['preden odobrim, vprašaj jo, ali je bilo preizkušeno.', 'Ali je bilo preizkušeno.'],
  // No question stands in these.
  ['I have a question for the requester', ''],
  ['send it back to Alex', ''],
  ['ask the person who asked', ''],
  ['vrni vlogo v dopolnitev', ''],
  ['ask her: …', ''],
  ['see https://example.com/why', ''],
  ['', ''],
];

describe('a question typed along with the wish to ask it', () => {
  for (const [typed, question] of TYPED)
    it(`${JSON.stringify(typed)} asks ${question ? JSON.stringify(question) : 'nothing yet'}`, () => {
      assert.equal(questionIn(typed), question);
    });

  it('takes no longer for a text that is made to hold it up', () => {
    const started = process.hrtime.bigint();
    for (const part of ['ask ', '“', 'ask who ', ': ', 'a:', '<a ', 'kakš']) questionIn(part.repeat(5_000));
    assert.ok(Number(process.hrtime.bigint() - started) / 1e6 < 500);
  });
});

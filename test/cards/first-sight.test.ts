import assert from 'node:assert/strict';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { diagnosisSamples } from './diagnosis-samples.ts';
import { samplesFor } from './samples.ts';

/** What a person reads before they press anything: beyond this a card is a wall. */
const MOST = 120;

describe('a card at first sight', () => {
  for (const locale of ['en', 'sl'] as const)
    it(`says what it has to say in ${MOST} words (${locale})`, () => {
      const all = [...samplesFor(locale), ...diagnosisSamples(locale)];
      const counts = all.map(({ name, drawn }) => [name, wordsAtFirstSight(drawn.card)] as const);
      assert.deepEqual(
        counts.filter(([, count]) => count > MOST),
        [],
      );
    });

  it('counts buttons, labels and codes, and nothing that is folded away', () => {
    const text = (words: string) => ({ type: 'TextBlock', text: words });
    const body = [
      text('one **two** · three'),
      { type: 'Container', isVisible: false, items: [text('not these four words')] },
      { type: 'CodeBlock', codeSnippet: 'Get-Service ADSync', fallback: text('nor these') },
      { type: 'Input.Text', label: 'Reason (required)', value: 'what was typed before' },
    ];
    assert.equal(wordsAtFirstSight({ body, actions: [{ type: 'Action.Execute', title: 'Is writeback on?' }] }), 10);
  });
});

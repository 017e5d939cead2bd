import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';

const partOf = (text: string): string => {
  const { place, params, topic, aside } = hear(text, undefined);
  return place === 'history' && !topic && !aside ? (params.filter ?? params.shows ?? '-') : '-';
};

const ASKED: Readonly<Record<string, readonly string[]>> = {
  time: [
    'history of last week',
    'what was rejected in November',
    'show me the changes since Monday',
    'the trail of the past 30 days',
    'which requests were approved yesterday?',
    'history for this month please',
    'zgodovina prejšnjega tedna',
    'kaj je bilo zavrnjeno novembra?',
    'spremembe od ponedeljka',
    'zgodovina zadnjih 30 dni',
    'katere zahteve so bile odobrene včeraj?',
    'pokaži zgodovino za ta mesec',
  ],
  person: ['changes by Alex', 'what did Megan change?', 'spremembe od Alexa', 'kaj je naredil Alex?'],
  outcome: [
    'only rejected',
    'show only the approved ones',
    'just the cancelled changes',
    'samo zavrnjene',
    'pokaži samo odobrene',
    'samo preklicane spremembe',
  ],
  readings: ['history, only the readings', 'zgodovina, samo branja'],
};

describe('a part of the history that is asked for in words', () => {
  for (const [part, texts] of Object.entries(ASKED))
    it(`is heard: ${part}`, () => {
      assert.deepEqual(
        texts.filter((text) => partOf(text) !== part),
        [],
      );
    });

  it('is nothing that is asked of writeback, of the approvers or of the whole history', () => {
    const whole = ['history', 'show me the audit trail', 'zgodovina', 'kdo so odobritelji?', 'list the approvers'];
    const other = ['was writeback on last week?', 'did it sync yesterday?', 'je bil writeback včeraj vklopljen?'];
    assert.deepEqual(
      [...whole, ...other].filter((text) => partOf(text) !== '-'),
      [],
    );
  });
});

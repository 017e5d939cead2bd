import assert from 'node:assert/strict';
import { endIn } from '../../bot/language/end-named.ts';
import { flatOf } from '../../bot/language/flat.ts';
import { hear } from '../../bot/language/hear.ts';

const NOW = '2026-11-29T10:00:00.000Z';
const ZONE = 'Europe/Ljubljana';
/** A Sunday; midnight in Ljubljana is 23:00 UTC. */
const ROWS: readonly (readonly [text: string, who: string | undefined, until: string])[] = [
  ["I'm away till Friday, Sam approves for me", 'Sam', '2026-12-04T22:59'],
  ['im away till friday sam approves for me', 'sam', '2026-12-04T22:59'],
  ['I’m out of office until 4 December. Megan Bowen will approve for me', 'Megan Bowen', '2026-12-04T22:59'],
  [
    '<at>Writeback Pilot</at> I am away till 2 pm, <at>Grady Archie</at> decides for me',
    'Grady Archie',
    '2026-11-29T13:00',
  ],
  ['<at>Grady Archie</at> approves for me till Monday', 'Grady Archie', '2026-11-30T22:59'],
  ['let J. Novak approve for me for two weeks', 'J. Novak', '2026-12-13T10:00'],
  ['make Grady Archie my substitute until 5 Dec', 'Grady Archie', '2026-12-05T22:59'],
  ['my deputy is grady till tomorrow 14:30', 'grady', '2026-11-30T13:30'],
  ['grady@practice.example approves for me until December 4th, 2026', 'grady@practice.example', '2026-12-04T22:59'],
  ['Sam stands in for me this week', 'Sam', '2026-11-29T22:59'],
  ["I'm on vacation till the end of next week", undefined, '2026-12-06T22:59'],
  ['Do petka me ni, Sam odobrava namesto mene', 'Sam', '2026-12-04T22:59'],
  ['odsotna sem do jutri ob 14h, zame odobrava Špela Žagar', 'Špela Žagar', '2026-11-30T13:00'],
  ['na dopustu sem do 4. 12., nadomešča me Megan Bowen', 'Megan Bowen', '2026-12-04T22:59'],
  ['do prihodnjega petka me bo nadomeščal Sam Kovač', 'Sam Kovač', '2026-12-04T22:59'],
  ['moj namestnik je Sam do vključno srede', 'Sam', '2026-12-02T22:59'],
  ['za namestnika določam Sama za 3 dni', 'Sama', '2026-12-02T10:00'],
  ["I'm away for two weeks, Patti approves", 'Patti', '2026-12-13T10:00'],
  ['I am on leave till Friday and Sam will cover', 'Sam', '2026-12-04T22:59'],
  ['Dva tedna me ne bo, do petka odobrava Patti', 'Patti', '2026-12-04T22:59'],
  ['odsoten sem za dva tedna, Patti odobrava', 'Patti', '2026-12-13T10:00'],
  ["I'm away until yesterday, Sam approves for me", 'Sam', '2026-11-28T22:59'],
  ['do včeraj me ni, Sam odobrava namesto mene', 'Sam', '2026-11-28T22:59'],
  ["I'm away till 2028, Sam approves for me", 'Sam', '2028-01-01T22:59'],
  ['do leta 2028 me ni, Sam odobrava namesto mene', 'Sam', '2028-01-01T22:59'],
  ["I'm away for three months, Sam approves for me", 'Sam', '2027-02-27T10:00'],
  ['do konca tedna me ne bo', undefined, '2026-11-29T22:59'],
  ['on holiday Dec 20 - Jan 3, Audrey covers for me', 'Audrey', '2027-01-03T22:59'],
  ["I'm going to Rome and Sam approves for me till Friday", 'Sam', '2026-12-04T22:59'],
  ["I'm sick today, Patti does my approvals", 'Patti', '2026-11-29T22:59'],
  ['Audrey will cover my approvals next week', 'Audrey', '2026-12-06T22:59'],
  ['danes sem bolna, Patti odobrava', 'Patti', '2026-11-29T22:59'],
  ['bom na porodniški do 7. decembra, Patti naj odobrava', 'Patti', '2026-12-07T22:59'],
  ['do petka Patti prevzame moje odobritve', 'Patti', '2026-12-04T22:59'],
];

const SAYS = {
  stays: [
    "I won't be away next week after all",
    "I'm not going on holiday after all",
    'my vacation is cancelled',
    'ne grem na dopust',
    'vendarle ne bom odsotna',
    'dopust mi je odpadel',
  ],
  back: [
    "I'm back",
    'hi, I am back from vacation',
    'end my absence',
    'Sam no longer approves for me',
    'Nazaj sem.',
    'spet sem tu',
    'končaj nadomeščanje',
  ],
  asks: [
    'who approves for me?',
    'can Sam approve for me?',
    'who is my substitute?',
    'for whom do I approve?',
    'kdo odobrava namesto mene?',
    'kdo me nadomešča?',
    'koga nadomeščam?',
    "I'm not away till Friday",
    'nisem na dopustu do petka',
  ],
  'asks-of': [
    'who approves for Megan?',
    'who stands in for megan bowen',
    "who is Megan's deputy?",
    'is Megan away?',
    'is somebody covering for Megan this week?',
    'ali Patti trenutno koga nadomešča?',
    'who does Grady approve for?',
    'kdo odobrava namesto Megan?',
    'kdo nadomešča Megan?',
    'je Megan odsotna?',
  ],
  'asks-past': [
    'who stood in for Megan?',
    'who decided for Megan?',
    'who approved on behalf of Grady?',
    'who was covering for megan bowen',
    'kdo je nadomeščal Megan?',
    'kdo je odobril namesto Gradyja?',
  ],
  'asks-all': ['who is away?', 'who approves for whom?', 'kdo je odsoten?', 'kdo koga nadomešča?'],
} as const;
const NOTHING = [
  'go back',
  'who can approve?',
  'who approves for us?',
  'who decides for the change?',
  'is writeback away from the portal',
  'kdo odloča za spremembo?',
  'Megan approves the request',
  'the agent is away',
  "I'm out of ideas",
  "it says I'm not here in the list",
  'me ni v skupini',
  'kdo lahko odobri?',
  'I get an error till Friday',
  'who approved the change?',
  'kdo je odobril spremembo?',
];

describe('what is said of who approves meanwhile', () => {
  for (const [text, who, until] of ROWS)
    it(`names ${who ?? 'nobody'} until ${until} in “${text}”`, () => {
      const { standIn } = hear(text, undefined);
      assert.equal(standIn?.says, 'away');
      assert.equal(standIn.who, who);
      const end = endIn(standIn.text, { now: NOW, zone: ZONE });
      assert.equal('until' in end && end.until, `${until}:00.000Z`);
    });

  for (const [says, texts] of Object.entries(SAYS))
    it(`tells “${says}”`, () => {
      for (const text of texts) assert.equal(hear(text, undefined).standIn?.says, says, text);
    });

  it('keeps the name of whoever is asked about, as typed', () => {
    const of = (text: string) => JSON.stringify(hear(text, undefined).standIn);
    assert.equal(of('hi, who approves for Megan Bowen till Friday?'), '{"says":"asks-of","of":"Megan Bowen"}');
    assert.equal(of('kdo nadomešča Špelo?'), '{"says":"asks-of","of":"Špelo"}');
  });

  it('names both where two are, so that it can be asked which one', () => {
    for (const text of [
      'Audrey and Patti approve for me till Friday',
      "I'm away till Friday, Audrey or Patti approves for me",
      '<at>Audrey</at> and <at>Patti</at> approve for me till Friday',
      'do petka me ni, Audrey in Patti odobravata namesto mene',
      'do petka me ni, namesto mene odobrava Audrey ali Patti',
    ]) {
      const { standIn } = hear(text, undefined);
      assert.ok(standIn?.says === 'away', text);
      assert.deepEqual([standIn.or, standIn.who], ['Audrey', 'Patti'], text);
    }
  });

  it('hears that somebody leaves, and misses the end where only the beginning is named', () => {
    for (const text of [
      'v ponedeljek grem na dopust, namesto mene odobri Adele',
      'I go on holiday on Monday, Adele approves for me',
      'my leave starts on Monday, Adele approves for me',
      'bom na porodniški od 7. decembra, Adele naj odobrava',
      'v ponedeljek grem na dopust',
    ]) {
      const { standIn } = hear(text, undefined);
      assert.ok(standIn?.says === 'away', text);
      assert.deepEqual(endIn(standIn.text, { now: NOW, zone: ZONE }), { why: 'missing' }, text);
    }
  });

  it('finds nothing where nobody is away', () => {
    for (const text of NOTHING) assert.equal(hear(text, undefined).standIn, undefined, text);
  });

  it('begins on a later day where one is named', () => {
    const end = (text: string) => JSON.stringify(endIn(flatOf(text), { now: NOW, zone: ZONE }));
    const span = (from: string, until: string) =>
      JSON.stringify({ until: `2026-12-${until}:00.000Z`, from: `2026-${from}:00.000Z` });
    for (const [text, from, until] of [
      ['from Monday till Friday', '11-29T23:00', '04T22:59'],
      ['from Friday till Monday', '12-03T23:00', '07T22:59'],
      ['from 4 December 8:00 till 5 December at 14', '12-04T07:00', '05T13:00'],
      ['from tomorrow for two days', '11-29T23:00', '01T23:00'],
      ["I'm away next week", '11-29T23:00', '06T22:59'],
      ['od ponedeljka do petka', '11-29T23:00', '04T22:59'],
      ['jutri me ni', '11-29T23:00', '-'],
      ['naslednji teden me ne bo', '11-29T23:00', '06T22:59'],
      ['od 7. 12. do 9. 12.', '12-06T23:00', '09T22:59'],
      ['Dec 20 - 27', '12-19T23:00', '27T22:59'],
      ['20-27 December', '12-19T23:00', '27T22:59'],
      ['from 20 to 27 Dec', '12-19T23:00', '27T22:59'],
      ['between the 20 and 27 December', '12-19T23:00', '27T22:59'],
      ['2026-12-20 – 2026-12-27', '12-19T23:00', '27T22:59'],
      ['Tue-Fri', '11-30T23:00', '04T22:59'],
      ['20.–27. decembra', '12-19T23:00', '27T22:59'],
      ['20.12.-27.12.', '12-19T23:00', '27T22:59'],
      ['od 20. do 27. decembra', '12-19T23:00', '27T22:59'],
      ['med 20. in 27. decembrom', '12-19T23:00', '27T22:59'],
      ['od torka do petka ob 14h', '11-30T23:00', '04T13:00'],
    ] as const)
      assert.equal(
        end(text),
        until === '-' ? '{"until":"2026-11-30T22:59:00.000Z","from":"2026-11-29T23:00:00.000Z"}' : span(from, until),
        text,
      );
    const overNewYear = '{"until":"2027-01-03T22:59:00.000Z","from":"2026-12-19T23:00:00.000Z"}';
    for (const text of ['Dec 20 - Jan 3', '20 December to 3 January', 'od 20. 12. do 3. 1.', '20. dec – 3. jan'])
      assert.equal(end(text), overNewYear, text);
    assert.equal(
      end('od 5. do 10. januarja'),
      '{"until":"2027-01-10T22:59:00.000Z","from":"2027-01-04T23:00:00.000Z"}',
    );
    assert.equal(end('from Monday'), '{"why":"missing"}');
    assert.match(end('from 9 December till 7 December'), /"until":"2027-12-07/);
  });

  it('says of a day that is missing, or that is today', () => {
    const end = (text: string) => endIn(flatOf(text), { now: NOW, zone: ZONE });
    assert.deepEqual(end('Sam approves for me'), { why: 'missing' });
    assert.deepEqual(end('until 31 February'), { why: 'missing' });
    assert.deepEqual(end('od danes do petka'), { until: '2026-12-04T22:59:00.000Z' });
  });

  it('ends a day by the clock of whoever says it, also on the night when summer time ends', () => {
    const end = (zone: string | undefined) =>
      endIn(flatOf('till Sunday 02:30'), { now: '2026-10-23T10:00:00.000Z', zone });
    // The hour comes twice: it ends with the second.
    assert.deepEqual(end(ZONE), { until: '2026-10-25T01:30:00.000Z' });
    assert.deepEqual(end('America/New_York'), { until: '2026-10-25T06:30:00.000Z' });
    assert.deepEqual(end(undefined), { until: '2026-10-25T02:30:00.000Z' });
    assert.deepEqual(end('Nowhere/AtAll'), { until: '2026-10-25T02:30:00.000Z' });
  });
});

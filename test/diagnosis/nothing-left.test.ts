import assert from 'node:assert/strict';
import { type Played, playRows } from './play.ts';
import type { Row } from './rows.ts';

const row = (id: string, locale: Row['locale'], text: string, cause = 'ask'): Row => ({
  id,
  kind: 'cause',
  scene: 'already-on',
  locale,
  text,
  want: cause,
  cause,
});

const ROWS: readonly Row[] = [
  row('denied-en', 'en-US', 'self service reset was never enabled for our users'),
  row('denied-sl', 'sl-SI', 'samopostrežna ponastavitev za uporabnike ni vklopljena'),
  row('grief-en', 'en-US', 'you say done; three people called within the hour'),
  row('grief-sl', 'sl-SI', 'pri vas vse zeleno, meni pa še vedno zvoni telefon zaradi gesel'),
  row('elsewhere-en', 'en-US', 'at my other customer the event 31013 came up, here nothing so far', 'none'),
  row('elsewhere-sl', 'sl-SI', 'prijateljev najemnik dobi SSPR_0010, mi ne', 'none'),
];

describe('a complaint of which nothing is left to look into', () => {
  let played: readonly Played[] = [];
  const told = (id: string) => played.find((one) => one.row.id === id)?.answer ?? { text: '', isSearch: true };

  before(async () => {
    played = await playRows(ROWS);
  });

  it('is answered by what was told of, what was read against it, and one question', () => {
    assert.match(told('denied-en').text, /By your words: Self-service reset is on for nobody[\s\S]*SSPR_/);
    assert.match(told('denied-sl').text, /Po vaših besedah: Samopostrežna ponastavitev[\s\S]*SSPR_/);
    for (const { answer } of played) assert.ok(!answer.isSearch, answer.text);
  });

  it('is asked about where people are only said to suffer, and hears no comfort', () => {
    for (const id of ['grief-en', 'grief-sl']) assert.match(told(id).text, /SSPR_[\s\S]*31003/);
  });

  it('claims nothing of this tenant where it befell another one', () => {
    assert.match(told('elsewhere-en').text, /31013[\s\S]*in another tenant/);
    assert.match(told('elsewhere-sl').text, /SSPR_0010[\s\S]*v drugem najemniku/);
    assert.doesNotMatch(told('elsewhere-en').text, /server half|Already checked/);
    assert.doesNotMatch(told('elsewhere-sl').text, /del v portalu|Že preverjeno/);
  });
});

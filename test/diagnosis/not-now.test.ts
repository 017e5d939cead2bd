import assert from 'node:assert/strict';
import { saysThatItFails } from '../../bot/language/causes/complaint.ts';
import { diagnose } from '../../bot/language/causes/index.ts';
import { hear } from '../../bot/language/hear.ts';
import { otherTimeIn } from '../../bot/language/other-time.ts';
import { readTold } from '../../bot/language/pasted/signs.ts';

const NOW = '2026-11-29T08:00:00Z';
const firstOf = (text: string, locale: 'en' | 'sl') =>
  diagnose({ codes: [], text, locale, observations: [], now: NOW }).ranked[0]?.cause.id;

describe('what is told of another time', () => {
  const TOLD: readonly (readonly [time: string, text: string, locale: 'en' | 'sl'])[] = [
    ['ahead', 'on Monday evening we will tick the box, I expect 31005 then', 'en'],
    ['ahead', 'tomorrow we take ADSync down for patches', 'en'],
    ['ahead', 'v ponedeljek bomo obkljukali, pričakujem 31005', 'sl'],
    ['supposed', 'how would 33008 look if we ever got it', 'en'],
    ['supposed', 'kaj bi pomenil 33008, če bi ga dobili', 'sl'],
    ['over', 'SSPR_0030 was on Friday, the proxy was down, it is resolved', 'en'],
    ['over', 'SSPR_0030 je bil v petek, posrednik ni delal, je rešeno', 'sl'],
  ];
  for (const [time, text, locale] of TOLD)
    it(`is ${time}: ${text}`, () => assert.equal(otherTimeIn(text, locale), time));

  const OF_NOW: readonly (readonly [text: string, locale: 'en' | 'sl'])[] = [
    ['next week is the audit, and since this morning nobody can reset', 'en'],
    ['we will tick it next week, but 33004 comes already for everyone', 'en'],
    ['it was resolved on Friday. Today SSPR_0030 is back for all', 'en'],
    ['the wizard will not let me in', 'en'],
    ['33004 was fixed last month, now 33008', 'en'],
    ['v petek je bilo rešeno, danes spet SSPR_0030', 'sl'],
    ['naslednji teden imamo revizijo, od jutra pa nihče ne more resetirat', 'sl'],
    ['čarovnik me ne bo spustil naprej', 'sl'],
  ];
  for (const [text, locale] of OF_NOW)
    it(`hides no complaint of now: ${text}`, () => assert.equal(otherTimeIn(text, locale), undefined));
});

describe('trouble of cloud sync alone', () => {
  const TOLD: readonly (readonly [cause: string, text: string, locale: 'en' | 'sl'])[] = [
    [
      'agent-unreachable',
      'cloud sync: the agent sits behind Zscaler since Monday, resets end in poor connection',
      'en',
    ],
    ['agent-unreachable', 'storitev Microsoft Azure AD Connect Provisioning Agent stoji, reseti ne gredo', 'sl'],
    ['service-stopped', 'the service Microsoft Azure AD Sync is stopped, resets fail', 'en'],
    ['password-filter', 'the password protection agent on the DCs refuses new passwords', 'en'],
  ];
  for (const [cause, text, locale] of TOLD)
    it(`is looked for at the agent, and no other agent's: ${text}`, () => assert.equal(firstOf(text, locale), cause));
});

describe('what a clause says to be in order', () => {
  const TOLD: readonly (readonly [cause: string, text: string, locale: 'en' | 'sl'])[] = [
    ['password-age', '33008 twice today: history is 0, complexity off, she changed it this morning already', 'en'],
    ['blocked-443', 'the company that runs our network changed the firewall, since then nobody can reset', 'en'],
    ['blocked-443', 'firma, ki nam dela mrežo, je zamenjala požarni zid, od takrat nihče ne more resetirati', 'sl'],
    ['smart-lockout', 'not locked in AD, the Microsoft page says temporarily locked', 'en'],
  ];
  for (const [cause, text, locale] of TOLD)
    it(`refuses nothing, and what is changed is not in order: ${text}`, () =>
      assert.equal(firstOf(text, locale), cause));

  it('is no failure where none is said to be there', () => {
    assert.equal(saysThatItFails('the wizard finished without errors', 'en'), false);
    assert.equal(saysThatItFails('čarovnik se je končal brez napake', 'sl'), false);
    assert.equal(saysThatItFails('the wizard finished with errors', 'en'), true);
  });

  it('hides no complaint behind an order or a move', () => {
    for (const text of [
      "we cut over to cloud sync on Friday and passwords reset online don't land in AD any more",
      'čez vikend smo prešli s connecta na cloud sync, gesel pa od ponedeljka ne zapisuje nihče',
    ]) {
      const { place, ofKind } = hear(text, 'en-US');
      assert.deepEqual([place, ofKind], ['diagnose', undefined], text);
    }
  });
});

describe('signs that are told in other words', () => {
  it('has the heartbeat missing where nothing comes from its source, and not where only errors stay away', () => {
    for (const text of [
      'PasswordResetService has not logged anything for a week',
      'od PasswordResetService nič že teden dni',
    ])
      assert.deepEqual(readTold(text)?.missing ?? [], text.startsWith('od') ? [] : ['31019'], text);
    for (const text of ['nothing from PasswordResetService since Monday', 'tri dni ni nič od PasswordResetService'])
      assert.deepEqual(readTold(text)?.missing, ['31019'], text);
    for (const text of ['no errors from PasswordResetService', 'PasswordResetService has not logged any errors'])
      assert.deepEqual(readTold(text)?.missing ?? [], [], text);
  });

  it('takes the event of switching off for no good sign beside a complaint', () => {
    assert.equal(readTold('31013 came and nobody can reset'), undefined);
    assert.deepEqual(readTold('31005 came and nobody can reset')?.despite, ['31005']);
  });

  it('knows the line of the portal as people say it again, and files no report of it', () => {
    for (const text of [
      "the portal says writeback isn't set up right",
      'v portalu piše, da zapisovanje ni pravilno nastavljeno',
    ])
      assert.equal(readTold(text)?.quote?.id, 'not-configured', text);
  });

  it('answers a note that asks without a mark, and takes no statement of trouble for one', () => {
    assert.equal(hear('destination list for the firewall ticket, writeback only', 'en-US').fact?.id, 'endpoints');
    assert.equal(hear('firewall blocks the destinations of writeback', 'en-US').fact, undefined);
    assert.equal(
      hear('if the primary Connect dies will the staging one take over', 'en-US').fact?.id,
      'one-active-server',
    );
  });
});

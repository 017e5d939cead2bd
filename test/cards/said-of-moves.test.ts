import assert from 'node:assert/strict';
import { knownIn, wordsFor } from '../../cards/words/index.ts';

const [en, sl] = [wordsFor('en'), wordsFor('sl')];

/** All strings of one language, whatever they are called. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('what is said of a move and of the two clients', () => {
  it('asks to look again every third day, and says when the two weeks are over', () => {
    assert.match(en.result.watched.again, /^\*\*Time to look again\.\*\* Press \*\*Check now\*\*/);
    assert.match(en.result.watched.ended, /^\*\*The two weeks are over\*\*, and I ask no more/);
    assert.match(sl.result.watched.again, /^\*\*Čas je, da pogledate znova\.\*\* Pritisnite \*\*Preveri zdaj\*\*/);
    assert.match(sl.result.watched.ended, /^\*\*Dva tedna sta se končala\*\* in ne prosim več/);
    assert.match(en.kinds['move-to-cloud-sync'].done.next, /for two weeks; I ask you to look again every third day/);
    assert.match(sl.kinds['move-to-cloud-sync'].done.next, /dva tedna ne odstranjujte; vsak tretji dan vas prosim/);
  });

  it('offers to turn it on again after turning it off, and the way back by its own name after a move', () => {
    assert.equal(en.kinds['enable-writeback'].start, 'Turn it on again');
    assert.match(en.kinds['disable-writeback'].undo.heading, /on again$/);
    assert.match(sl.kinds['disable-writeback'].undo.heading, /^Kako to znova vklopite/);
    assert.match(en.kinds['move-to-cloud-sync'].undo.heading, /^The way back to Connect/);
  });

  it('keeps to the gender of cloud sync and of a reset in Slovenian', () => {
    assert.match(knownIn(sl)['one-active-server'].more, /Sinhronizacija v oblaku \(cloud sync\) ni odvisna/);
    assert.match(knownIn(sl)['cloud-or-connect'].more, /in ni odvisna od enega strežnika/);
    assert.match(
      JSON.stringify(sl.steps['move-proof-before'].stuck),
      /ponastavitvi, ki jo opravi skrbnik: poskusite z njo/,
    );
    assert.ok(strings(sl).some((text) => text.startsWith('Sprememba se tu konča in z njo odobritev.')));
    assert.match(sl.moving.done.no('preklicana'), /^Ne\. Sprememba za prehod .*: preklicana$/);
    const wrong = [...strings(sl), ...strings(knownIn(sl))].filter((text) =>
      /[Ss]inhronizacija v oblaku(?: \(cloud sync\))? (?:je|ni|bo) (?:izklopljen|vklopljen|odvisen|aktiven|dejaven|dokazan)(?!\p{L})/u.test(
        text,
      ),
    );
    assert.deepEqual(wrong, []);
  });
});

import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';

const MEANT = [
  'emergency',
  'This is an emergency!',
  "it's an emergency",
  'break glass',
  'declare an emergency',
  "break the glass, we can't wait",
  'razbij steklo, ne moremo čakati',
  'emergency: apply it without approval',
  'apply without approval',
  'urgent, go on without an approval please',
  'skip the approval, it is urgent',
  'nujni primer',
  'To je nujni primer!',
  'sila',
  'nujno je, izvedi brez odobritve',
  'izvedite to brez odobritve, prosim',
  'preskoči odobritev',
];
const NOT_MEANT = [
  'can I apply without approval?',
  'why do we need an approval',
  'is there an emergency mode?',
  'what happens without approval',
  'emergency access account',
  'ali lahko izvedem brez odobritve?',
  'odobritev',
  'nujno je',
  'apply it',
  'do not apply without approval',
  'ne izvedi brez odobritve',
];

describe('an emergency in typed words', () => {
  it('is heard where a text says that and nothing else', () => {
    for (const text of MEANT) assert.equal(hear(text, undefined).isEmergency, true, text);
  });

  it('is not heard in a question, in a part of a sentence, or where it is denied', () => {
    for (const text of NOT_MEANT) assert.equal(hear(text, undefined).isEmergency, undefined, text);
  });
});

import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';

const HEARD: Readonly<Record<string, readonly string[]>> = {
  'which-client': [
    'which client are we on?',
    'Are we on cloud sync?',
    'smo na cloud sync?',
    'Katerega odjemalca imamo?',
  ],
  'move-done': ['is the move done?', 'did the move to cloud sync work?', 'je prehod končan?'],
  'stop-move': ['stop the move to cloud sync', 'prekini prehod na cloud sync'],
  off: ['tunr it off', 'please trun writeback off', 'izkolpi ga'],
  'why-off': ['why was it turned off?', 'Zakaj je bil izklopljen', 'zakaj je bilo izklopljeno?'],
  'off-for-one': ['turn off for one user', 'turn it off for adele', 'izklopi za enega uporabnika'],
  'off-sspr': ['turn off sspr', 'disable self-service password reset', 'izklopi SSPR'],
  uninstall: ['uninstall connect', 'can we remove Entra Connect?', 'odstrani Connect'],
};

describe('what is asked of turning off and of the two clients', () => {
  for (const [kind, texts] of Object.entries(HEARD))
    for (const text of texts) it(`${text}: ${kind}`, () => assert.equal(hear(text, undefined, 'en-US').ofKind, kind));

  for (const text of [
    'turn it off',
    'turn it on again',
    'turn off writeback for good',
    'turn it off for everyone',
    'izklopi za vse',
    'do we have to move?',
    'move us to cloud sync',
    'is it off?',
    'why is connect failing?',
    'users are on cloud sync and resets fail',
  ])
    it(`${text} is heard as before`, () => assert.equal(hear(text, undefined, 'en-US').ofKind, undefined));
});

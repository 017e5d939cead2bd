import assert from 'node:assert/strict';
import { asksForProof } from '../../bot/language/proof.ts';

describe('asking for the proof of a change', () => {
  for (const text of [
    'show me the proof',
    'Show me the proof!',
    'can I see the proof again?',
    'where is the proof?',
    'proof please',
    'proof?',
    'prove it',
    'what is the proof?',
    'give me proof',
    'bring back the done card',
    'what proves it?',
    'pokaži dokaz',
    'Pokažite mi dokaz, prosim',
    'kje je dokaz?',
    'dokaz prosim',
    'dokaz?',
    'kaj to dokazuje?',
  ])
    it(`is “${text}”`, () => assert.ok(asksForProof(text)));

  for (const text of [
    'is writeback on?',
    'export the proof for the auditors',
    'evidence report as pdf',
    'send the audit proof',
    'test writeback to prove it works',
    'proof of identity',
    'password',
    'izvozi dokaze za revizijo',
    'dokazano je, da dela',
    'naredi preizkus za dokaz',
  ])
    it(`is not “${text}”`, () => assert.ok(!asksForProof(text)));
});

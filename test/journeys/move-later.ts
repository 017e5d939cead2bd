import { approversGroupId } from '../../sandbox/people.ts';
import type { Journey, Line } from './journey.ts';
import { through } from './move.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const DAYS = 24;
const step = (at: number) => new RegExp(`Step ${at} of 8`);
const korak = (at: number) => new RegExp(`Korak ${at} od 8`);

const begins: readonly Line[] = [
  { happens: 'scenario', name: 'already-on' },
  { who: 'megan', installs: true, sees: /Writeback Pilot/ },
  { who: 'alex', installs: true, sees: /Writeback Pilot/ },
  { who: 'alex', says: 'move us to cloud sync', sees: /notice says/ },
  { who: 'alex', presses: 'Plan the move', sees: /The plan/ },
  { who: 'alex', presses: 'Send for approval', typing: { reason: 'Our window' }, sees: /Sent for approval/ },
];
const approved: readonly Line[] = [
  ...begins,
  { who: 'megan', presses: 'Approve', sees: /Approved/ },
  { who: 'alex', sees: /Step 1 of 8/ },
];

export const MOVES_LATER: readonly Journey[] = [
  {
    name: 'a write that the portal refuses cuts the move off and it goes on; the one who asked is without a role for a while',
    lines: [
      ...approved,
      { happens: 'roles', of: 'alex', roles: [] },
      {
        who: 'alex',
        presses: 'Next',
        typing: { confirmed: 'true' },
        sees: /Your role isn't active[\s\S]*Nothing is lost/,
      },
      { who: 'alex', says: 'je selitev že mimo?', sees: /^Ne\. Sprememba za prehod/ },
      { who: 'grady', says: 'where are we with the move', sees: /Step 1 of 8/ },
      { happens: 'roles', of: 'alex', roles: ['Hybrid Identity Administrator'] },
      { who: 'alex', says: 'continue', sees: /Step 1 of 8/ },
      ...through('Next', step, { to: 'active' }),
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /portal setting/ },
      { happens: 'fault', fault: { path: SETTINGS, kind: '403', method: 'PUT' } },
      { who: 'alex', presses: 'Apply for me', sees: /The portal refused the change[\s\S]*Nothing was written/ },
      { who: 'alex', says: 'users complain, undo it', sees: /^Part of this change is done already/ },
      { who: 'alex', says: 'move us to cloud sync', sees: /^The portal half/ },
      { happens: 'fault', fault: {} },
      { who: 'alex', presses: 'Apply for me', sees: /Set, and not yet proven/ },
      { writes: 2 },
      { who: 'alex', says: 'is the move over?', sees: /^No\. The move to cloud sync: waiting for proof/ },
    ],
  },
  {
    name: 'fourteen days: asked every third day, a newer claim against it opens the question, and after the last day no more is asked',
    locale: 'sl-SI',
    lines: [
      { happens: 'scenario', name: 'already-on' },
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'preselite nas na cloud sync', sees: /Microsoftovo obvestilo/ },
      { who: 'alex', presses: 'Načrtuj prehod', sees: /Načrt/ },
      { who: 'alex', presses: 'Pošlji v odobritev', typing: { reason: 'Rok je tu' }, sees: /Poslano v odobritev/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobreno|odobril/ },
      { who: 'alex', sees: /Korak 1 od 8/ },
      ...through('Naprej', korak),
      { who: 'alex', presses: 'Naprej', typing: { confirmed: 'true' }, sees: /še ne dokazano/ },
      { happens: 'reset', of: 'adele', by: 'admin' },
      { who: 'alex', presses: 'Preveri zdaj', sees: /^Končano, še opazujemo/, seesNot: /Čas je/ },
      { who: 'alex', says: 'koliko dni opazovanja še', sees: /^Prehod opazujemo do/ },
      { happens: 'later', hours: 3 * DAYS },
      { who: 'megan', says: 'je prehod še pod nadzorom', sees: /^Prehod opazujemo/ },
      { who: 'alex', sees: /^Končano, še opazujemo[\s\S]*Čas je, da pogledate znova/ },
      { who: 'alex', presses: 'Preveri zdaj', sees: /proti njemu ne govori nič/ },
      { happens: 'later', hours: 3 * DAYS },
      { who: 'megan', says: 'je prehod še pod nadzorom', sees: /^Prehod opazujemo/ },
      { who: 'alex', sees: /^Končano, še opazujemo[\s\S]*Čas je, da pogledate znova/ },
      { happens: 'cloud-sync', is: { agent: 'inactive' } },
      { happens: 'reset', of: 'adele' },
      { who: 'alex', presses: 'Preveri zdaj', sees: /pod vprašajem[\s\S]*Sprememba ostane končana/ },
      { who: 'alex', says: 'je selitev že mimo?', sees: /^Da\. Prehod/ },
      { happens: 'later', hours: 9 * DAYS },
      { who: 'megan', says: 'je prehod še pod nadzorom', sees: /^Opazovanje prehoda se je končalo/ },
      {
        who: 'alex',
        sees: /^Končano\. Gesla prenaša sinhronizacija v oblaku[\s\S]*Dva tedna sta se končala[\s\S]*lahko Connect odstranite/,
        seesNot: /vsak tretji dan/,
      },
    ],
  },
  {
    name: 'the approver leaves the group while a move waits: their press is refused, and another decides',
    policy: { approvers: [`group:${approversGroupId}`] },
    lines: [
      ...begins,
      { who: 'megan', sees: /asks to move/ },
      { happens: 'approvers', are: ['grady'] },
      { who: 'megan', presses: 'Approve', sees: /./, seesNot: /Approved and under way/ },
      { who: 'alex', says: 'take us to cloud sync', sees: /Sent for approval/ },
      { who: 'alex', says: 'undo it', sees: /./, seesNot: /How to turn it off/ },
      { who: 'grady', says: 'approvals', sees: /asks to move/ },
      { who: 'grady', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
    ],
  },
];

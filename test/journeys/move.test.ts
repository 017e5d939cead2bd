import { type Practice, startPractice } from '../support/practice.ts';
import type { Journey, Line } from './journey.ts';
import { play } from './play.ts';

const BOTH_ON = { enablementForTenant: true, cloudProvisioningEnablementForTenant: true };

/** The steps between the plan and the last box, with what the tool does at each. */
const through = (next: string, step: (at: number) => RegExp): readonly Line[] => [
  { who: 'alex', presses: next, sees: step(1) },
  { who: 'alex', presses: next, typing: { confirmed: 'true' }, sees: step(2) },
  { who: 'alex', presses: next, times: 3, sees: step(5) },
  { happens: 'transition', is: { to: 'transferred' } },
  { who: 'alex', presses: next, sees: step(6) },
  { who: 'alex', presses: next, sees: step(6) },
  { happens: 'transition', is: { to: 'active', confirmsWriteback: true } },
  { who: 'alex', presses: next, typing: { confirmed: 'true' }, sees: step(7) },
  { who: 'alex', presses: next, sees: step(8) },
];

const ENGLISH: Journey = {
  name: 'from the notice to done and watched, in English',
  lines: [
    { happens: 'scenario', name: 'already-on' },
    { who: 'megan', installs: true, sees: /Writeback Pilot/ },
    { who: 'alex', installs: true, sees: /Writeback Pilot/ },
    { who: 'alex', says: 'do we have to move?', sees: /only Microsoft's notice says[\s\S]*not known yet/ },
    { who: 'alex', says: 'is writeback on?', sees: /^Yes\b/ },
    {
      who: 'alex',
      says: 'do we have to move to cloud sync?',
      sees: /on \*\*Connect Sync\*\*[\s\S]*waves since July 2026[\s\S]*27 Nov/,
      buttons: ['Plan the move', 'View Microsoft documentation', 'Is writeback on?'],
    },
    { who: 'alex', presses: 'Plan the move', sees: /The plan/, seesNot: /Which client/ },
    {
      who: 'alex',
      presses: 'Send for approval',
      typing: { reason: 'Microsoft gave us a window' },
      sees: /Sent for approval/,
    },
    { who: 'megan', sees: /asks to move password writeback to cloud sync/ },
    { who: 'megan', presses: 'Approve', sees: /Approved/ },
    {
      who: 'alex',
      sees: /Step 1 of 8[\s\S]*Proof before the move/,
      buttons: ['Next', "I'm stuck", 'Cancel change', 'Test writeback', 'View Microsoft documentation'],
    },
    ...through('Next', (at) => new RegExp(`Step ${at} of 8`)),
    { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Set, and not yet proven[\s\S]*CloudSync/ },
    { tenant: BOTH_ON },
    { who: 'alex', presses: 'Check now', sees: /Set, and not yet proven/ },
    { happens: 'reset', of: 'adele', agent: 'Microsoft Entra Connect' },
    { who: 'alex', presses: 'Check now', sees: /Set, and not yet proven/ },
    { happens: 'reset', of: 'adele', by: 'admin' },
    {
      who: 'alex',
      presses: 'Check now',
      sees: /^Done, being watched[\s\S]*\*\*CloudSync\*\* carried a reset[\s\S]*Watched until[\s\S]*Complete Migration/,
    },
    { who: 'megan', sees: /^Done, being watched/ },
    { writes: 0 },
    {
      who: 'alex',
      presses: 'Check now',
      sees: /^Yes\b[\s\S]*move to cloud sync was proven[\s\S]*Nothing speaks against it/,
    },
    { who: 'alex', says: 'start setup', sees: /Turn on password writeback/, seesNot: /open change/i },
  ],
};

const SLOVENIAN: Journey = {
  name: 'od obvestila do dokaza in opazovanja, v slovenščini',
  locale: 'sl-SI',
  lines: [
    { happens: 'scenario', name: 'already-on' },
    { who: 'megan', installs: true, sees: /Writeback Pilot/ },
    { who: 'alex', installs: true, sees: /Writeback Pilot/ },
    { who: 'alex', says: 'ali moramo na cloud sync?', sees: /pove samo Microsoftovo obvestilo[\s\S]*od julija 2026/ },
    { who: 'alex', presses: 'Načrtuj prehod', sees: /Načrt/ },
    { who: 'alex', presses: 'Pošlji v odobritev', typing: { reason: 'Rok je tu' }, sees: /Poslano v odobritev/ },
    { who: 'megan', sees: /predlaga prehod povratnega zapisovanja/ },
    { who: 'megan', presses: 'Odobri', sees: /Odobreno|odobril/ },
    { who: 'alex', sees: /Korak 1 od 8[\s\S]*Dokaz pred prehodom/ },
    ...through('Naprej', (at) => new RegExp(`Korak ${at} od 8`)),
    { who: 'alex', presses: 'Naprej', typing: { confirmed: 'true' }, sees: /še ne dokazano/ },
    { happens: 'reset', of: 'adele', by: 'admin' },
    { who: 'alex', presses: 'Preveri zdaj', sees: /^Končano, še opazujemo[\s\S]*CloudSync/ },
  ],
};

/** The confirmation was forgotten, so that nobody carries a password: the box in the portal mends it, and the change knows. */
const FORGOTTEN: Journey = {
  name: 'with the confirmation forgotten in the tool, the portal mends it before anything is called done',
  lines: [
    ...ENGLISH.lines.slice(0, 3),
    { who: 'alex', says: 'move us to cloud sync', sees: /notice says/ },
    { who: 'alex', presses: 'Plan the move', sees: /The plan/ },
    { who: 'alex', presses: 'Send for approval', typing: { reason: 'Our window' }, sees: /Sent for approval/ },
    { who: 'megan', sees: /asks to move/ },
    { who: 'megan', presses: 'Approve', sees: /Approved/ },
    { who: 'alex', sees: /Step 1 of 8/ },
    ...through('Next', (at) => new RegExp(`Step ${at} of 8`)).map(
      (line): Line =>
        'happens' in line && line.happens === 'transition' && line.is.to === 'active'
          ? { ...line, is: { to: 'active' } }
          : line,
    ),
    { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /portal setting/ },
    { happens: 'restart' },
    { who: 'alex', says: 'continue', sees: /portal setting/ },
    { who: 'alex', presses: "I'll do it in the portal", sees: /Microsoft Entra Connect cloud sync/ },
    { happens: 'portal', settings: { cloudProvisioningEnablementForTenant: true } },
    { who: 'alex', presses: 'Check now', sees: /Set, and not yet proven/ },
    { happens: 'reset', of: 'adele', by: 'admin' },
    { who: 'alex', presses: 'Check now', sees: /^Done, being watched/ },
  ],
};

describe('the move to cloud sync', () => {
  for (const journey of [ENGLISH, SLOVENIAN, FORGOTTEN])
    it(journey.name, async () => {
      const stage: Practice = await startPractice();
      try {
        await play(
          {
            person: stage.person,
            tell: stage.tell,
            portal: async () => (await stage.state()).portal,
            writes: async () => (await stage.requests()).filter((r) => r.method === 'PUT').length,
            restart: stage.restartBot,
            log: stage.botLog,
          },
          journey,
        );
      } finally {
        await stage.stop();
      }
    });
});

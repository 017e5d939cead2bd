import type { Journey, Line } from './journey.ts';

const BOTH_ON = { enablementForTenant: true, cloudProvisioningEnablementForTenant: true };
/** The tool with its confirmation ticked, as its card asks for it. */
const CONFIRMED = { to: 'active', confirmsWriteback: true };

/** The steps from the proof before to the one that the last box closes, with what the tool does at each. */
const through = (next: string, step: (at: number) => RegExp, activates: object = CONFIRMED): readonly Line[] => [
  { who: 'alex', presses: next, sees: step(1) },
  { who: 'alex', presses: next, typing: { confirmed: 'true' }, sees: step(2) },
  { who: 'alex', presses: next, times: 3, sees: step(5) },
  { happens: 'transition', is: { to: 'transferred' } },
  { who: 'alex', presses: next, sees: step(6) },
  { who: 'alex', presses: next, sees: step(6) },
  { happens: 'transition', is: { ...activates } },
  { who: 'alex', presses: next, typing: { confirmed: 'true' }, sees: step(7) },
  { who: 'alex', presses: next, sees: step(8) },
];
const step = (at: number) => new RegExp(`Step ${at} of 8`);
const korak = (at: number) => new RegExp(`Korak ${at} od 8`);

const onConnect: readonly Line[] = [
  { happens: 'scenario', name: 'already-on' },
  { who: 'megan', installs: true, sees: /Writeback Pilot/ },
  { who: 'alex', installs: true, sees: /Writeback Pilot/ },
];
const approved: readonly Line[] = [
  ...onConnect,
  { who: 'alex', says: 'move us to cloud sync', sees: /notice says/ },
  { who: 'alex', presses: 'Plan the move', sees: /The plan/ },
  { who: 'alex', presses: 'Send for approval', typing: { reason: 'Our window' }, sees: /Sent for approval/ },
  { who: 'megan', sees: /asks to move/ },
  { who: 'megan', presses: 'Approve', sees: /Approved/ },
  { who: 'alex', sees: /Step 1 of 8/ },
];
const proven: readonly Line[] = [
  ...approved,
  ...through('Next', step),
  { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Set, and not yet proven[\s\S]*CloudSync/ },
  { who: 'alex', presses: 'Check now', sees: /I looked again: both switches are on, and the log shows no reset/ },
  { happens: 'reset', of: 'adele', by: 'admin' },
  { who: 'alex', says: 'is the move done?', sees: /^No\. The move to cloud sync: waiting for proof/ },
  { who: 'alex', says: 'continue', sees: /Set, and not yet proven/ },
  { who: 'alex', presses: 'Check now', sees: /^Done, being watched[\s\S]*Proven by a reset/, seesNot: /by a test/ },
];

export const MOVES: readonly Journey[] = [
  {
    name: 'from the notice, over a proof by Connect’s agent, to done and watched, in English',
    lines: [
      ...onConnect,
      { who: 'alex', says: 'do we have to move?', sees: /only Microsoft's notice says[\s\S]*not known yet/ },
      { who: 'alex', says: 'is writeback on?', sees: /^Yes\b/ },
      {
        who: 'alex',
        says: 'do we have to move to cloud sync?',
        sees: /on \*\*Connect Sync\*\*[\s\S]*waves since July 2026[\s\S]*27 Nov/,
        buttons: ['Plan the move', 'View Microsoft documentation', 'Is writeback on?'],
      },
      { who: 'alex', presses: 'Plan the move', sees: /Microsoft's wizard moves the sync/, seesNot: /Which client/ },
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
        sees: /Step 1 of 8 · Connect server[\s\S]*Proof before the move[\s\S]*carried a reset, 2 days ago/,
        buttons: ['Next', "I'm stuck", 'Cancel change', 'Test writeback', 'View Microsoft documentation'],
      },
      { who: 'alex', presses: 'Test writeback', sees: /You name a synced user/ },
      { who: 'alex', presses: 'Start the test', typing: { user: 'Adele Vance' }, sees: /^Test with Adele Vance/ },
      { happens: 'reset', of: 'adele', by: 'admin' },
      { who: 'alex', presses: 'Check now', sees: /^Confirmed[\s\S]*Microsoft Entra Connect/ },
      {
        who: 'alex',
        presses: 'Continue',
        sees: /Step 1 of 8[\s\S]*✓ The log: \*\*Microsoft Entra Connect\*\* carried a reset, (?!2 days)/,
      },
      ...through('Next', step),
      {
        who: 'alex',
        presses: 'Next',
        typing: { confirmed: 'true' },
        sees: /Set, and not yet proven[\s\S]*CloudSync/,
      },
      { tenant: BOTH_ON },
      { who: 'alex', presses: 'Check now', sees: /Set, and not yet proven/ },
      { who: 'alex', says: 'can I press Complete Migration now?', sees: /^Not yet: no reset has proven the move/ },
      { who: 'alex', says: 'continue', sees: /Set, and not yet proven/ },
      { happens: 'reset', of: 'adele', by: 'admin', agent: 'None' },
      {
        who: 'alex',
        presses: 'Check now',
        sees: /I looked again: a reset of [\s\S]*stayed in the cloud/,
        seesNot: /None/,
      },
      { happens: 'reset', of: 'adele', agent: 'Microsoft Entra Connect' },
      {
        who: 'alex',
        presses: 'Check now',
        sees: /I looked again: a reset came through[\s\S]*by \*\*Microsoft Entra Connect\*\*/,
      },
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
        sees: /^Yes\b[\s\S]*move to cloud sync was proven[\s\S]*Nothing speaks against it[\s\S]*Both clients are here/,
      },
      { who: 'alex', says: 'is the move done?', sees: /^Yes\. The move to cloud sync was proven on/ },
      { who: 'alex', says: 'do we have to move?', sees: /^You have moved/, seesNot: /Plan the move|waves/ },
      { who: 'alex', says: 'which client are we on?', sees: /^Both clients are here/ },
      { who: 'alex', says: 'can I press Complete Migration now?', sees: /^Yes: the move was proven on/ },
      { who: 'alex', says: 'can I uninstall connect now?', sees: /^Not before [\s\S]*two weeks of validation/ },
      { who: 'alex', says: 'lahko odstranim connect', sees: /^Ne pred / },
      {
        who: 'alex',
        says: 'start setup',
        sees: /^You have moved: a reset by cloud sync proved it[\s\S]*Yes\./,
        seesNot: /open change|Turn on/i,
      },
      { who: 'alex', says: 'nastavi writeback', sees: /^Prešli ste/, seesNot: /Začni nastavitev/ },
    ],
  },
  {
    name: 'od obvestila do dokaza in opazovanja, v slovenščini, s preizkusom na koncu',
    locale: 'sl-SI',
    lines: [
      ...onConnect,
      { who: 'alex', says: 'ali moramo na cloud sync?', sees: /pove samo Microsoftovo obvestilo[\s\S]*od julija 2026/ },
      { who: 'alex', presses: 'Načrtuj prehod', sees: /Načrt/ },
      { who: 'alex', presses: 'Pošlji v odobritev', typing: { reason: 'Rok je tu' }, sees: /Poslano v odobritev/ },
      { who: 'megan', sees: /predlaga prehod povratnega zapisovanja/ },
      { who: 'megan', presses: 'Odobri', sees: /Odobreno|odobril/ },
      { who: 'alex', sees: /Korak 1 od 8 · Strežnik Connect[\s\S]*Dokaz pred prehodom/ },
      ...through('Naprej', korak),
      { happens: 'restart' },
      { who: 'alex', says: 'nadaljuj', sees: /Korak 8 od 8/ },
      { who: 'alex', presses: 'Naprej', typing: { confirmed: 'true' }, sees: /še ne dokazano/ },
      { who: 'alex', presses: 'Preizkusi povratno zapisovanje', sees: /CloudSync/ },
      { who: 'alex', presses: 'Začni preizkus', typing: { user: 'Adele Vance' }, sees: /Adele Vance/ },
      { happens: 'reset', of: 'adele', by: 'admin' },
      { who: 'alex', presses: 'Preveri zdaj', sees: /^Končano, še opazujemo[\s\S]*CloudSync/ },
      { who: 'alex', presses: 'Kako to razveljavim', sees: /^Pot nazaj na Connect[\s\S]*Sledite čarovniku/ },
    ],
  },
  {
    name: 'with the confirmation forgotten in the tool, the portal mends it before anything is called done, over a restart',
    lines: [
      ...approved,
      ...through('Next', step, { to: 'active' }),
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /portal setting/ },
      { happens: 'restart' },
      { who: 'alex', says: 'continue', sees: /portal setting[\s\S]*gone through, says Alex/ },
      { who: 'alex', presses: "I'll do it in the portal", sees: /cloud sync\*\* too\./ },
      { happens: 'portal', settings: { cloudProvisioningEnablementForTenant: true } },
      { who: 'alex', presses: 'Check now', sees: /Set, and not yet proven/ },
      { happens: 'restart' },
      { happens: 'reset', of: 'adele', by: 'admin' },
      { who: 'alex', says: 'continue', sees: /Set, and not yet proven/ },
      { who: 'alex', presses: 'Check now', sees: /^Done, being watched/ },
      { who: 'megan', sees: /^Done, being watched/ },
    ],
  },
  {
    name: 'cut off in the middle of the tool, it is taken up by another operator at the exact page',
    lines: [
      ...approved,
      ...through('Next', step).slice(0, 6),
      { happens: 'restart' },
      { who: 'grady', says: 'what is the next step?', sees: /Step 6 of 8/ },
      { who: 'grady', presses: 'Next', sees: /Step 6 of 8/ },
      { happens: 'transition', is: CONFIRMED },
      { who: 'grady', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
      { who: 'alex', says: 'continue', sees: /Step 7 of 8/ },
      { who: 'alex', presses: 'Next', sees: /Step 8 of 8/ },
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Set, and not yet proven/ },
    ],
  },
  {
    name: 'a newer sign against it opens the question and not the change, and a reset answers it',
    lines: [
      ...proven,
      { happens: 'cloud-sync', is: { agent: 'inactive' } },
      { happens: 'reset', of: 'adele' },
      {
        who: 'alex',
        presses: 'Check now',
        sees: /move to cloud sync was proven[\s\S]*no connection to your servers[\s\S]*The change stays done/,
      },
      { happens: 'cloud-sync', is: { agent: 'active' } },
      { happens: 'reset', of: 'adele', by: 'admin' },
      { who: 'alex', says: 'is writeback on?', sees: /^Yes\b[\s\S]*Nothing speaks against it/ },
      { who: 'alex', says: 'history', sees: /Done|done/ },
    ],
  },
  {
    name: 'after the move it is turned off, by cloud sync’s own steps, and nobody is asked to look any more',
    lines: [
      ...proven,
      { who: 'alex', presses: 'How to undo it', sees: /^The way back to Connect[\s\S]*names no way back/ },
      { who: 'alex', says: 'is writeback on?', sees: /^Yes/ },
      { who: 'alex', says: 'undo it', sees: /^The way back to Connect/ },
      { who: 'alex', says: 'is writeback on?', sees: /^Yes/ },
      { who: 'alex', says: 'how do I undo it?', sees: /^The way back to Connect/, seesNot: /Clear \*\*/ },
      { who: 'alex', says: 'turn it off', sees: /The plan[\s\S]*help desk/ },
      { who: 'alex', presses: 'Send for approval', typing: { reason: 'We close' }, sees: /Sent for approval/ },
      { who: 'megan', sees: /asks to turn off/ },
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 1[\s\S]*-Enable \$false/ },
      { happens: 'cloud-sync', is: { passwordWriteback: false } },
      { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Server half: off, read/ },
      { who: 'alex', presses: 'Apply for me', sees: /^Done\. Password writeback is off/ },
      { who: 'alex', says: 'is writeback on?', sees: /^No\b/, seesNot: /move to cloud sync was proven/ },
    ],
  },
];

/** The bot's process is killed while it writes the portal's box: a reading settles it, and the move goes on to its proof. */
export const KILLED: Journey = {
  name: 'a move whose apply is cut off by a crash is settled by a reading, and goes on to its proof',
  lines: [
    ...approved,
    ...through('Next', step, { to: 'active' }),
    { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /portal setting/ },
    { happens: 'fault', fault: { path: '/v1.0/me/transitiveMemberOf', kind: 'latency', ms: 700 } },
    { who: 'alex', presses: 'Apply for me', sees: /Applying now/ },
    { happens: 'crash' },
    { happens: 'fault', fault: {} },
    { who: 'alex', says: 'continue', sees: /[Oo]utcome not recorded/ },
    { happens: 'portal', settings: { cloudProvisioningEnablementForTenant: true } },
    { who: 'alex', presses: 'Check now', sees: /Set, and not yet proven|portal setting/ },
    { happens: 'reset', of: 'adele', by: 'admin' },
    { who: 'alex', presses: 'Check now', sees: /^Done, being watched/ },
  ],
};

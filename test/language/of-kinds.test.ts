import assert from 'node:assert/strict';
import { clientsSpelt } from '../../bot/language/client-spelling.ts';
import { hear } from '../../bot/language/hear.ts';

const HEARD: Readonly<Record<string, readonly string[]>> = {
  'which-client': [
    'which client are we on?',
    'Are we on cloud sync?',
    'are we on connect or cloud sync',
    'which client writes passwords',
    'smo na cloud sync?',
    'Katerega odjemalca imamo?',
    'kateri odjemalec zapisuje gesla',
    'smo na connectu ali cloud syncu',
  ],
  'move-done': ['is the move done?', 'did the move to cloud sync work?', 'je prehod končan?'],
  'stop-move': ['stop the move to cloud sync', 'prekini prehod na cloud sync'],
  'must-move': [
    'do we have to move to cloud sync?',
    'must we migrate?',
    'when do we have to move?',
    'what is the deadline for the move',
    'se moramo preselit',
    'se moramo preseliti?',
    'moramo prit na cloud sync',
    'rok za prehod',
  ],
  'to-move': ['lets go to cloud sync', "let's go over to cloud sync", 'gremo na cloud sync', 'preklopi na cloud sync'],
  'move-what': [
    'what happens at the move?',
    'what breaks when we move to cloud sync',
    'does writeback survive the move to cloud sync',
    'is it safe to move',
    'kaj bo z writebackom po prehodu',
    'kaj se zgodi pri prehodu',
    'je prehod varen',
    'ali writeback preživi selitev',
  ],
  'move-users': [
    'will users notice the move?',
    'is there downtime during the migration',
    'how does the move affect people',
    'bodo uporabniki kaj opazili pri prehodu',
    'ali bo izpad med selitvijo',
  ],
  'move-long': [
    'how long does the move take',
    'how much time does the transition to cloud sync need',
    'kolk traja prehod',
    'koliko časa traja selitev na cloud sync?',
  ],
  'move-back': [
    'can we go back to connect after the move',
    'how do I undo the move',
    'can the migration be reverted',
    'is the move reversible',
    'kako nazaj na connect',
    'ali se prehod da razveljaviti',
  ],
  'move-limits': [
    'we have 3500 users, can we move?',
    'does it matter for the move that we have two forests',
    'are we too large for the migration',
    'imamo 3500 uporabnikov al lahko gremo',
    'kako velik je lahko najemnik za prehod',
  ],
  'in-a-wave': ['are we in the first wave?', 'which wave are we in', 'smo v prvem valu', 'kdaj je naš val'],
  'complete-migration': [
    'can I press Complete Migration now?',
    'what does Complete Migration do',
    'lahko pritisnem Complete Migration?',
  ],
  'not-to-move': [
    "don't move us",
    'please do not migrate anything yet',
    'we would rather stay on Connect',
    'no move please',
    'ne seli nas',
    'nikar nas ne preselite na cloud sync',
    'nočemo na oblačno sinhronizacijo',
    'raje bi ostali na connectu',
  ],
  'not-off': ["please don't switch it off", 'keep writeback on', 'ne izklapljaj ga', 'naj ostane vklopljeno'],
  off: [
    'turn off clod sync',
    'turn conect off',
    'izklopi oblačna sinhronizacija',
    'tunr it off',
    'please trun writeback off',
    'I want writeback gone',
    'get rid of writeback',
    'we dont need writeback any more',
    'turn off cloud sync on the server only',
    'izkolpi ga',
    'disable it for all users',
    'izklopi za vse',
    'hočem writeback proč',
    'izklopi samo na connect strežniku',
  ],
  'why-off': ['why was it turned off?', 'Zakaj je bil izklopljen', 'zakaj je bilo izklopljeno?'],
  'off-means': [
    'what happens if I turn it off',
    'what do users lose when it is off',
    'why would I turn it off?',
    'kaj se zgodi če izklopim',
    'kaj izgubijo uporabniki, če izklopim',
    'ali naj izklopim',
  ],
  'off-for-one': [
    'turn off for one user',
    'turn it off for one user only',
    'turn it off for adele',
    'turn it off for a group',
    'turn it off for the sales OU',
    'disable it for the HR department',
    'turn it off for everyone except the CEO',
    'izklopi za enega uporabnika',
    'izklopi za skupino prodaja',
    'izklopi za vse razen direktorja',
  ],
  'off-for-a-while': [
    'turn it off temporarily',
    'temporarily disable writeback',
    'turn it off for an hour',
    'turn it off for 2 hours',
    'turn it off until Monday',
    'disable writeback for the weekend',
    'turn it off and then turn it on again',
    'začasno izklopi',
    'ga lahko začasno izklopiš',
    'izklopi do ponedeljka',
    'izklopi za dve uri',
  ],
  'off-other': [
    'turn off the sync',
    'please turn the sync off',
    'turn off directory sync',
    'disable password hash sync',
    'turn off the bot',
    'turn off the server',
    'izklopi sinhronizacijo',
    'izklopi bota',
    'ugasni strežnik',
  ],
  'off-sspr': ['turn off sspr', 'disable self-service password reset', 'izklopi SSPR'],
  uninstall: [
    'uninstall connect',
    'can we remove Entra Connect?',
    'when can we uninstall connect?',
    'can connect be uninstalled now?',
    'odstrani Connect',
    'lahko odstranim connect',
    'kdaj lahko odstranimo Connect?',
  ],
};

const MEANS: Readonly<Record<string, readonly string[]>> = {
  'staging-mode': [
    'what is staging mode',
    'whats stagging mode??',
    'staging mode?',
    'kaj je pripravljalni način',
    'kaj pomeni staging',
  ],
  'cloud-sync': ['what is this cloud snyc', 'explain cloud sync to me', 'kaj je oblačna sinhronizacija'],
  'connect-sync': ['what is Entra Connect?', 'kaj sploh je connect'],
  'provisioning-agent': ['what is the provisioning agent for', 'kaj je agent'],
  'two-halves': ['what is the server half', 'kaj je portalni del'],
  offboarding: ['what does offboarding mean', 'kaj je offboarding'],
  'off-by-log': ['what does "Off, by the log" mean?', 'kaj pomeni izklopljeno po dnevniku'],
  'move-confirmation': ['what is the password-writeback confirmation?', 'kaj je potrditveno polje v čarovniku'],
  'complete-transfer': ['what is Complete transfer to Cloud Sync', 'kaj pomeni aktivacija'],
  'validation-weeks': ['why two weeks', 'what is the validation period', 'zakaj dva tedna'],
  'being-watched': ['what does being watched mean', 'why every third day', 'zakaj vsak tretji dan'],
  'proof-by-reset': ['why do we need a reset', 'what proves the move', 'zakaj potrebujete ponastavitev'],
};

describe('what a word of the field means', () => {
  for (const [notion, texts] of Object.entries(MEANS))
    for (const text of texts)
      it(`${text}: ${notion}`, () => assert.equal(hear(text, undefined, 'en-US').fact?.id, notion));
});

describe('what is asked of turning off and of the two clients', () => {
  for (const [kind, texts] of Object.entries(HEARD))
    for (const text of texts) it(`${text}: ${kind}`, () => assert.equal(hear(text, undefined, 'en-US').ofKind, kind));

  for (const text of [
    'turn it off',
    'turn it on again',
    'turn off writeback for good',
    'onemogoči writeback za celotno organizacijo',
    'turn off MFA for the CEO',
    'začasno ustavi obvestila',
    'turn off account unlock',
    'move us to cloud sync',
    'is it off?',
    'is the sync on?',
    'we could sync users with it',
    'connected users cannot reset',
    'who turned it off',
    'why is connect failing?',
    'what happens if the server is off',
    'users are on cloud sync and resets fail',
    'we moved the user to another ou and reset fails',
    'if we move from PTA to PHS will writeback be affected?',
  ])
    it(`${text} is heard as before`, () => assert.equal(hear(text, undefined, 'en-US').ofKind, undefined));
});

describe('the names of the two clients', () => {
  for (const [typed, spelt] of [
    ['move us to could sync', 'move us to cloud sync'],
    ['clod snyc', 'cloud sync'],
    ['turn conect off', 'turn connect off'],
    ['connect snyc', 'connect sync'],
    ['oblačno sinhronizacijo', 'cloud sync'],
    ['Cloud Sync', 'Cloud Sync'],
    ['could sync be broken', 'could sync be broken'],
    ['it could sync later', 'it could sync later'],
    ['the connector of connected servers', 'the connector of connected servers'],
  ])
    it(`${typed}: ${spelt}`, () => assert.equal(clientsSpelt(String(typed)), spelt));
});

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { type Real, startReal } from '../sign-in/kit.ts';
import { cardIn, textOf } from '../support/card.ts';
import { ACTIVITY_NAMES } from './activities.ts';
import { bodyOf } from './single-sign-on.ts';
import { CHANNEL, GROUP, type HttpAnswer, type Wire } from './wire.ts';

/** Where the two activities of somebody without an account stand. */
const MEETING = '19:meeting_N2QzYTA3YmItYmMwOC00OTJmLTg@thread.v2';

/** What an activity is answered with over HTTP, and what the chat shows for it; where nothing is named, nothing is posted. */
type Expected = {
  readonly http?: 'nothing' | 'card' | 'sentence' | 'sign-in';
  readonly says?: RegExp;
  readonly posts?: RegExp;
};

const HELP = /^What I can do/;
const STRANGER = /can't tell who you are/;
const SENTENCE = 'application/vnd.microsoft.activity.message';
const QUIET: Expected = {};

const EXPECTED: Readonly<Record<string, Expected>> = {
  'message-personal': { posts: HELP },
  'message-group': { posts: HELP },
  'message-channel': { posts: HELP },
  'message-meeting-anonymous': { posts: STRANGER },
  'message-submit': { posts: /^(No|Can't tell)/ },
  // A file without a word is a text without words.
  'message-file': { posts: /didn't catch that/ },
  'message-edited': QUIET,
  'message-undeleted': QUIET,
  'message-deleted': QUIET,
  'reaction-added': QUIET,
  'reaction-removed': QUIET,
  typing: QUIET,
  'read-receipt': QUIET,
  'meeting-start': QUIET,
  'meeting-join': QUIET,
  // The pressed card is none of this process's: it stays as it is, and the answer stands below.
  'card-action-personal': { http: 'sentence', posts: HELP },
  'card-action-group': { http: 'sentence', posts: HELP },
  'card-action-channel': { http: 'sentence', posts: HELP },
  'card-action-refresh': { http: 'card', says: HELP },
  'card-action-with-token': { http: 'sentence', posts: /Turn on password writeback/ },
  'card-action-with-state': { http: 'sign-in' },
  'card-action-anonymous': { http: 'card', says: STRANGER },
  'sign-in-exchange': { http: 'nothing', posts: /I no longer have what you asked/ },
  'sign-in-verify-state': { http: 'nothing', posts: /press the button again/ },
  'sign-in-failure': { http: 'nothing', posts: /couldn't sign you in/ },
  'file-consent-accept': { http: 'nothing', posts: /./ },
  'file-consent-decline': { http: 'nothing', posts: /./ },
  'invoke-compose-query': { http: 'nothing' },
  'invoke-config-fetch': { http: 'nothing' },
  'invoke-feedback': { http: 'nothing' },
  'invoke-task-fetch': { http: 'nothing' },
  'installation-add-personal': { posts: /Hello, I'm Writeback Pilot/ },
  'installation-add-upgrade-personal': QUIET,
  'installation-remove-personal': QUIET,
  'installation-remove-upgrade-personal': QUIET,
  'installation-add-group': { posts: /Hello, I'm Writeback Pilot/ },
  'installation-add-channel': { posts: /Hello, I'm Writeback Pilot/ },
  'installation-remove-channel': QUIET,
  // The welcome came with the installation, or comes once.
  'members-added-personal': QUIET,
  'members-added-group': QUIET,
  'members-added-channel': QUIET,
  'team-member-added': QUIET,
  'team-member-removed': QUIET,
  'channel-created': QUIET,
  'channel-renamed': QUIET,
  'channel-deleted': QUIET,
  'channel-restored': QUIET,
  'team-renamed': QUIET,
  'team-deleted': QUIET,
  'team-archived': QUIET,
  'team-unarchived': QUIET,
  'team-restored': QUIET,
};

describe('every documented kind of activity, in real shape, on the production server as it is', () => {
  let real: Real;
  before(async () => {
    real = await startReal();
    await real.person('alex').install();
    await real.person('alex').waitForCard(/Hello/);
  });
  after(() => real.stop());

  const placeOf = (name: string): Wire => {
    // Alex is welcomed already, and has signed in: what is said only to others needs others.
    const person = real.person(
      name === 'installation-add-personal' ? 'patti' : name === 'sign-in-failure' ? 'henrietta' : 'alex',
    );
    if (/group/.test(name)) return person.in(GROUP);
    return /channel|team/.test(name) ? person.in(CHANNEL) : person;
  };
  const shown = (who: Wire) =>
    [...new Set([who.conversationId, who.place.id, MEETING])].flatMap((id) => real.chats.messages(id));

  it('has a file and an answer for each', () => {
    assert.deepEqual(Object.keys(EXPECTED).sort(), [...ACTIVITY_NAMES]);
  });

  for (const [name, { http, says, posts }] of Object.entries(EXPECTED)) {
    it(`${name}: ${[http, posts ? 'a card in the chat' : undefined].filter(Boolean).join(' and ') || 'nothing'}`, async () => {
      const who = placeOf(name);
      const before = new Set(shown(who).map(({ id }) => id));
      const requests = real.chats.log.length;
      const token = await real.token('alex');
      const words = { text: 'help', exchange: crypto.randomUUID(), token, card: '1700000000000' };
      const answer = await who.sendFile(name, words);
      assert.equal(answer.status, 200);
      if (http) assertHttp(answer, http, says);
      const fresh = () => shown(who).filter(({ id, card }) => card && !before.has(id));
      if (posts) {
        const card = await real.chats.until(
          () => fresh()[0]?.card,
          () => `nothing was posted after ${name}`,
        );
        assert.match(textOf(card), posts);
      } else
        assert.deepEqual(
          real.chats.log.slice(requests).filter((line) => line.startsWith('POST')),
          [],
        );
      assert.ok(fresh().length <= 1, 'one card at most');
    });
  }

  function assertHttp(answer: HttpAnswer, http: NonNullable<Expected['http']>, says: RegExp | undefined): void {
    const { statusCode, type, value } = bodyOf(answer);
    if (http === 'nothing') assert.deepEqual(answer.body, {});
    if (http === 'sign-in') assert.equal(statusCode, 401);
    if (http === 'sentence') assert.deepEqual([statusCode, type, value], [200, SENTENCE, 'The answer is below.']);
    if (http !== 'card') return;
    assert.equal(statusCode, 200);
    const card = cardIn({ attachments: [{ content: value }] });
    assert.match(textOf(card ?? {}), says ?? /./);
  }
});

import assert from 'node:assert/strict';
import { hear } from '../../bot/language/hear.ts';

const HEARD: Readonly<Record<string, readonly string[]>> = {
  'may-skip': [
    'can I skip the approval?',
    'can we go on without an approval?',
    'is it possible to bypass the approvers?',
    "we can't wait for the approver",
    'can I break the glass?',
    'ali lahko izpustimo odobritev?',
    'smemo nadaljevati brez odobritve?',
    'ne moremo čakati na odobritev',
  ],
  'was-stopped': [
    'was anything stopped today?',
    'who lifted the stop?',
    'when was everything stopped?',
    'did anyone stop everything?',
    'je bilo danes kaj ustavljeno?',
    'kdo je preklical ustavitev?',
  ],
  'was-reminded': [
    'who was reminded?',
    'when was the reminder sent?',
    'has she been reminded?',
    'when will they be reminded?',
    'kdo je bil opomnjen?',
    'kdaj je bil poslan opomnik?',
    'je Megan že dobila opomnik?',
  ],
  'who-escalates': [
    'who is asked if nobody answers?',
    'what happens if nobody decides?',
    'kdo je vprašan, če nihče ne odgovori?',
  ],
  'who-applied': ['who will apply this?', 'who is the third person?', 'kdo bo to izvedel?', 'kdo izvede spremembo?'],
  ticket: ["what is the ticket's state?", 'is the ticket approved?', 'kako je z zahtevkom?', 'je zahtevek odobren?'],
  'ticket-told': ['the ticket is closed', 'our ticket has been rejected', 'zahtevek je bil odobren'],
  'may-go-on': ['Can we go ahead now?', 'are we good to go?', 'lahko zdaj nadaljujemo?'],
  'may-apply': [
    "why can't I apply?",
    'why am I not allowed to apply',
    "why can't we continue",
    "why can't I start a new change?",
    'what keeps us from going on?',
    'what is in the way?',
    'when can we go on?',
    'how soon can we apply it?',
    'apply it now',
    'zakaj ne morem uveljaviti?',
    'Zakaj ne moremo naprej?',
    'zakaj ne morem uporabiti',
    'zakaj ne gre naprej',
    'zakaj ne morem začeti nove spremembe?',
    'kdaj bomo lahko naprej?',
    'kaj nas ovira?',
    'na kaj čakamo?',
    'uveljavi zdaj',
  ],
  'who-stopped': [
    'who stopped it?',
    'who has stopped everything?',
    'who froze this?',
    'who called the freeze?',
    'who pulled the plug?',
    'kdo stoji za zamrznitvijo?',
    'why is everything stopped?',
    'what is stopped?',
    'kdo je ustavil?',
    'kdo je vse zamrznil?',
    'kdo je to ustavil',
    'kaj je ustavljeno?',
  ],
  'who-skipped': [
    'who skipped the approval?',
    'did anyone bypass the approvals?',
    'who went on without approval?',
    'who broke the glass?',
    'was break glass ever used?',
    'has there been an emergency?',
    'je kdo že razbil steklo?',
    'did somebody go around the approval?',
    'kdo je preskočil odobritev?',
    'kdo je šel naprej brez odobritve?',
  ],
  reviewed: [
    'was the emergency reviewed?',
    'who has to review the emergency?',
    'is a review outstanding?',
    'is anything owed?',
    'pregled',
    'je bil nujni primer pregledan?',
    'je pregled že opravljen?',
    'kdo mora pregledati nujni primer?',
  ],
  'emergency-what': [
    'what is break glass?',
    'what happens in an emergency?',
    'how does break glass work',
    'is there an emergency mode?',
    'kaj je nujni primer?',
    'kaj pomeni break glass',
  ],
  'stop-ends': [
    'who can undo the stop?',
    'how long are we stopped?',
    'when does the stop end?',
    'who can lift it?',
    'can I lift the stop?',
    'lift it',
    'remove the freeze',
    'extend the freeze',
    'podaljšaj zamrznitev',
    'unstop',
    'kdo lahko to sprosti?',
    'sprosti',
    'do kdaj smo ustavljeni?',
    'prekliči ustavitev',
  ],
  'freeze-what': [
    'what happens in a freeze?',
    'what is a freeze',
    'what happens when everything is stopped?',
    'what does stop everything do?',
    'kaj je zamrznitev?',
    'kaj se zgodi v zamrznitvi?',
  ],
};

/** What sounds near and asks of something else: a service, a user, an account of Entra's, how it stands, or the way. */
const OTHERS = [
  'can I skip this step?',
  'we stopped the sync service yesterday and resets fail',
  'what happens if nobody resets?',
  'remind her',
  'who will be affected?',
  'kdo bo izvedel za to?',
  'the user opened a ticket',
  "why can't users reset their password?",
  "why can't I continue in the wizard?",
  'who stopped the sync service?',
  'who stopped the previous request',
  'what is a break glass account?',
  'when is the next freeze?',
  'are we in a freeze?',
  'what happens next?',
  'who may approve?',
  'who can undo it?',
  'how long does it take?',
  'when does the request end?',
  'sprosti licence',
  'who reviewed it?',
  'break glass',
  'what prevents us from turning it on',
  'zakaj uporabnik ne more naprej?',
  'zakaj storitev ne gre naprej',
  'kdo je ustavil sinhronizacijo?',
  'kdaj je naslednja zamrznitev?',
  'kdo lahko odobri?',
  'kaj je z zamrznitvijo',
];

const heardAs = (text: string): string | undefined => {
  const { topic, ofPolicy } = hear(text, undefined);
  return ofPolicy ?? (topic && topic in HEARD ? topic : undefined);
};

describe('what is asked of emergencies, freezes and what a change waits for', () => {
  for (const [asked, texts] of Object.entries(HEARD))
    it(`is ${asked}`, () => {
      for (const text of texts) assert.equal(heardAs(text), asked, text);
    });

  it('is none of it in what only sounds near', () => {
    for (const text of OTHERS) assert.equal(heardAs(text), undefined, text);
  });
});

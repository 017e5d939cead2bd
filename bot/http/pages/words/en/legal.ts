import type { LegalWords } from '../shape/index.ts';

export const legal: LegalWords = {
  links: { home: 'Writeback Pilot', privacy: 'Privacy', terms: 'Terms of use' },
  home: {
    title: 'Writeback Pilot',
    lead: 'A bot for Microsoft Teams that takes a hybrid tenant from “password writeback is off” to “on, and here is the proof”, with a second person’s approval.',
    sections: [
      {
        heading: 'Where to find it',
        text: [
          'It lives in Teams. If your organisation uses it, find it there under Apps, or ask the admins of your tenant.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Writeback Pilot: privacy',
    lead: 'Your organisation runs this bot on a server of its own. The people who made the software receive nothing from it.',
    sections: [
      {
        heading: 'What it keeps',
        text: [
          'Who asked for a change, could approve it, approved, rejected or applied it: name, object id and tenant id as Teams and the directory give them, the time, and the reason, ticket number, comment, question or answer that the person typed.',
          'What it read for a change or a status: tenant-wide facts such as licence plans, the last synchronisation, the two reset settings and the newest audit event about them. An audit event names who switched the setting.',
          'Of a guided test of writeback: the name and object id of the account it was done with, and how it ended. Of output pasted from the sync server: event ids, codes, numbers and times, none of its text.',
          'Where it can reach each person in Teams, the cards it sent them, the language they chose, and the time zone of their Teams.',
        ],
      },
      {
        heading: 'What it never keeps',
        text: [
          'Passwords: it never sees any. Sign-in tokens: they are held in memory while a question is answered or a change is applied, two minutes at most, and are in no log, card or file.',
          'What you type besides reasons, ticket numbers and comments: it is understood, answered and forgotten.',
        ],
      },
      {
        heading: 'In whose name it reads and writes',
        text: [
          'It reads the directory as the person who asks, with that person’s own rights, and writes two settings of the tenant only when that person presses the button for it.',
        ],
      },
      {
        heading: 'Who sees it',
        text: [
          'Members of your tenant see the status; operators, approvers and auditors see changes and the trail. Guests see nothing. Data leaves the server only to Microsoft Teams, Microsoft Graph and the administration service of Microsoft Entra.',
        ],
      },
      {
        heading: 'How long, and how to have it deleted',
        text: [
          'The trail of changes is a record of security decisions and stays until your organisation deletes it together with the bot’s store. Logs are kept as long as your organisation keeps them.',
          'Where it can reach a person, and the cards sent to them, are forgotten once that person hasn’t shown up for 400 days, or the number your organisation has set.',
          'For questions, a copy or deletion, turn to the administrators of your tenant, who run this bot and decide on its data.',
        ],
      },
    ],
  },
  terms: {
    title: 'Writeback Pilot: terms of use',
    lead: 'Your organisation offers you this bot, and its own rules for such tools apply.',
    sections: [
      {
        heading: 'Who may use it',
        text: [
          'Members of the tenants it serves. What each person may do follows from their directory role and from the lists of approvers and auditors that your organisation keeps.',
        ],
      },
      {
        heading: 'What it changes',
        text: [
          'At most two settings of password reset in your tenant, after an approval, in the name of the person who presses the button. Apply for me uses an interface that Microsoft does not document for apps; two other ways need none of it.',
        ],
      },
      {
        heading: 'No warranty',
        text: [
          'The software is open source under the MIT licence and comes as it is, without warranty of any kind. What it says about a tenant is evidence with a source and an age; where it cannot know, it says so.',
        ],
      },
    ],
  },
};

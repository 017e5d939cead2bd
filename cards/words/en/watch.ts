import type { Verdict } from '../../../bot/workflow/vocabulary.ts';

/** Watching by use: what a chat hears when a reading turns the verdict. */
export const watch = {
  on: {
    personal: "I'll tell you when writeback stops",
    group: "I'll tell this chat when writeback stops",
    channel: "I'll tell this channel when writeback stops",
  },
  off: "I don't watch writeback here",
  how: 'Once when it stops, and once more when it is back. I read nothing by myself: I compare each time somebody asks me, tests it or checks a change.',
  offer: 'If you like, I say it here once when writeback stops, and once more when it is back.',
  since: (who: string, date: string) => `Asked for by ${who} on ${date}.`,
  now: (verdict: string, read: string) => `Now: ${verdict}. ${read}`,
  readBy: (who: string, ago: string) => `Read by ${who}, ${ago}.`,
  nobodyRead: 'Nobody has read it yet; the first who asks lets me know.',
  start: 'Watch it here',
  stop: 'Stop watching here',
  broke: {
    off: 'Writeback has stopped: it is off',
    unknown: 'Writeback may have stopped working',
    'probably-on': 'Writeback may have stopped working',
    on: 'Writeback may have stopped working',
  } satisfies Record<Verdict, string>,
  mended: {
    again: {
      on: 'Writeback works again',
      'probably-on': 'Writeback probably works again',
      off: 'Writeback works again',
      unknown: 'Writeback works again',
    } satisfies Record<Verdict, string>,
    first: {
      on: 'Writeback is on now',
      'probably-on': 'Writeback is probably on now',
      off: 'Writeback is on now',
      unknown: 'Writeback is on now',
    } satisfies Record<Verdict, string>,
  },
  before: 'Until now',
  after: 'Now',
  claim: (what: string, who: string, ago: string) => `${what} Read by ${who}, ${ago}.`,
  spoke: { on: 'A sign that it works.', off: "A sign that it doesn't." },
  once: 'I say this once. When it is back, I say that too.',
  onceMore: 'I go on watching.',
};

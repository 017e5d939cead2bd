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
  broke: { certain: 'Writeback has stopped: it is off', doubtful: 'Writeback may have stopped working' },
  mended: {
    again: { certain: 'Writeback works again', doubtful: 'Writeback probably works again' },
    first: { certain: 'Writeback is on now', doubtful: 'Writeback is probably on now' },
  },
  before: 'Before',
  after: 'Now',
  claim: (what: string, who: string, ago: string) => `${what} Read by ${who}, ${ago}.`,
  spoke: { on: 'A sign that it works.', off: "A sign that it doesn't." },
  once: 'I say this once. When it is back, I say that too.',
  onceMore: 'I go on watching.',
};

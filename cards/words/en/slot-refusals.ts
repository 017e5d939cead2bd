import type { Fill } from '../shape/index.ts';

/** Why a time can't be, or isn't now; each with what to do next. */
export const slotRefusals = {
  'slot-ahead': (v: Fill) =>
    `The appointed time begins on ${v('at')}, so nothing is carried out yet. I call whoever asked for it then; for another time, press **Another time**, and it is approved anew.`,
  'slot-passed': (v: Fill) =>
    v('isOver')
      ? `The appointed time ended on ${v('at')}, and with it the approval. Start the change again and name a new time.`
      : `The appointed time ended${v('at') ? ` on ${v('at')}` : ''}, so nothing more is written. Name a new time for what is left; it is approved anew.`,
  'slot-incomplete': () =>
    'An appointed time takes a day, a beginning and an end. Fill in all three, or leave all three empty to do without one.',
  'slot-past': (v: Fill) => `That time ended on ${v('at')} already. Please name one that is still to come.`,
  'slot-too-far': (v: Fill) =>
    `That is more than ${v('days')} days ahead. Please name an earlier time, or plan it again then.`,
  'slot-too-short': (v: Fill) =>
    `That is too short: the steps take about ${v('minutes')} minutes. Please name a time of at least that length.`,
  'slot-too-long': (v: Fill) =>
    `That is longer than the policy lets an approval hold (${v('hours')} h). Please name a shorter time.`,
  'slot-clocks': (v: Fill) =>
    `The clocks of ${v('zone')} change in that night, so the time couldn't be told exactly. Please name one that ends before or begins after it.`,
  'slot-no-clock': (v: Fill) => `No day has a ${v('clock')}. Please fill in the time below, from 00:00 to 23:59.`,
  'slot-frozen': (v: Fill) =>
    `A change freeze${v('why') && ` (${v('why')})`} lies in that time, until ${v('at')}. Please name a time after it.`,
  'requester-moves': () =>
    'Only whoever asked for this change can ask for another time. Please ask them, or reject it with a word about the time.',
};

/** And what is said once it is named, sent or there. */
export const slotNotes = {
  'slot-open': (v: Fill) =>
    `**The appointed time has begun**, and lasts until ${v('at')}. Nothing happens by itself: go on here.`,
  'slot-on-plan': () => 'The time stands on the plan below. Check it, write the reason, and send it for approval.',
  'slot-unclear': () => "I couldn't tell which time you mean, so please fill it in below.",
  'slot-drop': () => 'To do without an appointed time, leave all three empty and send it. The change itself stays.',
  'slot-none': () => 'It has no appointed time. The change itself stays as it is.',
  rescheduled: () => 'The new time is sent: your approvers are asked anew.',
  'slot-same': () => 'That is the time it has already, so nothing changed.',
};

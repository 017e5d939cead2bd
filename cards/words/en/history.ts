import type { EventType } from '../../../bot/workflow/record/events.ts';
import type { HistoryFilter, HistoryKind } from '../../../bot/workflow/record/history.ts';

/** Values arrive escaped; each is an empty string where the event holds none. */
export type HistoryValues = Readonly<
  Record<
    | 'reason'
    | 'ticket'
    | 'comment'
    | 'inSpite'
    | 'step'
    | 'what'
    | 'way'
    | 'count'
    | 'verb'
    | 'because'
    | 'code'
    | 'absent',
    string
  >
>;

const inSpite = (names: string) => (names ? `, in spite of: ${names}` : '');
const absent = (names: string) => (names ? ` (for ${names})` : '');
const quoted = (text: string) => (text ? `: “${text}”` : '');

export const history = {
  heading: 'History',
  empty: 'The trail is empty: nothing has happened here yet.',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageLabel: 'Page',
  kindLabel: 'What to show',
  kinds: { decisions: 'Decisions', readings: 'Readings', all: 'All' } satisfies Record<HistoryKind, string>,
  none: 'Nothing of this kind is in the trail.',
  /** What was asked for in words and isn't offered. */
  unfiltered: (by: HistoryFilter) =>
    `I can't narrow the history by ${{ time: 'time', person: 'person', outcome: 'outcome' }[by]}, so here is the newest; “export” gives you a table that you can filter.`,
  /** `count`: counted, such as “5,000 records”. */
  looked: (count: string) => `I looked through the newest ${count}. Older ones are under **All**.`,
  events: {
    'evidence-gathered': (v) => (v.what ? `looked for the test reset: ${v.what}` : `read the tenant (${v.count})`),
    'test-started': (v) => `started a writeback test with ${v.what}`,
    'server-output': (v) => `showed what the server printed${v.count ? ` (${v.count})` : ''}`,
    'banner-reported': (v) => `reported: ${v.what}`,
    'watch-begun': () => 'asked to be told when writeback stops',
    'watch-ended': () => 'ended the watch',
    stopped: (v) => `stopped everything${quoted(v.reason)}`,
    'lift-asked': () => 'asked for a second person, to lift the stop',
    'stop-lifted': () => 'lifted the stop',
    planned: (v) => (v.what ? `drew up a plan: ${v.what}` : 'drew up a plan'),
    submitted: (v) =>
      `sent the change for approval${v.ticket ? ` (${v.ticket})` : ''}${v.what ? `, for ${v.what}` : ''}${inSpite(v.inSpite)}${quoted(v.reason)}`,
    approved: (v) => `approved${absent(v.absent)}${inSpite(v.inSpite)}${quoted(v.comment)}`,
    rejected: (v) => `rejected${absent(v.absent)}${quoted(v.comment)}`,
    asked: (v) => `asked the requester${quoted(v.comment)}`,
    reminded: () => 'had the approvers reminded',
    'substitute-named': (v) => `is away until ${v.because}: ${v.what} approves for them`,
    'substitute-planned': (v) => `will be away (${v.because}): ${v.what} approves for them then`,
    'substitute-begun': (v) => `${v.what} approves for ${v.absent} from now on, until ${v.because}`,
    'substitute-ended': (v) => `${v.what} no longer approves for ${v.absent}${v.because}`,
    'glass-broken': (v) => `let it go on without approval, in an emergency${inSpite(v.inSpite)}${quoted(v.reason)}`,
    reviewed: (v) => `reviewed the emergency${absent(v.absent)}: ${v.what}${quoted(v.comment)}`,
    escalated: () => 'the escalation approvers are asked too',
    'ticket-state': (v) => `the ticket ${v.ticket} is “${v.what}”, says ${v.because}`,
    answered: (v) => `answered${quoted(v.comment)}`,
    rescheduled: (v) => `asked for another time${v.what ? `: ${v.what}` : ''}`,
    called: () => 'the appointed time began, and whoever asked for it was called',
    'step-done': (v) => `finished the step ${v.step}`,
    'step-reopened': (v) => `went back to the step ${v.step}`,
    attested: (v) => `reported: ${v.what}`,
    'way-chosen': (v) => `chose the way: ${v.way}${inSpite(v.inSpite)}`,
    'way-left': () => 'went back to the choice of a way',
    'apply-intended': (v) => `pressed **Apply for me**${inSpite(v.inSpite)}`,
    'more-is-red': (v) => `was stopped before the settings, since more is in the way: ${v.what}`,
    'apply-ended': (v) => `apply ended: ${v.what}${v.because ? `, ${v.because}` : ''}${v.code ? ` (${v.code})` : ''}`,
    'outcome-lost': () => 'the outcome of an apply was not recorded',
    checked: () => 'read the settings again',
    done: (v) => {
      if (v.because) return `the change ended **done**: off, by ${v.because}`;
      if (v.count) return `the change ended **done**: ${v.count} (${v.what})`;
      return v.what ? `the change ended **done**, by test (${v.what})` : 'the change ended **done**';
    },
    failed: (v) => `the change ended **failed**${v.because ? `, ${v.because}` : ''}`,
    accepted: (v) => `accepted it as unconfirmed${absent(v.absent)}${quoted(v.reason)}`,
    cancelled: () => 'cancelled the change',
    'look-asked': () => 'asked the requester to look at the move again',
    'look-ended': () => 'told the requester that the move is watched no longer',
    'runs-out': () => 'told the requester that the time of the change runs out',
    expired: (v) => `the change expired${v.because ? `, ${v.because}` : ''}`,
    untold: (v) => `could not reach ${v.what} with news of the change for a day`,
    'told-late': (v) => `brought ${v.what} the news of the change later`,
    'clock-set-back': () => 'the clock had been set back: all that waits counts from here',
    'snapshot-kept': () => 'summed up what was over, so that the trail is read faster',
    refused: (v) => `was refused “${v.verb}”${v.count ? ` ${v.count} within the hour, the last time ${v.what}` : ''}`,
  } satisfies Record<EventType, (v: HistoryValues) => string>,
  /** Why somebody no longer approves for somebody else. */
  absence: {
    back: ', who is back',
    time: ', since the time is over',
    another: ', who has named somebody else',
    unable: ', being away too or asking for what waits',
  },
  outcome: { refused: 'nothing was written', written: 'written', ambiguous: 'unclear, to be read back' },
};

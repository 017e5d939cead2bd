import { type MomentWords, moment, span, twoDigits } from '../shape/moment.ts';

const rules = new Intl.PluralRules('en');
const numbers = new Intl.NumberFormat('en');
const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const units = { minute: 'minute', hour: 'hour', day: 'day' };

export type Unit = keyof typeof units;

const counted = (count: number, one: string, other: string = `${one}s`) =>
  `${count} ${rules.select(count) === 'one' ? one : other}`;

const moments: MomentWords = {
  day: ({ day, month, year }) => `${day} ${months[month - 1] ?? ''} ${year}`,
  dayOfYear: ({ day, month }) => `${day} ${months[month - 1] ?? ''}`,
  clock: ({ hour, minute }) => `${twoDigits(hour)}:${twoDigits(minute)}`,
  at: (day, clock) => `${day}, ${clock}`,
  span: (from, to) => `${from} to ${to}`,
};

export const time = {
  justNow: 'just now',
  ago: (count: number, unit: Unit) => `${counted(count, units[unit])} ago`,
  ahead: (count: number, unit: Unit) => `in ${counted(count, units[unit])}`,
  soon: 'in less than a minute',
  inSeconds: (count: number) => `in ${counted(count, 'second')}`,
  /** `zone` (IANA): the reader's own clock first, UTC beside it. */
  date: (d: Date, zone?: string) => moment(moments, d, zone),
  /** `zone` (IANA): whose clock named it. */
  span: (from: Date, to: Date, zone: string) => span(moments, from, to, zone),
  hours: (count: number) => counted(count, 'hour'),
  steps: (count: number) => counted(count, 'step'),
  approvals: (count: number) => counted(count, 'approval'),
  resets: (count: number) => counted(count, 'reset'),
  tries: (count: number) => counted(count, 'try', 'tries'),
  moreTimes: (count: number) => (count === 1 ? 'once more' : `${count} more times`),
  minutes: (count: number) => counted(count, 'minute'),
  days: (count: number) => counted(count, 'day'),
  readings: (count: number) => counted(count, 'reading'),
  events: (count: number) => counted(count, 'event'),
  records: (count: number) => counted(count, 'record'),
  number: (count: number) => numbers.format(count),
  characters: (count: number) => `${numbers.format(count)} ${count === 1 ? 'character' : 'characters'}`,
  questions: (count: number) => counted(count, 'question'),
  asOf: (date: string) => `As of ${date}`,
  listed: (items: readonly string[]) => lists.format(items),
};

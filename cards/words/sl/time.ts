import type { Unit } from '../en/time.ts';
import type { Words } from '../language/language.ts';
import { type MomentWords, moment, span, twoDigits } from '../shape/moment.ts';

const rules = new Intl.PluralRules('sl');
const numbers = new Intl.NumberFormat('sl');
const lists = new Intl.ListFormat('sl', { type: 'conjunction' });
type Forms = readonly [one: string, two: string, few: string, other: string];

/** After "pred" (instrumental) and after "čez" (accusative). */
const PAST: Record<Unit, Forms> = {
  minute: ['minuto', 'minutama', 'minutami', 'minutami'],
  hour: ['uro', 'urama', 'urami', 'urami'],
  day: ['dnevom', 'dnevoma', 'dnevi', 'dnevi'],
};
const AHEAD: Record<Unit, Forms> = {
  minute: ['minuto', 'minuti', 'minute', 'minut'],
  hour: ['uro', 'uri', 'ure', 'ur'],
  day: ['dan', 'dneva', 'dni', 'dni'],
};

const form = (count: number, forms: Forms): string => {
  const place = { one: 0, two: 1, few: 2, other: 3, zero: 3, many: 3 } as const;
  return forms[place[rules.select(count)]];
};
const counted = (count: number, forms: Forms) => `${count} ${form(count, forms)}`;

const moments: MomentWords = {
  day: ({ day, month, year }) => `${day}. ${month}. ${year}`,
  dayOfYear: ({ day, month }) => `${day}. ${month}.`,
  clock: ({ hour, minute }) => `${hour}.${twoDigits(minute)}`,
  at: (day, clock) => `${day} ob ${clock}`,
  span: (from, to) => `${from.replace(' ob ', ' od ')} do ${to}`,
};

export const time: Words['time'] = {
  justNow: 'pravkar',
  ago: (count, unit) => `pred ${counted(count, PAST[unit])}`,
  ahead: (count, unit) => `čez ${counted(count, AHEAD[unit])}`,
  soon: 'v manj kot minuti',
  inSeconds: (count) => `čez ${counted(count, ['sekundo', 'sekundi', 'sekunde', 'sekund'])}`,
  date: (d, zone) => moment(moments, d, zone),
  span: (from, to, zone) => span(moments, from, to, zone),
  hours: (count) => counted(count, ['ura', 'uri', 'ure', 'ur']),
  steps: (count) => counted(count, ['korak', 'koraka', 'koraki', 'korakov']),
  resets: (count) => counted(count, ['ponastavitev', 'ponastavitvi', 'ponastavitve', 'ponastavitev']),
  tries: (count) => counted(count, ['poskus', 'poskusa', 'poskusi', 'poskusov']),
  moreTimes: (count) => (count === 1 ? 'še enkrat' : `še ${count}-krat`),
  minutes: (count) => counted(count, AHEAD.minute),
  days: (count) => counted(count, ['dan', 'dneva', 'dni', 'dni']),
  approvals: (count) => counted(count, ['odobritev', 'odobritvi', 'odobritve', 'odobritev']),
  readings: (count) => counted(count, ['podatek', 'podatka', 'podatki', 'podatkov']),
  events: (count) => counted(count, ['dogodek', 'dogodka', 'dogodki', 'dogodkov']),
  records: (count) => counted(count, ['zapis', 'zapisa', 'zapisi', 'zapisov']),
  number: (count) => numbers.format(count),
  characters: (count) => `${numbers.format(count)} ${form(count, ['znak', 'znaka', 'znaki', 'znakov'])}`,
  questions: (count) => counted(count, ['vprašanje', 'vprašanji', 'vprašanja', 'vprašanj']),
  asOf: (date) => `Stanje: ${date}`,
  listed: (items) => lists.format(items),
};

const rules = new Intl.PluralRules('en');
const lists = new Intl.ListFormat('en', { type: 'conjunction' });
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const units = { minute: 'minute', hour: 'hour', day: 'day' };

export type Unit = keyof typeof units;

const counted = (count: number, one: string, other: string = `${one}s`) =>
  `${count} ${rules.select(count) === 'one' ? one : other}`;
const two = (n: number) => String(n).padStart(2, '0');

export const time = {
  justNow: 'just now',
  ago: (count: number, unit: Unit) => `${counted(count, units[unit])} ago`,
  ahead: (count: number, unit: Unit) => `in ${counted(count, units[unit])}`,
  soon: 'in less than a minute',
  date: (d: Date) =>
    `${d.getUTCDate()} ${months[d.getUTCMonth()] ?? ''} ${d.getUTCFullYear()}, ${two(d.getUTCHours())}:${two(d.getUTCMinutes())} UTC`,
  hours: (count: number) => counted(count, 'hour'),
  steps: (count: number) => counted(count, 'step'),
  approvals: (count: number) => counted(count, 'approval'),
  resets: (count: number) => counted(count, 'reset'),
  tries: (count: number) => counted(count, 'try', 'tries'),
  days: (count: number) => counted(count, 'day'),
  asOf: (date: string) => `As of ${date}`,
  listed: (items: readonly string[]) => lists.format(items),
};

/** Day and month in which order, where the paste itself shows it. */
export type Order = 'day-first' | 'month-first';

/** A date in a line. `when` is ISO 8601: with `Z` in UTC, without it in the server's own time; absent where it can't be told. */
export type Found = { readonly when?: string; readonly start: number; readonly end: number };

const TIME = String.raw`[\s,]{1,4}(?:(?:ob|at|um|à|a las|kl\.?)\s)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,7})?(?:\s?([ap])\.?\s?m\b\.?)?`;
const ISO = /(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?(?!\d)/;
const TICKS = /\\?\/Date\((\d{10,14})(?:[+-]\d{4})?\)\\?\//;
const NUMERIC = new RegExp(String.raw`(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\.?${TIME}`, 'i');
const YEAR_FIRST = new RegExp(String.raw`(?<!\d)(\d{4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,2})\.?${TIME}`, 'i');
const DAY_NAMED = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,10})\.?,?\s(?:de\s)?(\d{4})${TIME}`,
  'iu',
);
const MONTH_NAMED = new RegExp(String.raw`(?<!\p{L})(\p{L}{3,10})\.?\s(\d{1,2}),?\s(\d{4})${TIME}`, 'iu');

/** The first letters of the months in the languages that servers here print; March and May share none with their neighbours. */
const MONTHS: readonly RegExp[] = [
  /^(jan|gen|ene)/,
  /^(feb|fev|fév)/,
  /^(mar|mär|maa|mrt|brez)/,
  /^(apr|abr|avr)/,
  /^(maj|may|mai|mag|mei)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|avg|ago|aoû|aou)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^nov/,
  /^(dec|dez|dic|déc)/,
];

const two = (n: number) => String(n).padStart(2, '0');
type Clock = readonly [
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  half: string | undefined,
];

function local(year: number, month: number, day: number, [h = '0', m = '0', s = '0', half]: Clock): string | undefined {
  const isAfternoon = half?.toLowerCase() === 'p';
  const hour = half ? (Number(h) % 12) + (isAfternoon ? 12 : 0) : Number(h);
  const text = `${year}-${two(month)}-${two(day)}T${two(hour)}:${m}:${s.padStart(2, '0')}`;
  const parsed = new Date(`${text}Z`);
  // An impossible day (31 February) would move on by itself: it is no date.
  return Number.isNaN(parsed.getTime()) || parsed.getUTCDate() !== day ? undefined : text;
}

const place = (match: RegExpExecArray, when: string | undefined): Found => ({
  ...(when ? { when } : {}),
  start: match.index,
  end: match.index + match[0].length,
});

/** The first date with a time in a line, or undefined. `order` settles days and months that could be either. */
export function findDate(line: string, order: Order | undefined): Found | undefined {
  const iso = ISO.exec(line);
  if (iso) return place(iso, fromIso(iso));
  const ticks = TICKS.exec(line);
  if (ticks) return place(ticks, fromTicks(Number(ticks[1])));
  const year = YEAR_FIRST.exec(line);
  if (year)
    return place(year, local(Number(year[1]), Number(year[2]), Number(year[3]), [year[4], year[5], year[6], year[7]]));
  const numeric = NUMERIC.exec(line);
  if (numeric) {
    const [, one = '', , other = '', y = '', ...clock] = numeric;
    const known = orderOf(numeric) ?? order;
    const [day, month] = known === 'month-first' ? [other, one] : [one, other];
    const isSame = one === other;
    const when =
      known || isSame
        ? local(Number(y), Number(month), Number(day), [clock[0], clock[1], clock[2], clock[3]])
        : undefined;
    return place(numeric, when);
  }
  const named = DAY_NAMED.exec(line);
  const other = named ? undefined : MONTH_NAMED.exec(line);
  const match = named ?? other;
  if (!match) return undefined;
  const [name, day] = named ? [match[2], match[1]] : [match[1], match[2]];
  const month = MONTHS.findIndex((m) => m.test((name ?? '').toLowerCase())) + 1;
  if (month === 0) return undefined;
  return place(match, local(Number(match[3]), month, Number(day), [match[4], match[5], match[6], match[7]]));
}

function fromIso(iso: RegExpExecArray): string | undefined {
  const [whole, y, mo, d, h, mi, s = '00', zone] = iso;
  if (!zone) return local(Number(y), Number(mo), Number(d), [h, mi, s, undefined]);
  const at = Date.parse(whole.replace(' ', 'T').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return fromTicks(at);
}

function fromTicks(ms: number): string | undefined {
  return Number.isFinite(ms) && ms < 8.64e15 ? `${new Date(ms).toISOString().slice(0, 19)}Z` : undefined;
}

/** Which number is the day, as one date alone shows it: dots are day first, AM and PM month first, above 12 is a day. */
function orderOf(match: RegExpExecArray): Order | undefined {
  const [, one, separator, other, , , , , half] = match;
  if (separator === '.' || Number(one) > 12) return 'day-first';
  return half || Number(other) > 12 ? 'month-first' : undefined;
}

/** The order that any date of a paste gives away. */
export function orderIn(lines: readonly string[]): Order | undefined {
  for (const line of lines) {
    const match = NUMERIC.exec(line);
    const order = match ? orderOf(match) : undefined;
    if (order) return order;
  }
  return undefined;
}

import type { HistoryKind } from '../workflow/record/history.ts';
import { normalise } from './engine/normalise.ts';
import type { Intent, Params } from './intents/index.ts';
import { anyOf } from './words/any-of.ts';
import type { HistoryPatterns } from './words/shape/patterns.ts';

type Part = keyof HistoryPatterns;
const any = (...parts: readonly Part[]): string =>
  `(?:${parts.map((part) => anyOf(({ history }) => history[part])).join('|')})`;

const TIME = new RegExp(
  [
    `\\b${any('times')}\\b`,
    `\\b${any('beforeMonth')} ${any('months')}\\b`,
    `\\b${any('months')}$`,
    `\\b${any('beforeDay')} ${any('days')}\\b`,
    `\\b${any('beforeYear')} (\\w+ )?(19|20)\\d\\d\\b`,
    `\\b\\d{1,2} ${any('counted')}\\b`,
  ].join('|'),
);
const SHOW = `(${any('please')} )?${any('show')}`;
const OUTCOMES = any('outcomes');
const OF_HISTORY = new RegExp(`\\b${any('history')}\\b`);
const OUTCOME_ALONE = new RegExp(
  `^(${SHOW}( ${any('toMe')})?( ${any('only')})?( ${any('those')})? ${OUTCOMES}( ${any('ones', 'history')})?|${OUTCOMES} ${any('onlyOnes')})$`,
);
const OUTCOME_OF_TIME = new RegExp(`^(${any('asks')}|${SHOW})\\b.*\\b${OUTCOMES}\\b`);
const BY_PERSON = new RegExp(
  [
    `\\b${any('history')} (${any('made')} )?${any('by')} (?!${any('nobody')})\\p{L}+`,
    `^${any('what', 'everything')}( ${any('that')})?( ${any('did')})? \\p{L}+ ${any('acted')}$`,
    `^${any('actedBy')} \\p{L}+$`,
    `\\b${any('itself')} ${any('of')} \\p{L}+$`,
  ].join('|'),
  'u',
);
const NO_PERSON = new RegExp(
  [
    `\\b${any('itself')} ${any('of')} ${any('things')}$`,
    `\\b${any('what')}( ${any('did')})? ${any('speakers')} `,
    `\\b${any('what')} ${any('person')}\\b`,
  ].join('|'),
);
const AHEAD = new RegExp(`\\b${any('ahead')}\\b`);
const READINGS = new RegExp(`\\b(${any('merely')} (${any('the')} )?${any('readings')}|${any('readingsOnly')})\\b`);

/** Places that a question about the trail is often taken for; anywhere else no part of the history is looked for. */
const NEAR: readonly Intent[] = ['history', 'approvals', 'ask', 'unknown'];

/**
 * What of the trail is asked for in words, and by what it was to be narrowed; empty where a text asks for no part of it. Pure.
 * @param place where the text would belong otherwise
 */
export function historyAsked(text: string, place: Intent): Pick<Params, 'shows' | 'filter'> {
  const isHistory = place === 'history';
  const { tokens } = normalise(text);
  const plain = tokens.map((token) => token.text).join(' ');
  if (READINGS.test(plain) && (isHistory || OF_HISTORY.test(plain))) return { shows: 'readings' satisfies HistoryKind };
  if (OUTCOME_ALONE.test(plain)) return { filter: 'outcome' };
  if (!NEAR.includes(place)) return {};
  const isOfTime = TIME.test(plain) && (isHistory || (OUTCOME_OF_TIME.test(plain) && !AHEAD.test(plain)));
  if (isOfTime) return { filter: 'time' };
  const isOfPerson = BY_PERSON.test(plain) && !NO_PERSON.test(plain);
  return isOfPerson && (isHistory || OF_HISTORY.test(plain)) && place !== 'unknown' ? { filter: 'person' } : {};
}

import type { RefusalId } from '../../bot/workflow/refusals.ts';
import type { Because } from '../../bot/workflow/vocabulary.ts';
import { noticeText } from '../../cards/parts/notice.ts';
import { becauseOf } from '../../cards/parts/refused.ts';
import { wordsFor } from '../../cards/words/index.ts';

/** A reason and the service's own code, as the trail keeps them. */
type Kept = readonly [because: Because, code: string];

/** One fault: what it does to a reading of the portal's settings, to one of Graph's audit log, and to *Apply for me*. */
export type FaultRow = {
  readonly name: string;
  readonly fault: Readonly<Record<string, unknown>>;
  /** Absent where nobody can notice it. */
  readonly settings?: Kept;
  readonly audit?: Kept;
  readonly apply: {
    readonly shows:
      | Extract<RefusalId, 'token-refused' | 'role-missing' | 'write-refused'>
      | 'unsettled'
      | 'done'
      | 'in-part';
    readonly keeps: 'refused' | 'ambiguous' | 'written';
    readonly why?: Kept;
    /** Write requests that left. */
    readonly writes: number;
    /** The fault as the apply meets it, where that differs. */
    readonly fault?: Readonly<Record<string, unknown>>;
  };
  /** The patience with one call, in ms, where the fault uses it up. */
  readonly callMs?: number;
};

const refused = (shows: 'token-refused' | 'role-missing' | 'write-refused', why: Kept, writes = 1) =>
  ({ shows, keeps: 'refused', why, writes }) as const;
const unclear = (...why: Kept) => ({ shows: 'unsettled', keeps: 'ambiguous', why, writes: 1 }) as const;

export const FAULTS: readonly FaultRow[] = [
  {
    name: '401 with claims, and again after the fresh token',
    fault: { kind: '401', claims: true },
    settings: ['token-refused', 'Unauthorized'],
    audit: ['interaction-required', 'InvalidAuthenticationToken'],
    apply: refused('token-refused', ['token-refused', 'Unauthorized'], 2),
  },
  {
    name: '401 with claims, once',
    fault: { kind: '401', claims: true, times: 1 },
    apply: { shows: 'done', keeps: 'written', writes: 3 },
  },
  {
    name: '401',
    fault: { kind: '401' },
    settings: ['token-refused', 'Unauthorized'],
    audit: ['interaction-required', 'InvalidAuthenticationToken'],
    apply: refused('token-refused', ['token-refused', 'Unauthorized']),
  },
  {
    name: '403',
    fault: { kind: '403' },
    settings: ['role-missing', 'Authorization_RequestDenied'],
    audit: ['consent-missing', 'Authorization_RequestDenied'],
    apply: refused('role-missing', ['role-missing', 'Authorization_RequestDenied']),
  },
  {
    name: '404',
    fault: { kind: '404' },
    settings: ['unexpected-answer', 'Request_ResourceNotFound'],
    audit: ['unexpected-answer', 'Request_ResourceNotFound'],
    apply: refused('write-refused', ['unexpected-answer', 'Request_ResourceNotFound']),
  },
  {
    name: '409',
    fault: { kind: '409' },
    settings: ['unexpected-answer', 'Request_Conflict'],
    audit: ['unexpected-answer', 'Request_Conflict'],
    apply: refused('write-refused', ['unexpected-answer', 'Request_Conflict']),
  },
  {
    name: '429 with Retry-After of a minute',
    fault: { kind: '429', retryAfter: 60 },
    settings: ['throttled', 'TooManyRequests'],
    audit: ['throttled', 'TooManyRequests'],
    apply: refused('write-refused', ['throttled', 'TooManyRequests']),
  },
  {
    name: '429 without Retry-After',
    fault: { kind: '429' },
    settings: ['throttled', 'TooManyRequests'],
    audit: ['throttled', 'TooManyRequests'],
    apply: refused('write-refused', ['throttled', 'TooManyRequests']),
  },
  {
    name: '500',
    fault: { kind: '500' },
    settings: ['unreachable', 'InternalServerError'],
    audit: ['unreachable', 'InternalServerError'],
    apply: unclear('unreachable', 'InternalServerError'),
  },
  {
    name: '502',
    fault: { kind: '502' },
    settings: ['unreachable', 'BadGateway'],
    audit: ['unreachable', 'BadGateway'],
    apply: unclear('unreachable', 'BadGateway'),
  },
  {
    name: '503',
    fault: { kind: '503' },
    settings: ['unreachable', 'ServiceUnavailable'],
    audit: ['unreachable', 'ServiceUnavailable'],
    apply: unclear('unreachable', 'ServiceUnavailable'),
  },
  {
    name: '504',
    fault: { kind: '504' },
    settings: ['unreachable', 'GatewayTimeout'],
    audit: ['unreachable', 'GatewayTimeout'],
    apply: unclear('unreachable', 'GatewayTimeout'),
  },
  {
    name: 'connection reset',
    fault: { kind: 'drop' },
    settings: ['unreachable', 'UND_ERR_SOCKET'],
    audit: ['unreachable', 'UND_ERR_SOCKET'],
    apply: unclear('unreachable', 'UND_ERR_SOCKET'),
  },
  {
    name: 'reset after it took effect',
    fault: { kind: 'lost' },
    settings: ['unreachable', 'UND_ERR_SOCKET'],
    audit: ['unreachable', 'UND_ERR_SOCKET'],
    apply: { shows: 'done', keeps: 'ambiguous', why: ['unreachable', 'UND_ERR_SOCKET'], writes: 2 },
  },
  {
    name: 'no answer before the deadline',
    fault: { kind: 'stall' },
    callMs: 2_000,
    settings: ['unreachable', 'timeout'],
    audit: ['unreachable', 'timeout'],
    apply: unclear('unreachable', 'timeout'),
  },
  {
    name: 'JSON that breaks off',
    fault: { kind: 'truncated' },
    settings: ['unreachable', 'UND_ERR_SOCKET'],
    audit: ['unreachable', 'UND_ERR_SOCKET'],
    apply: unclear('unreachable', 'UND_ERR_SOCKET'),
  },
  {
    name: 'HTML instead of JSON',
    fault: { kind: 'html' },
    settings: ['unexpected-answer', 'not-json'],
    audit: ['unexpected-answer', 'not-json'],
    apply: unclear('unexpected-answer', 'not-json'),
  },
  {
    name: 'reading older than the write, for a while',
    fault: { kind: 'stale' },
    apply: { shows: 'done', keeps: 'written', writes: 2, fault: { kind: 'stale', after: 2, times: 3, method: 'GET' } },
  },
  {
    name: 'reading older than the write, for good',
    fault: { kind: 'stale' },
    apply: { shows: 'in-part', keeps: 'written', writes: 1, fault: { kind: 'stale', after: 2, method: 'GET' } },
  },
];

/** What stands on the card after *Apply for me*, in the person's language. */
export function shownAfterApply({ apply: { shows, why } }: FaultRow, locale: 'en' | 'sl'): string {
  const words = wordsFor(locale);
  if (shows === 'unsettled') return words.running.unsettled.heading;
  if (shows === 'done') return words.kinds['enable-writeback'].done.heading;
  const { setting } = words.terms;
  if (shows === 'in-part')
    return words.kinds['enable-writeback'].left.written(
      words.time.listed([setting.enablementForTenant, setting.accountUnlockEnabled]),
    );
  const [because = '', code = ''] = why ?? [];
  return noticeText(words, { refusal: shows, values: { because, code } });
}

/** The table as `docs/operate.md` carries it. */
export function faultTable(): string {
  const reading = (tried: 'settings' | 'audit', kept: Kept | undefined) => {
    const [because, code] = kept ?? [];
    const why = because && becauseOf(wordsFor('en'), { tried, because, code });
    return why ? `${why}: \`${because}\`, \`${code}\`` : 'as if nothing happened';
  };
  const rows = FAULTS.map((row) => {
    const { keeps, why, writes } = row.apply;
    const shown = shownAfterApply(row, 'en')
      .replace(/\..*/, '')
      .replace(/ \(.*\)/, '');
    const [settings, log] = [reading('settings', row.settings), reading('audit', row.audit)];
    const audit = log === settings ? 'the same' : log;
    const reasons = (why ?? []).map((one) => `\`${one}\``);
    const outcome = [keeps, ...(why?.join() === row.settings?.join() ? reasons.slice(0, 1) : reasons)].join(', ');
    return [row.name, settings, audit, `*${shown}*`, outcome, String(writes)].join(' | ');
  });
  const head = [
    'what goes wrong',
    'the settings are unknown because',
    'the audit log is unknown because',
    'the card after **Apply for me**',
    'its outcome on the trail',
    'writes sent',
  ];
  return [head.join(' | '), head.map(() => '---').join(' | '), ...rows].map((line) => `| ${line} |`).join('\n');
}

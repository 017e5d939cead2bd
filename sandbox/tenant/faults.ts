import { z } from 'zod';

const answerKinds = [
  '401',
  '403',
  '404',
  '409',
  '429',
  '500',
  '502',
  '503',
  '504',
  'html',
  'truncated',
  'drop',
  'stall',
  'consent',
  'step-up',
  'refused',
] as const;
/**
 * `lost` lets the request act and then cuts the connection: the caller can't know whether it did. Of Graph's lists, `paged` gives
 * pages of `size`, `empty-pages` an empty page before each, `unordered` the other end first of what was asked, and `skewed` moves their
 * times by `ms`.
 */
const listKinds = ['paged', 'empty-pages', 'unordered', 'skewed'] as const;
export const faultKinds = [...answerKinds, 'lost', 'latency', 'stale', ...listKinds] as const;
type AnswerKind = (typeof answerKinds)[number];

const mostDelay = 60_000;
const mostSkew = 400 * 24 * 60 * 60 * 1000;

/**
 * `path` matches the start of a request's path. `ms` is for latency (default 1000) and for skewed lists (default an hour), `retryAfter` in seconds for 429 and
 * 503, `after` how many requests it lets pass first, `times` how often then (default: until cleared), `method` narrows to one
 * verb, `claims` makes a 401 a claims challenge.
 */
export const faultSchema = z.strictObject({
  path: z.string().startsWith('/'),
  kind: z.preprocess((value) => (typeof value === 'number' ? String(value) : value), z.enum(faultKinds)),
  ms: z.number().int().min(-mostSkew).max(mostSkew).optional(),
  size: z.number().int().min(1).max(999).optional(),
  retryAfter: z.number().int().min(0).max(3600).optional(),
  after: z.number().int().min(0).optional(),
  times: z.number().int().min(1).optional(),
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
  claims: z.boolean().optional(),
});
type Fault = z.infer<typeof faultSchema>;

/** How a list of Graph's is answered otherwise than it was asked for. `skewMs` is added to its times. */
export interface Twist {
  readonly pageSize?: number;
  readonly hasEmptyPages?: boolean;
  readonly isUnordered?: boolean;
  readonly skewMs?: number;
}

/** What shall go wrong with one request. */
export interface Trouble {
  readonly delay: number;
  readonly isStale: boolean;
  readonly isLost: boolean;
  /** What happens to a list of Graph's. */
  readonly twist: Twist;
  readonly answer?: Fault & { kind: AnswerKind };
}

export interface Faults {
  add(fault: Fault): void;
  clear(): void;
  active(): readonly Fault[];
  /** The trouble for one request; counts it off each fault that takes part. */
  take(method: string, path: string): Trouble;
}

export function createFaults(): Faults {
  let faults: { fault: Fault; passing: number; left: number }[] = [];
  return {
    add: (fault) => {
      faults.push({ fault, passing: fault.after ?? 0, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear: () => {
      faults = [];
    },
    active: () => faults.map(({ fault, left }) => (Number.isFinite(left) ? { ...fault, times: left } : fault)),
    take(method, path) {
      const meant = faults.filter(
        ({ fault }) =>
          path.toLowerCase().startsWith(fault.path.toLowerCase()) &&
          (fault.method ?? method) === method &&
          (fault.kind !== 'stale' || method === 'GET'),
      );
      const matching = meant.filter(({ passing }) => passing === 0);
      for (const one of meant) one.passing = Math.max(0, one.passing - 1);
      // Delays add up; of the failures only the first has its turn, so that two posted ones follow each other.
      const answering = matching.find(({ fault }) => isAnswer(fault));
      const used = matching.filter((one) => one === answering || !isAnswer(one.fault));
      for (const one of used) one.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      const of = (kind: Fault['kind']) => used.filter(({ fault }) => fault.kind === kind);
      return {
        delay: of('latency').reduce((sum, { fault }) => sum + Math.min(Math.max(fault.ms ?? 1000, 0), mostDelay), 0),
        isStale: of('stale').length > 0,
        isLost: of('lost').length > 0,
        twist: twistOf(used.map(({ fault }) => fault)),
        ...(answering && isAnswer(answering.fault) ? { answer: answering.fault } : {}),
      };
    },
  };
}

function twistOf(faults: readonly Fault[]): Twist {
  const of = (kind: Fault['kind']) => faults.findLast((fault) => fault.kind === kind);
  const [paged, skewed] = [of('paged'), of('skewed')];
  return {
    ...(paged ? { pageSize: paged.size ?? 2 } : {}),
    ...(of('empty-pages') ? { hasEmptyPages: true } : {}),
    ...(of('unordered') ? { isUnordered: true } : {}),
    ...(skewed ? { skewMs: skewed.ms ?? 60 * 60 * 1000 } : {}),
  };
}

function isAnswer(fault: Fault): fault is Fault & { kind: AnswerKind } {
  return answerKinds.some((kind) => kind === fault.kind);
}

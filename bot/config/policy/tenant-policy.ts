import { createHash } from 'node:crypto';
import type { Policy } from '../../workflow/record/events.ts';
import type { Freezes } from '../../workflow/time/freeze.ts';
import type { PolicyField, PolicyFields } from './fields.ts';

export type ApproverRef = { readonly kind: 'user' | 'group'; readonly id: string };

/** The policies as read at start: of the tenants that the file names (ids in lower case), and of all others. */
export type Policies = {
  readonly all: TenantPolicy;
  readonly tenants: ReadonlyMap<string, TenantPolicy>;
  /** The policy file's name, where there is one. */
  readonly file: string | undefined;
};

export function policyFor({ all, tenants }: Policies, tenantId: string): TenantPolicy {
  return tenants.get(tenantId.toLowerCase()) ?? all;
}

/** Whether any tenant has a webhook. */
export const hasWebhook = ({ all, tenants }: Policies): boolean =>
  [all, ...tenants.values()].some(({ webhook }) => webhook !== undefined);

/** The calendars of all of them, each once. */
export const calendarsOf = ({ all, tenants }: Policies): readonly string[] => [
  ...new Set([all, ...tenants.values()].flatMap(({ calendars }) => calendars)),
];

/** The policy of one tenant. `rules` is what of it is put on record with each submission, and what `decide` goes by. */
export type TenantPolicy = {
  readonly rules: Policy;
  readonly approvers: readonly ApproverRef[];
  readonly auditors: readonly ApproverRef[];
  /** Who is asked too, after `rules.escalateAfterHours`. */
  readonly escalationApprovers: readonly ApproverRef[];
  readonly substitutes: readonly ApproverRef[];
  /** The windows of the file itself. */
  readonly freezes: Freezes;
  /** The calendars whose events are windows too: paths and https addresses. */
  readonly calendars: readonly string[];
  readonly webhook: PolicyFields['webhook'] | undefined;
};

/** The five that a policy has had from the first on, as the environment gives them. `who`: the approvers as they are written there. */
export type EnvPolicy = {
  readonly quorum: number;
  readonly approvalHours: number;
  readonly executionHours: number;
  readonly loneAdmin: boolean;
  readonly approvers: readonly string[];
  readonly auditors: readonly string[];
  readonly who: string;
};

/** Makes a tenant's policy of the environment and of what the file says for all and for this one, field by field. Pure. */
export function tenantPolicy(env: EnvPolicy, fields: PolicyFields): TenantPolicy {
  const all = { ...env, ...fields };
  return {
    rules: {
      version: versionOf(env, fields),
      ...numbersOf(env, fields),
      ...(all.rejectNeedsComment === false ? { rejectNeedsComment: false } : {}),
      ...(all.threePeople ? { threePeople: true } : {}),
      ...(all.breakGlass ? { breakGlass: true } : {}),
      ...(all.remindAfterHours ? { remindAfterHours: all.remindAfterHours } : {}),
      ...(all.escalateAfterHours ? { escalateAfterHours: all.escalateAfterHours } : {}),
      ...(all.ticket?.required || all.ticket?.blockWhenUnknown ? { ticket: all.ticket } : {}),
    },
    approvers: refsOf(all.approvers),
    auditors: refsOf(all.auditors),
    escalationApprovers: refsOf(all.escalationApprovers),
    substitutes: refsOf(all.substitutes),
    freezes: { windows: (all.freeze ?? []).flatMap((entry) => ('from' in entry ? [entry] : [])) },
    calendars: [...new Set((all.freeze ?? []).flatMap((entry) => ('calendar' in entry ? [entry.calendar] : [])))],
    webhook: all.webhook,
  };
}

const numbersOf = (env: EnvPolicy, fields: PolicyFields): Omit<Policy, 'version'> => ({
  quorum: fields.quorum ?? env.quorum,
  approvalHours: fields.approvalHours ?? env.approvalHours,
  executionHours: fields.executionHours ?? env.executionHours,
  loneAdmin: fields.loneAdmin ?? env.loneAdmin,
});

/** What of the newer fields decides who may do what, with what an absent one means. The others tell or name only. */
const DECIDES = {
  rejectNeedsComment: true,
  escalateAfterHours: undefined,
  escalationApprovers: [],
  substitutes: [],
  breakGlass: false,
  threePeople: false,
  ticket: undefined,
} as const satisfies { readonly [F in PolicyField]?: PolicyFields[F] | undefined | readonly [] };

/**
 * Changes whenever the rules of approval change, so that a plan approved under other rules is not the same plan. Where the newer fields
 * say nothing it is what it was before there was a file: the plans of such a deployment keep their hash.
 */
function versionOf(env: EnvPolicy, fields: PolicyFields): string {
  const { quorum, approvalHours, executionHours, loneAdmin } = numbersOf(env, fields);
  const who = fields.approvers?.map((ref) => ref.toLowerCase()).join(',') ?? env.who.replaceAll(' ', '');
  const base = [quorum, approvalHours, executionHours, loneAdmin ? 'lone' : 'two', who].join('/');
  const more = Object.entries(DECIDES).flatMap(([field, byDefault]) => {
    const value = fields[field as keyof typeof DECIDES] ?? byDefault;
    return JSON.stringify(value) === JSON.stringify(byDefault) ? [] : [[field, value]];
  });
  if (more.length === 0) return base;
  return createHash('sha256')
    .update(JSON.stringify([base, ...more]))
    .digest('hex');
}

function refsOf(texts: readonly string[] = []): readonly ApproverRef[] {
  const refs = texts.map((text): ApproverRef => {
    const [kind, id = ''] = text.toLowerCase().split(':');
    return { kind: kind === 'group' ? 'group' : 'user', id };
  });
  return refs.filter((ref, at) => refs.findIndex((one) => one.kind === ref.kind && one.id === ref.id) === at);
}

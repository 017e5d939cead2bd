import { calledCalendar } from '../../calendar/read.ts';
import { type ApproverRef, type Config, policyFor, type TenantPolicy } from '../../config/index.ts';
import { hostOf } from '../../store/hook/deliver.ts';
import { isOpenToOthers } from '../../store/hook/key.ts';
import { type Finding, ok, warn } from './checked.ts';

/** The approval policy in words, tenant by tenant; those for whom the same holds stand together. */
export function checkPolicy({ policies, allowedTenants, botTenantId }: Config, now: number): readonly Finding[] {
  const tenants = [...new Set([...allowedTenants, ...policies.tenants.keys()])];
  const same = new Map<TenantPolicy, readonly string[]>();
  for (const id of tenants) {
    const policy = policyFor(policies, id);
    same.set(policy, [...(same.get(policy) ?? []), id]);
  }
  const from = policies.file ? `by ${policies.file}, read at start` : 'by the environment';
  const called = (ids: readonly string[]) =>
    same.size === 1 ? 'every tenant' : ids.map((id) => (id === botTenantId ? `${id} (home)` : id)).join(', ');
  return [
    ...[...same].flatMap(([policy, ids]) => {
      const whom = called(ids);
      return [
        ok(`policy of ${whom}, ${from}: ${inWords(policy)}`),
        ...loneAdmin(policy, whom),
        ...openKey(policy),
        ...pastFreezes(policy, whom, now),
      ];
    }),
    ...strangers(tenants, allowedTenants),
  ];
}

function inWords({
  rules,
  approvers,
  auditors,
  escalationApprovers,
  substitutes,
  webhook,
  freezes: { windows },
  calendars,
}: TenantPolicy): string {
  const { quorum, approvalHours, executionHours, remindAfterHours: remind, escalateAfterHours: escalate } = rules;
  return [
    `${quorum} of the approvers (${counted(approvers)}) must agree within ${hours(approvalHours)} before anything is changed`,
    `then it may be done for ${hours(executionHours)}, or in an appointed time of no more than that`,
    `a rejection ${rules.rejectNeedsComment === false ? 'may go without a comment' : 'says why'}`,
    ...(remind ? [`approvers are reminded once, after ${hours(remind)}`] : []),
    ...(escalate ? [`after ${hours(escalate)} ${counted(escalationApprovers)} may approve it too`] : []),
    ...(substitutes.length > 0
      ? [`an approver who is away may name who approves for them, of ${counted(substitutes)}`]
      : []),
    ...(rules.threePeople ? ['requester, approver and applier are three different people'] : []),
    ...(rules.breakGlass
      ? [
          'in an emergency an operator may go on without approval; everybody is told, and no other change begins until an approver has reviewed it',
        ]
      : []),
    ...windows.map(({ from, to, reason }) => `nothing is carried out from ${from} to ${to} (${reason})`),
    ...(calendars.length > 0
      ? [
          `nothing is carried out while ${calendars.map(calledCalendar).join(' or ')} has an event, or couldn’t be read for a day`,
        ]
      : []),
    ...ticketWords(rules.ticket),
    `auditors: ${counted(auditors)}`,
    ...(webhook
      ? [
          `each record is sent, signed, to ${hostOf(webhook.url)}, and what the same key signs may tell the state of a ticket (POST /api/ticket)`,
        ]
      : []),
  ].join('; ');
}

function ticketWords(ticket: TenantPolicy['rules']['ticket']): readonly string[] {
  if (!ticket) return [];
  return [
    ...(ticket.required ? ['a plan names its ticket'] : []),
    ...(ticket.blockWhenUnknown ? ['nothing goes on before the state of its ticket has come'] : []),
    'a ticket that was rejected, closed or cancelled stops it',
  ];
}

function loneAdmin({ rules }: TenantPolicy, whom: string): readonly Finding[] {
  if (!rules.loneAdmin) return [];
  const why = `in ${whom} an only admin may go on without a second person`;
  return [warn('a lone admin is allowed', why, 'Leave it out once a second person can be named as an approver.')];
}

function pastFreezes({ freezes: { windows } }: TenantPolicy, whom: string, now: number): readonly Finding[] {
  return windows
    .filter(({ to }) => Date.parse(to) <= now)
    .map(({ from, to, reason }) =>
      warn(
        `the freeze from ${from} to ${to} (${reason}) of ${whom} is over`,
        'it holds nothing back any more',
        'Correct its year if it is still to come; else take it out.',
      ),
    );
}

function openKey({ webhook }: TenantPolicy): readonly Finding[] {
  if (!webhook || !isOpenToOthers(webhook.keyPath)) return [];
  return [
    warn(
      `others on this machine may read ${webhook.keyPath}, the key of the webhook`,
      'whoever has it can sign what looks like the bot’s records',
      'Take their rights away (chmod 600), and make a new key if somebody else was there.',
    ),
  ];
}

/** Named in the file, and not let in by the door: most likely a slip of the pen. */
function strangers(tenants: readonly string[], allowed: readonly string[]): readonly Finding[] {
  return tenants
    .filter((id) => !allowed.includes(id))
    .map((id) =>
      warn(
        `the policy names the tenant ${id}`,
        'it isn’t among ALLOWED_TENANTS, so nobody of it may talk to the bot',
        'Add it there, or correct the id in the policy.',
      ),
    );
}

function counted(refs: readonly ApproverRef[]): string {
  const of = (kind: ApproverRef['kind'], one: string, many: string) => {
    const count = refs.filter((ref) => ref.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  };
  return [...of('user', 'person', 'people'), ...of('group', 'group', 'groups')].join(' and ') || 'nobody';
}

const hours = (count: number) => `${count} ${count === 1 ? 'hour' : 'hours'}`;

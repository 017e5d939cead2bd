import type { PolicyField, PolicyFields } from './fields.ts';
import type { TenantPolicy } from './tenant-policy.ts';

/** What a field is called where it is set: by its name in the file, or by the environment's. A missing one by where its like stands: `beside`. */
type NameOf = (field: PolicyField, beside?: PolicyField) => string;

/** The names of the environment that a policy's fields have as defaults. */
const IN_ENV: Readonly<Partial<Record<PolicyField, string>>> = {
  quorum: 'QUORUM',
  approvalHours: 'APPROVAL_HOURS',
  executionHours: 'EXECUTION_HOURS',
  loneAdmin: 'LONE_ADMIN',
  approvers: 'APPROVERS',
  auditors: 'AUDITORS',
};

/** Names fields as `fields` of this place, or as the environment where neither this tenant nor all say anything of them. */
export function namer(file: string, all: PolicyFields, own: PolicyFields, tenantId: string): NameOf {
  return (field, beside = field) => {
    if (own[field] !== undefined || own[beside] !== undefined) return `${file}: tenants.${tenantId}.${field}`;
    return all[field] !== undefined || !IN_ENV[field] ? `${file}: ${field}` : IN_ENV[field];
  };
}

/** What no field shows by itself: what can't be reached, comes too late or contradicts another. Each with what to do. */
export function objectionsTo(policy: TenantPolicy, nameOf: NameOf): readonly string[] {
  const { rules, approvers, escalationApprovers, webhook } = policy;
  const {
    quorum,
    approvalHours,
    loneAdmin,
    threePeople,
    breakGlass,
    remindAfterHours: remind,
    escalateAfterHours: escalate,
  } = rules;
  const isOpenEnded = approvers.some((a) => a.kind === 'group') || loneAdmin;
  const late = (field: PolicyField, hours: number) =>
    `${nameOf(field)} is ${hours}, and a request waits ${approvalHours} hours: set it to fewer.`;
  return [
    ...(approvers.length === 0 && !loneAdmin
      ? [`${nameOf('approvers')} is missing: name who approves, as user:<object id> or group:<id>${commas(nameOf)}.`]
      : []),
    ...(!isOpenEnded && approvers.length > 0 && approvers.length < quorum
      ? [
          `${nameOf('quorum')} is ${quorum}, but ${bare(nameOf('approvers'))} names only ${approvers.length}: lower it or name more people.`,
        ]
      : []),
    ...(remind && remind >= approvalHours ? [late('remindAfterHours', remind)] : []),
    ...(escalate && escalate >= approvalHours ? [late('escalateAfterHours', escalate)] : []),
    ...(remind && escalate && remind >= escalate
      ? [
          `${nameOf('remindAfterHours')} is ${remind}, and the escalation follows after ${escalate} hours: remind before that.`,
        ]
      : []),
    ...(escalate && escalationApprovers.length === 0
      ? [
          `${nameOf('escalationApprovers', 'escalateAfterHours')} is missing: name who is asked after ${escalate} hours.`,
        ]
      : []),
    ...(!escalate && escalationApprovers.length > 0
      ? [
          `${nameOf('escalateAfterHours', 'escalationApprovers')} is missing: say after how many hours the escalation approvers are asked.`,
        ]
      : []),
    ...(breakGlass && approvers.length === 0
      ? [`${nameOf('breakGlass')} needs somebody who reviews it: name approvers.`]
      : []),
    ...(threePeople && loneAdmin
      ? [`${nameOf('threePeople')} and ${bare(nameOf('loneAdmin'))} contradict each other: set one of them to false.`]
      : []),
    ...(rules.ticket?.blockWhenUnknown && !webhook
      ? [
          `${nameOf('ticket')} blocks a ticket whose state isn’t known, and without a webhook and its key none can come: set webhook too, or blockWhenUnknown to false.`,
        ]
      : []),
  ];
}

const commas = (nameOf: NameOf) => (nameOf('approvers') === 'APPROVERS' ? ', separated by commas' : '');
/** Named a second time in a sentence, the file goes without saying. */
const bare = (name: string) => name.split(': ').at(-1) ?? name;

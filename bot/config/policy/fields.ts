import { z } from 'zod';

const ID = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const TIME = '\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:\\d{2})';

const ONE = '"user:<object id>" or "group:<id>"';
const PEOPLE = 'a list of "user:<object id>" and "group:<id>"';

/** What stands behind *set it to* where a field is wrong, and in the published schema: by path, without the places in a list. */
export const TAKES = {
  $schema: 'the address of env/policy.schema.json',
  quorum: 'a whole number from 1 to 20 (how many must approve)',
  approvalHours: 'a whole number from 1 to 336 (hours that a request waits)',
  executionHours: 'a whole number from 1 to 336 (hours that an approval holds)',
  loneAdmin: 'true or false (whether the only admin of a tenant may go on without a second person)',
  approvers: PEOPLE,
  auditors: PEOPLE,
  rejectNeedsComment: 'true or false (whether a rejection says why)',
  remindAfterHours: 'a whole number from 1 to 335 (hours until approvers are reminded)',
  escalateAfterHours: 'a whole number from 1 to 335 (hours until the escalation approvers are asked too)',
  escalationApprovers: PEOPLE,
  substitutes: PEOPLE,
  freeze: 'a list of { "from", "to", "reason" } and { "calendar" }',
  'freeze.from': 'a time with its zone, such as 2026-12-23T18:00+01:00',
  'freeze.to': 'a later time with its zone, such as 2027-01-04T06:00+01:00',
  'freeze.reason': 'the reason as people shall read it, in 1 to 200 characters',
  'freeze.calendar':
    'the path of an iCalendar file, or an address that begins with https://, with no user name or password in it',
  breakGlass: 'true or false (whether an operator may apply without approval, with a review afterwards)',
  threePeople: 'true or false (whether requester, approver and applier are different people)',
  webhook: '{ "url", "keyPath" } (where each record goes, and the key that signs it)',
  'webhook.url': 'an address that begins with https://, with no user name or password in it',
  'webhook.keyPath': 'the path of the file that holds the key',
  ticket: '{ "required", "blockWhenUnknown" }, each true or false',
  'ticket.required': 'true or false (whether a plan must name a ticket)',
  'ticket.blockWhenUnknown': 'true or false (whether a ticket whose state isn’t known blocks)',
  tenants: 'an object from tenant id to the same fields',
} as const satisfies Readonly<Record<string, string>>;

export type Path = keyof typeof TAKES;

const whole = (most: number) => z.int().min(1).max(most);
const people = z.array(z.string().regex(new RegExp(`^(?:user|group):${ID}$`)));
/** The calendar has no 31 February, and `Date` takes it for a day in March. */
const isThere = (text: string) => {
  const day = Date.parse(`${text.slice(0, 10)}T00:00Z`);
  return Number.isFinite(Date.parse(text)) && new Date(day).toISOString().startsWith(text.slice(0, 10));
};
const time = z
  .string()
  .regex(new RegExp(`^${TIME}$`), { abort: true })
  .refine(isThere);
/** Plain http on this machine alone, where a receiver is tried out. */
const address = z
  .string()
  .regex(/^(?:https:\/\/[^\s/@?#]+(?:[/?#]\S*)?|http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/\S*)?)$/);
const says = <T extends z.ZodType>(schema: T, path: Path): T => schema.describe(TAKES[path]);

const window = z
  .strictObject({
    from: says(time, 'freeze.from'),
    to: says(time, 'freeze.to'),
    reason: says(z.string().min(1).max(200), 'freeze.reason'),
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { path: ['to'] });
const calendar = z.strictObject({
  calendar: says(z.string().regex(/^(?:https:\/\/[^\s/@?#]+(?:[/?#]\S*)?|(?![a-z]{2,}:).*\S.*)$/), 'freeze.calendar'),
});

/** The fields of a policy, for all tenants or for one. The names are a contract. */
const FIELDS = {
  quorum: says(whole(20), 'quorum'),
  approvalHours: says(whole(336), 'approvalHours'),
  executionHours: says(whole(336), 'executionHours'),
  loneAdmin: says(z.boolean(), 'loneAdmin'),
  approvers: says(people, 'approvers'),
  auditors: says(people, 'auditors'),
  rejectNeedsComment: says(z.boolean(), 'rejectNeedsComment'),
  remindAfterHours: says(whole(335), 'remindAfterHours'),
  escalateAfterHours: says(whole(335), 'escalateAfterHours'),
  escalationApprovers: says(people, 'escalationApprovers'),
  substitutes: says(people, 'substitutes'),
  freeze: says(z.array(z.union([window, calendar])), 'freeze'),
  breakGlass: says(z.boolean(), 'breakGlass'),
  threePeople: says(z.boolean(), 'threePeople'),
  webhook: says(
    z.strictObject({ url: says(address, 'webhook.url'), keyPath: says(z.string().min(1), 'webhook.keyPath') }),
    'webhook',
  ),
  ticket: says(
    z.strictObject({
      required: says(z.boolean(), 'ticket.required'),
      blockWhenUnknown: says(z.boolean(), 'ticket.blockWhenUnknown'),
    }),
    'ticket',
  ),
} as const;

export type PolicyField = keyof typeof FIELDS;

/** One of a list. */
export const TAKES_EACH: Readonly<Partial<Record<Path, string>>> = {
  approvers: ONE,
  auditors: ONE,
  escalationApprovers: ONE,
  substitutes: ONE,
  freeze: '{ "from", "to", "reason" } or { "calendar" }',
};

const ofOne = z.strictObject(FIELDS).partial();

/** The policy file. `$schema` is for the editor that it is written in. */
export const policySchema = z
  .strictObject({
    $schema: says(z.string(), '$schema'),
    ...FIELDS,
    tenants: says(z.record(z.string().regex(new RegExp(`^${ID}$`)), ofOne), 'tenants'),
  })
  .partial()
  .describe('The approval policy of Writeback Pilot: POLICY_PATH names such a file.');

export type PolicyFields = z.infer<typeof ofOne>;

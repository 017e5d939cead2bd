import type { ProbeId, RoleName } from '../../bot/workflow/vocabulary.ts';
import { type Reply, TOKEN_ROUTE } from '../support/directory-server.ts';

const SETTINGS = 'GET /api/PasswordReset/OnPremisesPasswordResetPolicies';
const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const LICENCES = 'GET /v1.0/subscribedSkus';

export const HYBRID = ['Hybrid Identity Administrator'] as const;
export const GLOBAL = ['Global Administrator'] as const;
export const AUTHENTICATION = ['Authentication Policy Administrator'] as const;

const refusedToken = (number: number): readonly [string, Reply] => [
  TOKEN_ROUTE,
  { status: 400, json: { error: 'invalid_grant', error_description: `AADSTS${number}: no.` } },
];
const graph = (route: string, status: number, code: string): readonly [string, Reply] => [
  route,
  { status, json: { error: { code, message: 'no' } } },
];
export const portal = (status: number, errorCode: string, Message = 'no'): readonly [string, Reply] => [
  SETTINGS,
  { status, json: { ClassName: 'x', Message, HttpStatusCode: status, ClientData: { errorCode } } },
];

type Row = {
  readonly name: string;
  readonly probe: Extract<ProbeId, 'settings' | 'audit' | 'licence'>;
  readonly answers: readonly [route: string, reply: Reply];
  readonly roles?: readonly RoleName[];
  readonly must: readonly [en: RegExp, sl: RegExp];
  readonly never: readonly [en: RegExp, sl: RegExp];
};

const CONSENT = [/administrator has to/i, /Skrbnik mora/] as const;
const COLLEAGUE = [/ask a colleague|activate that role/, /prosite kolega|aktivirajte jo/] as const;
const POLICY = [/Conditional Access/, /pogojnega dostopa/] as const;
const NO_TOKEN = [/no token/, /ne izda žetona|ni izdala žetona/] as const;

/** What stands beside a reading that failed, for who reads it. */
export const ROWS: readonly Row[] = [
  ...[65001, 65002, 650057, 90094].map((number) => ({
    name: `the portal, no token for this app (AADSTS${number})`,
    probe: 'settings' as const,
    answers: refusedToken(number),
    roles: GLOBAL,
    must: [
      /the portal gives this app no token \(AADSTS\d+\).*\n?.*No consent can change that/,
      /portal tej aplikaciji ne izda žetona \(AADSTS\d+\).*\n?.*Nobeno soglasje tega ne spremeni/,
    ] as const,
    never: CONSENT,
  })),
  {
    name: 'Graph, no consent for the app at all (AADSTS65001), read by a Global Administrator',
    probe: 'licence',
    answers: refusedToken(65001),
    roles: GLOBAL,
    must: [/has to give this app consent.*you may do that yourself/, /dati soglasje.*lahko to storite sami/],
    never: [/portal/, /portal/],
  },
  {
    name: 'Graph, one permission missing',
    probe: 'licence',
    answers: graph(LICENCES, 403, 'Authorization_RequestDenied'),
    roles: HYBRID,
    must: [/allow this app \*\*LicenseAssignment\.Read\.All\*\*/, /dovoliti \*\*LicenseAssignment\.Read\.All\*\*/],
    never: [/yourself|Directory\.Read\.All/, /storite sami|Directory\.Read\.All/],
  },
  {
    name: 'the log, its permission missing: the second one is named too',
    probe: 'audit',
    answers: graph(AUDITS, 403, 'Authentication_MSGraphPermissionMissing'),
    roles: HYBRID,
    must: [
      /\*\*AuditLog\.Read\.All\*\*.*\*\*Directory\.Read\.All\*\*/,
      /\*\*AuditLog\.Read\.All\*\*.*\*\*Directory\.Read\.All\*\*/,
    ],
    never: [/portal/, /portal/],
  },
  {
    name: 'the log, read by an Authentication Policy Administrator',
    probe: 'audit',
    answers: graph(AUDITS, 403, 'Authentication_RequestFromUnsupportedUserRole'),
    roles: AUTHENTICATION,
    must: [/opens to Reports Reader, Security Reader/, /odprejo vloge Reports Reader, Security Reader/],
    never: [/administrator has to/i, /Skrbnik mora/],
  },
  {
    name: 'the log, refused to a Hybrid Identity Administrator all the same',
    probe: 'audit',
    answers: graph(AUDITS, 403, 'Authentication_RequestFromUnsupportedUserRole'),
    roles: HYBRID,
    must: [
      /You hold \*\*Hybrid Identity Administrator\*\*, which should be enough/,
      /Imate vlogo \*\*skrbnik hibridne identitete\*\*, ki bi morala zadoščati/,
    ],
    never: COLLEAGUE,
  },
  {
    name: 'the portal, 403 to a Hybrid Identity Administrator',
    probe: 'settings',
    answers: portal(403, 'Forbidden'),
    roles: HYBRID,
    must: [
      /the portal refused it \(Forbidden\).*\n?.*You hold/,
      /je portal to zavrnil \(Forbidden\).*\n?.*Imate vlogo/,
    ],
    never: COLLEAGUE,
  },
  {
    name: 'the portal, 403 to an Authentication Policy Administrator',
    probe: 'settings',
    answers: portal(403, 'Forbidden'),
    roles: AUTHENTICATION,
    must: [/which the portal was seen to refuse/, /ki jo je portal že zavrnil/],
    never: CONSENT,
  },
  {
    name: 'the portal, 403 to someone whose roles are not known',
    probe: 'settings',
    answers: portal(403, 'Forbidden'),
    must: [/It takes Hybrid Identity Administrator/, /Potrebna je vloga Hybrid Identity Administrator/],
    never: CONSENT,
  },
  {
    name: 'the portal, 401 to the token it was sent',
    probe: 'settings',
    answers: portal(401, 'Unauthorized'),
    roles: HYBRID,
    must: [/didn't accept the token \(Unauthorized\)/, /portal žetona ni sprejel \(Unauthorized\)/],
    never: NO_TOKEN,
  },
  {
    name: 'Graph, a 403 whose code nobody knows',
    probe: 'licence',
    answers: graph(LICENCES, 403, 'SomethingNew'),
    roles: HYBRID,
    must: [/the service refused it \(SomethingNew\)/, /je storitev to zavrnila \(SomethingNew\)/],
    never: POLICY,
  },
  {
    name: 'a disabled account (AADSTS50057)',
    probe: 'licence',
    answers: refusedToken(50057),
    must: [/the account is disabled \(AADSTS50057\)/, /je račun onemogočen \(AADSTS50057\)/],
    never: POLICY,
  },
  {
    name: 'an account that is not assigned to the app (AADSTS50105)',
    probe: 'settings',
    answers: refusedToken(50105),
    must: [/isn't assigned to this app.*\n?.*Users and groups/, /ni dodeljen.*\n?.*Users and groups/],
    never: POLICY,
  },
  ...[500212, 500213].map((number) => ({
    name: `a cross-tenant policy (AADSTS${number})`,
    probe: 'licence' as const,
    answers: refusedToken(number),
    must: [/a cross-tenant access policy refused it/, /pravilnik za dostop med najemniki/] as const,
    never: POLICY,
  })),
  ...[53000, 53003, 530032].map((number) => ({
    name: `Conditional Access (AADSTS${number})`,
    probe: 'licence' as const,
    answers: refusedToken(number),
    must: POLICY,
    never: [/assigned|disabled|cross-tenant/, /dodeljen|onemogočen|med najemniki/] as const,
  })),
  {
    name: "the app's own secret (AADSTS7000215)",
    probe: 'licence',
    answers: refusedToken(7000215),
    must: [/Whoever runs this bot has to mend/, /mora popraviti upravljavec bota/],
    never: [/portal|administrator has to/i, /portal|Skrbnik mora/],
  },
  {
    name: 'a number that no list holds (AADSTS99999)',
    probe: 'licence',
    answers: refusedToken(99999),
    must: [/Entra gave this app no token \(AADSTS99999\)/, /Entra tej aplikaciji ni izdala žetona \(AADSTS99999\)/],
    never: [/portal|Conditional/, /portal|pogojnega/],
  },
];

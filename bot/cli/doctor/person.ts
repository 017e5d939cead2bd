import type { Config } from '../../config/index.ts';
import { examineSignIn } from '../../directory/examine.ts';
import type { Failure, Read } from '../../directory/transport/failure.ts';
import { type Reason, reasonOf } from '../../workflow/reasons/reasons.ts';
import { type Finding, fail, ok, warn } from './checked.ts';
import { missingPermissions, optionalPermissions } from './permissions.ts';

/** The audit log's second permission, on which Microsoft's pages disagree. */
const SECOND = 'Directory.Read.All';

/** What a person's own sign-in opens: consent, each permission, and whether the portal backend gives this app a token. */
export async function checkPerson(config: Config, token: string): Promise<readonly Finding[]> {
  const { ssoAppId: clientId, ssoAppIdUri: appIdUri, ssoCredential: credential } = config;
  const examined = await examineSignIn({ ...config, clientId, appIdUri, credential }, token, () => {});
  if (examined.kind === 'not-taken') {
    const why = 'it is old, for another app, of another tenant, or not from the authority';
    return [fail('the sign-in token wasn’t taken', why, `Ask for one for ${appIdUri}/access_as_user.`)];
  }
  const { scopes, portal, audit, saysWhoBelongs } = examined;
  return [
    ...(scopes.ok ? permissions(scopes.value) : [refused('Graph gives this app no token for you', scopes.failure)]),
    saysWhoBelongs ? ok('the sign-in token says who is a guest (acct)') : withoutAcct,
    ...(audit ? [auditLog(audit, scopes.ok ? scopes.value : [])] : []),
    portal.ok
      ? ok('the portal backend gives this app a token for you: Apply for me may work')
      : warn(
          `the portal backend gives this app no token (${portal.failure.code ?? portal.failure.because})`,
          'no app of a customer is known to get one',
          'Set PORTAL_WRITES=off, and use the command or the portal.',
        ),
  ];
}

/** The claim is optional in every sense: a token without it says nothing. */
const withoutAcct = warn(
  'the sign-in token doesn’t say who is a guest',
  'the optional claim acct is missing, so guests are told by what Teams and the directory say',
  'Add acct to the access token: app registration, Token configuration (docs/install.md, step 2).',
);

function permissions(given: readonly string[]): readonly Finding[] {
  const missing = missingPermissions(given);
  const left = missingPermissions(given, optionalPermissions());
  const optional =
    left.length === 0
      ? []
      : [ok(`${left.join(', ')}: not granted, and optional (docs/install.md says what each opens)`)];
  if (missing.length === 0) return [ok('every permission has consent'), ...optional];
  return [
    ...optional,
    ...missing.map((name) =>
      fail(
        `${name} has no consent`,
        'what it is for reads unknown (docs/install.md has the table)',
        'Grant admin consent for it in the app registration.',
      ),
    ),
  ];
}

/**
 * Microsoft's API page asks for Directory.Read.All besides AuditLog.Read.All, its permissions list for the second alone: which holds
 * is seen by reading. Sources: "List directoryAudits" and microsoft-graph-devx-content, permissions.json.
 */
function auditLog(audit: Read<true>, given: readonly string[]): Finding {
  const holds = (name: string) => given.includes(name);
  const beside = holds(SECOND) ? `with ${SECOND} besides` : `without ${SECOND}`;
  if (audit.ok) return ok(`the audit log opens for you, ${beside}`);
  const { because, code } = audit.failure;
  const why = `${because}${code ? ` (${code})` : ''}`;
  if (because === 'role-missing')
    return warn('the audit log doesn’t open for you', why, 'Try as Hybrid Identity Administrator or Reports Reader.');
  if (because !== 'consent-missing' || !holds('AuditLog.Read.All'))
    return refused('the audit log doesn’t open', audit.failure);
  return fail(
    `the audit log doesn’t open, although AuditLog.Read.All has consent`,
    why,
    holds(SECOND)
      ? 'Both permissions have consent: look the code up, and try with another role.'
      : `Add ${SECOND} to the app registration and grant admin consent: Microsoft’s page for the log asks for it too.`,
  );
}

const FIXES: Readonly<Partial<Record<Reason, string>>> = {
  'consent-missing': 'Grant admin consent in the app registration (docs/install.md, step 3).',
  'interaction-required': 'Sign in with the second factor that the policy asks for, and try again.',
  'conditional-access': 'Have the Conditional Access policy let this server’s address through.',
  'not-assigned': 'Assign the person to the sign-in app: Enterprise applications, Users and groups.',
  'account-disabled': 'Use an account that is enabled.',
  'cross-tenant': 'Use an account of this tenant, or change the cross-tenant access settings.',
  'own-credential': 'Check the sign-in app’s credential: it is wrong, has expired, or belongs to another app.',
  unreachable: 'See whether this server reaches the authority.',
};

function refused(what: string, { because, code }: Failure): Finding {
  const fix =
    FIXES[reasonOf({ tried: 'role', because, code })] ??
    'Look the code up in Microsoft’s error reference, and check the sign-in app’s credential.';
  return fail(what, `${because}${code ? ` (${code})` : ''}`, fix);
}

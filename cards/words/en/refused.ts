import type { Reason } from '../../../bot/workflow/reasons/reasons.ts';

/** Why something isn't known or wasn't done; each reads on after "because", and holds whoever tried. */
export const because = {
  'consent-missing': 'consent for this reading is missing',
  'permission-optional': 'it takes a permission that is optional and was not granted',
  'interaction-required': 'the sign-in has to be renewed first',
  'role-missing': "the role doesn't allow it",
  'licence-missing': 'the tenant has no licence for this reading',
  throttled: 'the service asked me to slow down',
  unreachable: "the service didn't answer",
  'refused-by-policy': 'the service refused it',
  'switched-off': 'it is switched off here',
  'token-refused': 'Entra gave this app no token',
  'unexpected-answer': 'the answer looked unlike anything known',
  'no-event': 'the log has no entry about it',
  'not-signed-in': 'there was no sign-in',
  'not-read-yet': "it hasn't been read yet",
  'only-the-server-knows': 'only the server knows',
  'portal-closed': 'the portal gives this app no token',
  'portal-refused': 'the portal refused it',
  'sign-in-not-taken': "the portal didn't accept the token",
  'not-offered': "the portal's interface is known in the public cloud only",
  'conditional-access': 'a Conditional Access policy refused it',
  'not-assigned': "the account isn't assigned to this app",
  'account-disabled': 'the account is disabled',
  'cross-tenant': 'a cross-tenant access policy refused it',
  'tenant-restrictions': 'tenant restrictions refused it',
  'sign-in-risk': 'it was refused because of a risk',
  'security-defaults': 'security defaults refused it',
  'own-registration': "this app's registration doesn't list it",
  'own-credential': "this app's own sign-in was refused",
} satisfies Record<Reason, string>;

/** What to do about it. Where it also depends on the reading or on who asks, `advice` below says it instead. */
export const mend = {
  'permission-optional': 'Nothing is wrong. With that permission I could tell; the install page says what it opens.',
  'consent-missing': 'An administrator has to give this app consent; the install page lists what for.',
  'interaction-required': 'Ask me again, and sign in when Teams asks for it.',
  'role-missing': 'It takes Hybrid Identity Administrator: activate that role, or ask a colleague who holds it.',
  'licence-missing': 'It takes Entra ID P1 or P2: ask whoever looks after licences.',
  throttled: 'Wait a minute, then ask again.',
  unreachable: "Ask again in a few minutes. If it stays so, look at Microsoft's service health.",
  'refused-by-policy': 'More than the code nobody said. If it stays so, give it to whoever runs this bot.',
  'switched-off': 'Look in the portal.',
  'token-refused': 'Tell whoever runs this bot, and give them the code.',
  'unexpected-answer': 'If it stays so, tell whoever runs this bot.',
  'no-event':
    'A log may be silent for other reasons too: it keeps 7 days, 30 with P1 or P2; it begins once someone has opened it; and it opens only to readers with an Entra licence. A writeback test makes an entry.',
  'not-signed-in': 'Ask me in our personal chat and sign in.',
  'not-read-yet': 'Someone with an administrator role can ask me “is writeback on?”.',
  'only-the-server-knows': 'Look on the server.',
  'portal-closed': "No consent can change that: the portal trusts Microsoft's own apps. Look in the portal yourself.",
  'portal-refused': 'It takes Hybrid Identity Administrator: activate that role, or ask a colleague who holds it.',
  'sign-in-not-taken': 'Sign out of Teams and in again, then ask me once more. Until then look in the portal.',
  'not-offered': 'Look in the portal.',
  'conditional-access':
    'Ask whoever runs Conditional Access what this sign-in lacks: device, place or app. **Sign-in logs** name the policy.',
  'not-assigned': 'Whoever manages apps can assign it: **Enterprise applications**, this app, **Users and groups**.',
  'account-disabled': 'Whoever manages accounts can enable it.',
  'cross-tenant': "Use an account of this tenant. Its **Cross-tenant access settings**, or your home tenant's, say no.",
  'tenant-restrictions': 'Ask whoever runs tenant restrictions, often on the proxy, to let this tenant through.',
  'sign-in-risk': 'Ask whoever looks after **Identity Protection**; the risk has to be cleared there.',
  'security-defaults': 'Sign in as security defaults demand, with multifactor authentication.',
  'own-registration': "Whoever runs this bot has to mend the app's registration; the doctor checks it.",
  'own-credential': "Whoever runs this bot has to mend the app's credential; the doctor names what is wrong.",
} satisfies Record<Reason, string>;

/** The advice that depends on more than the reason: on the reading, on the roles that are held, on whose try it was. */
export const advice = {
  again: (when: string) => `Try again ${when}: that is what the service asks for.`,
  permission: (name: string) => `An administrator has to allow this app **${name}**; the install page says what for.`,
  logPermission: (name: string) =>
    `An administrator has to allow this app **${name}**. If the log stays shut, **Directory.Read.All** too: Microsoft's pages disagree.`,
  yourself: 'As Global Administrator you may do that yourself.',
  portalSignIn: 'Sign out of Teams and in again, then ask me once more; or look in the portal.',
  portalUnlike: 'Look in the portal, and tell whoever runs this bot.',
  logRoles:
    'The log opens to Reports Reader, Security Reader, Security Administrator or Hybrid Identity Administrator: activate one of them beside your role, or ask a colleague who holds one.',
  held: (role: string) =>
    `You hold **${role}**, which should be enough. A role that was activated just now can take minutes to arrive: ask again then.`,
  heldInPortal: (role: string) =>
    `You hold **${role}**, which should be enough. A role that was activated just now can take minutes to arrive; else look in the portal.`,
  doubtful:
    'You hold **Authentication Policy Administrator**, which the portal was seen to refuse. Hybrid Identity Administrator is surer.',
  roleWasEnough:
    'Your role was read as enough just before. One that was activated just now can take minutes to arrive, and Authentication Policy Administrator alone was seen to be refused. Try again, or choose another way.',
  readYourself: 'That was another try. Press **Check now**, and I read it as you.',
  readNow: 'Press **Check now**, and I read it as you.',
  askForReading: 'Someone with an administrator role can ask me “is writeback on?” for a fresh reading.',
};

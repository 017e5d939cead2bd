/** Causes of who may reset: what each is, how to mend it, and the question that tells it. */
export const users = {
  'scope-none': {
    title: 'Self-service reset is on for nobody',
    fix: 'In **Password reset > Properties** choose **Selected** or **All**.',
    ask: 'Is reset switched on for None?',
  },
  'not-in-group': {
    title: 'The user is not in the group',
    fix: 'Add them to the group under **Password reset > Properties**, or choose **All**.',
    ask: 'Is the user outside the selected group?',
  },
  'not-registered': {
    title: 'The user has not registered enough methods',
    fix: 'Let them register at aka.ms/ssprsetup. Since 7 September 2026 (MC1325414; in some tenants later) only registered methods count: a phone number or mail address that stands in the directory no longer does.',
    ask: 'Has the user never registered a method?',
  },
  'tenant-unlicensed': {
    title: 'The tenant has no licence (P1 or P2)',
    fix: 'Get Entra ID P1, P2 or Microsoft 365 Business Premium.',
    ask: 'Does the tenant have neither P1 nor P2?',
  },
  'user-unlicensed': {
    title: 'The licence is bought, but not assigned',
    fix: 'Assign it in the Microsoft 365 admin center. Everyone who benefits needs one.',
    ask: 'Is no P1 or P2 assigned to this user?',
  },
  'admin-reset-off': {
    title: '**allowedToUseSSPR** is false',
    fix: 'It concerns holders of Entra roles only. Allow it in the authorization policy, or run the line that mends it.',
    ask: 'Does the person hold a role in Entra?',
  },
  'account-disabled': {
    title: 'The account is disabled in Active Directory',
    fix: 'Enable it if it should be, then try again.',
    ask: 'Is the account disabled in Active Directory?',
  },
  'reset-throttled': {
    title: 'Too many tries: the account is throttled',
    fix: 'Five tries within an hour for one account, phone or question close it for 24 hours. Wait a day, or let an admin reset the password.',
    ask: 'Did the person try five times within an hour?',
  },
};

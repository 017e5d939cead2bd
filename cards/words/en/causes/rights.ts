/** Causes of rights and protected accounts: what each is, how to mend it, and the question that tells it. */
export const rights = {
  'rights-missing': {
    title: 'The connector account lacks one of its five rights',
    fix: 'Find the account, then grant: Reset password, Change password, Write lockoutTime and Write pwdLastSet on descendant users, and **Unexpire Password** on each domain root; the line that mends it sets all but Change password and Unexpire Password. Cloud sync needs four: no Change password. Never put the account into Domain Admins.',
    ask: 'Does it fail for every user, and was it never different?',
  },
  'inheritance-off': {
    title: "Inheritance is off on the user's object",
    fix: 'In **Active Directory Users and Computers**: user > **Security** > **Advanced** > **Enable inheritance**.',
    ask: 'Does it fail only for people of some OUs?',
  },
  'rights-on-their-way': {
    title: 'The rights are new and still spreading',
    fix: 'It can take up to an hour until they reach every user. Wait, then try again.',
    ask: 'Were the rights granted less than an hour ago?',
  },
  'account-changed': {
    title: 'Its account or its rights were changed on the server',
    fix: 'From Connect 2.4.129.0 on, events 2517 (**Set Permissions**) and 2518 (**Change ADDS Connector credential**) say when, and by whom. If the refusals began after one of them, give the account that is used now its rights.',
    ask: 'Did it begin after the connector account was changed?',
  },
  'connector-password-long': {
    title: "The connector account's password is too long",
    fix: 'Give the connector account a password of at most 256 characters, then enter it in **Synchronization Service** > **Connectors** > **Properties**.',
    ask: 'Has the connector account a password of more than 256 characters?',
  },
  'protected-now': {
    title: 'The user is in a protected group (adminCount 1)',
    fix: 'This is by design: writeback never resets members of protected groups. Reset it in Active Directory, and keep a plain account for testing.',
    ask: 'Is adminCount 1 on that user?',
  },
  'protected-before': {
    title: 'The user was in a protected group once',
    fix: 'Clear **adminCount**, then turn inheritance on again under **Security** > **Advanced**.',
    ask: 'Was that user an administrator of the domain once?',
  },
  'sam-policy': {
    title: 'The policy leaves the connector account out',
    fix: 'In **Network access: Restrict clients allowed to make remote calls to SAM**, add the MSOL account with **Remote Access** allowed, then refresh the policy.',
    ask: 'Does the group policy for remote calls to SAM hold on the domain controllers?',
  },
  'sam-registry': {
    title: 'The policy is gone, but its registry value stayed',
    fix: 'Make sure that no policy sets it any more, then remove **RestrictRemoteSam**.',
    ask: 'Is the policy gone, and RestrictRemoteSam still there?',
  },
  'connect-on-dc': {
    title: 'Connect sits on a domain controller',
    fix: '**ProductType** 2 is a domain controller. Move Connect to a member server. Until then: **Synchronization Service Manager** > connector > **Configure Directory Partitions** > **Only use preferred domain controllers**, and name another one.',
    ask: 'Does Connect run on a domain controller?',
  },
};

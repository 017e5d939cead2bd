/** What outputs about accounts, rights and policies of Active Directory show, and where to look next. */
export const directory = {
  'remote-sam-not-set': {
    shows: '**RestrictRemoteSam** is not set: no policy restricts it, so that is not the cause.',
    next: "Look next whether the user is protected (**adminCount** 1) and at the connector account's rights.",
  },
  'remote-sam-restricts': {
    shows: '**RestrictRemoteSam** lets only Administrators in and leaves the connector account out.',
    next: 'Add the account in **Network access: Restrict clients allowed to make remote calls to SAM**, or remove the policy and then the value.',
  },
  'remote-sam-allows': {
    shows: '**RestrictRemoteSam** lets others in beside Administrators.',
    next: 'See whether the connector account is among them. If it is, that is not the cause.',
  },
  'admin-count-1': {
    shows: '**adminCount** is 1: the account is protected, or it once was.',
    next: 'Is it in a protected group? Then it is refused by design: reset it in Active Directory. If it left the group, clear adminCount and switch inheritance on again.',
  },
  'admin-count-clear': {
    shows: '**adminCount** is not set: the account is not protected, so that is not the cause.',
    next: 'Look at inheritance next.',
  },
  'in-protected-group': {
    shows: 'The account is a member of a **protected group**: writeback refuses it by design.',
    next: 'Reset its password in Active Directory, and test with an ordinary account.',
  },
  'cannot-change-password': {
    shows: 'This user **cannot change the password**: that is why the reset is refused.',
    next: 'Clear **User cannot change password** on the tab **Account**, or set **CannotChangePassword** to False.',
  },
  'may-change-password': {
    shows: 'This user may change the password, so that is not the cause.',
    next: 'Look at the minimum password age and the history next.',
  },
  'account-disabled': {
    shows: 'The account is **disabled** in Active Directory (33005).',
    next: 'Enable it, or leave it so on purpose: a disabled account is not reset.',
  },
  'account-locked': {
    shows: 'The account is **locked out** in Active Directory.',
    next: 'Unlock it: **Unlock-ADAccount**. A reset through writeback unlocks it too.',
  },
  'account-not-locked': {
    shows: 'The account is not locked out, so that is not the cause.',
    next: 'Look at **Enabled**, **adminCount** and **CannotChangePassword**.',
  },
  'inheritance-off': {
    shows: "**Inheritance** is off: the connector account's rights do not reach this object.",
    next: 'Open **Security** > **Advanced** > **Enable inheritance**. With **adminCount** 1 it is switched off again within the hour.',
  },
  'inheritance-on': {
    shows: '**Inheritance** is on, so that is not the cause.',
    next: "Look at the connector account's rights next.",
  },
  'min-password-age': {
    shows: (days: string) =>
      `The minimum password age is **${days} ${days === '1' ? 'day' : 'days'}**: until then, a second change is refused.`,
    next: 'Wait, or set it to 0. A fine-grained policy may say otherwise for one user.',
  },
  'min-password-age-zero': {
    shows: 'The minimum password age is **0**, so that is not the cause.',
    next: 'Look at history, length and complexity next, also in a fine-grained policy.',
  },
  'password-history': {
    shows: (count: string) => `The last ${count} passwords are remembered and refused.`,
    next: 'Choose one that was not in use before.',
  },
  'min-password-length': {
    shows: (count: string) => `A password has at least ${count} characters.`,
    next: 'Choose a longer one.',
  },
  'complexity-on': {
    shows: 'A password has to be complex.',
    next: 'Mix capitals, digits and signs, without the name.',
  },
  'connector-account': {
    shows: (name: string) =>
      name
        ? `The connector writes with the account **${name}**.`
        : 'That is the connector account: the account that writes the passwords.',
    next: 'Give this account its five rights, if one is missing: Reset password, Change password, Write lockoutTime, Write pwdLastSet, **Unexpire Password**.',
  },
  'rights-complete': {
    shows: 'The account has all its rights there, so that is not the cause.',
    next: 'Look whether inheritance is on at the user who is refused.',
  },
  'rights-missing': {
    shows: (count: string) =>
      count === '1'
        ? 'One of the rights does not stand beside the account.'
        : `${count} of the rights do not stand beside the account.`,
    next: 'It needs Reset password, Change password (not for cloud sync), Write lockoutTime, Write pwdLastSet and **Unexpire Password**.',
  },
  'rights-account-absent': {
    shows:
      'That list names no MSOL account and no provAgentgMSA: the rights are missing, or the account has a name of its own.',
    next: 'Find its name with **Get-ADSyncADConnectorAccount** and look for it there.',
  },
  'rights-set': {
    shows: 'The rights were set.',
    next: 'They may need up to an hour to reach every user. Then try the reset again.',
  },
};

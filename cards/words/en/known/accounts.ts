/** What is so in every tenant of accounts, people, licences and what they may. */
export const accounts = {
  'never-domain-admin': {
    lead: 'Never: don’t make that account a Domain Admin. It needs five rights on users and nothing more.',
    more: 'The wizard has refused such accounts since build 1.4. Give it Reset password, Change password, Write lockoutTime, Write pwdLastSet, and Unexpire Password on each domain root.',
  },
  'protected-accounts': {
    lead: 'Members of protected groups such as Domain Admins are left out, by design.',
    more: 'The service account can’t set their passwords. Reset them in Active Directory; a former member may still carry adminCount 1.',
  },
  'admins-themselves': {
    lead: 'For admins it depends on Active Directory: members of its protected groups are never reset from the cloud.',
    more: 'Holders of Entra roles follow a stricter reset policy of their own, with two methods.',
  },
  guests: {
    lead: 'Guests aren’t covered: only users synced from your own directory are written back.',
    more: 'A guest resets the password where the account lives, in the home organisation.',
  },
  'cloud-only-users': {
    lead: 'Users who live in the cloud alone have nothing to write back to: their reset stays in Entra ID.',
    more: 'Only users synced from Active Directory are written back.',
  },
  'all-synced': {
    lead: 'All users synced from your directory are covered, except members of its protected groups.',
    more: 'Who may start a reset is set in **Password reset > Properties**. Guests and users of the cloud alone have nothing to write back to.',
  },
  'one-user': {
    lead: 'Five things decide whether a user may reset; name one in our personal chat, and I look.',
    more: 'The user must be synced, in the scope of self-service reset (**Password reset > Properties**), registered with security info, licensed with P1 or P2, and in no protected group of Active Directory.',
  },
  'licence-needed': {
    lead: 'It takes Entra ID P1 or P2, or Microsoft 365 Business Premium, for every user who is to benefit.',
    more: 'P1 is enough. Microsoft 365 E3 and E5 include P1 or P2; Business Basic and Standard aren’t enough.',
  },
  price: {
    lead: 'It comes with Entra ID P1, P2 or Microsoft 365 Business Premium, at no charge of its own.',
    more: 'Every user who is to benefit needs such a licence; what it costs is in Microsoft’s price list.',
  },
  'find-account': {
    lead: 'Run **Get-ADSyncADConnectorAccount** on the Connect server; it names the account of each forest.',
    more: 'Or open Entra Connect > **View current configuration**: it stands under **Synchronized Directories**. Express set-ups call it MSOL\\_ and a number.',
  },
  'account-rights': {
    lead: 'The connector account needs five rights: Reset password, Change password, Write lockoutTime, Write pwdLastSet and Unexpire Password.',
    more: 'Unexpire Password is set on each domain root, the rest on descendant users, with inheritance on. Cloud sync’s own account has its four by default.',
  },
  gmsa: {
    lead: 'The sync service may run as a gMSA; the AD DS connector account can’t be one.',
    more: 'Writeback works either way: passwords are set by the connector account, an ordinary user object. Cloud sync’s agent has a gMSA of its own.',
  },
  'only-some': {
    lead: 'Writeback is on for the whole tenant; who may reset is set in **Password reset > Properties**.',
    more: '**Selected** takes one group, **All** everyone. Start with a group of a few people if you want to try it first.',
  },
  'registered-methods': {
    lead: 'Since 7 September 2026, only methods that users registered themselves count for a reset.',
    more: 'Phone numbers and mail addresses from the directory no longer do (MC1325414). Users register at aka.ms/ssprsetup.',
  },
  'sspr-needed': {
    lead: 'Users reset their own password only with self-service reset (SSPR) on; for synced users it takes writeback as well.',
    more: 'Without writeback a synced user is sent to an admin. Resets by an admin in the Entra admin center are written back too.',
  },
  'wizard-account': {
    lead: 'The wizard wants a Hybrid Identity Administrator or Global Administrator of your own tenant, best a cloud-only account.',
    more: 'The role must be assigned to the person, not through a group, and be active in PIM before the sign-in. A guest won’t do.',
  },
  'wizard-mfa': {
    lead: 'The wizard’s sign-in can ask for MFA; a Conditional Access policy that blocks it ends it.',
    more: 'Microsoft asks that secure.aadcdn.microsoftonline-p.com be among the server’s trusted sites when the admin has MFA.',
  },
  gdap: {
    lead: 'Use an account of the customer’s own tenant: Microsoft documents no set-up of Connect or cloud sync by GDAP.',
    more: 'A guest isn’t accepted. It takes Hybrid Identity Administrator, assigned to that account itself and active in PIM.',
  },
  'blade-greyed': {
    lead: 'Greyed-out boxes or a missing tab mean that no writeback client is set up for this tenant yet, or that you may not change it.',
    more: 'First finish the server half: **Password writeback** in Entra Connect’s wizard, or cloud sync’s agent. Then look at your role, active in PIM, and the licence.',
  },
} as const;

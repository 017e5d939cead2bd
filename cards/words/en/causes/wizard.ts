/** Causes of the wizard: what each is, how to mend it, and the question that tells it. */
export const wizard = {
  'wizard-tenant-licence': {
    title: 'The tenant has no licence (P1 or P2)',
    fix: 'Get Entra ID P1, P2 or Microsoft 365 Business Premium, then run the wizard again.',
    ask: 'Does the tenant have neither P1 nor P2?',
  },
  'wizard-account': {
    title: 'The admin in the wizard is federated, has no licence, or the password was wrong',
    fix: 'Run the wizard again with a cloud-only Hybrid Identity Administrator with a licence; check the password on a sign-in page first.',
    ask: 'Is the admin of the wizard federated or without a licence, or the password in doubt?',
  },
  'wizard-clock': {
    title: "The server's clock is off",
    fix: 'Set the time right, then run the wizard again.',
    ask: "Is the server's clock more than five minutes off?",
  },
  'wizard-network': {
    title: 'TLS 1.2 is off, or the proxy is missing from machine.config',
    fix: 'Enable TLS 1.2 for .NET and put the proxy into machine.config of .NET, then run the wizard again.',
    ask: 'Does the server go out through a proxy?',
  },
  'wizard-sign-in': {
    title: "The wizard's sign-in page refuses the name or the password, or stays blank",
    fix: "Check name and password on a sign-in page elsewhere first. If the wizard's page stays blank or warns, Internet Explorer's enhanced security must let Microsoft's sign-in pages and their scripts through. A federated admin gets no token: use a cloud-only one.",
    ask: 'Does the sign-in page itself refuse the password, warn or stay blank?',
  },
  'wizard-policy': {
    title: "Conditional Access or multifactor authentication stops the wizard's sign-in",
    fix: "Look into the sign-in log which policy blocked the wizard's admin. Leave that account or this server's address out of it, or sign in on the server as it asks (MFA, compliant device). Internet Explorer's enhanced security must let the sign-in pages through.",
    ask: 'Does the sign-in log name a Conditional Access policy?',
  },
  'role-not-active': {
    title: 'The role is not active yet in this session',
    fix: 'A role activated in PIM counts from the next token on: wait some minutes, sign out and sign in again (in the wizard too). Check in PIM that it is active and not only eligible.',
    ask: 'Was the role activated only minutes ago?',
  },
  'role-missing': {
    title: 'Your role may not change this',
    fix: 'Sign in as **Hybrid Identity Administrator** or **Global Administrator**. **Authentication Policy Administrator** stands in the documentation, yet a tester with it was refused on **Save**.',
    ask: 'Does your role differ from Hybrid Identity or Global Administrator?',
  },
  'wizard-partner': {
    title: 'A partner or guest account signs in to the wizard',
    fix: 'Delegated rights (GDAP, CSP) and guest accounts do not count in the wizard. Use a cloud-only Hybrid Identity Administrator that lives in this tenant.',
    ask: 'Is the admin of the wizard a guest or a partner?',
  },
  'wizard-group': {
    title: 'Your Windows account is not in ADSyncAdmins',
    fix: 'Add it to the local group **ADSyncAdmins** on the Connect server, sign out of Windows and in again, then start the wizard as administrator.',
    ask: 'Are you outside the local group ADSyncAdmins?',
  },
  'box-greyed': {
    title: 'The box is grey: the admin of the wizard lacks the role or the licence',
    fix: 'Go back to **Connect to Microsoft Entra ID** and sign in as a cloud-only **Hybrid Identity Administrator** with P1 or P2 in the tenant; the server must not be in staging mode. Then the box opens.',
    ask: 'Is only that one box grey?',
  },
};

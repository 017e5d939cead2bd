/** Causes of the two halves and the page in the portal: what each is, how to mend it, and the question that tells it. */
export const halves = {
  'server-half': {
    title: 'The server half is off',
    fix: 'In the wizard: **Customize synchronization options** > **Optional features** > **Password writeback** > **Configure**. Cloud sync: the command on the agent\'s server, or the third box in the portal. Or say "set it up". The command that reads the switch is missing from Microsoft\'s current reference; the wizard shows it too.',
    ask: "Is Password writeback clear on the wizard's Optional features?",
  },
  'portal-half': {
    title: 'The portal half is off',
    fix: 'In **Entra ID > Password reset > On-premises integration** tick **Write back passwords to your on-premises directory**, then **Save**. Or say "set it up".',
    ask: 'Is the writeback box clear in the portal?',
  },
  'blade-greyed': {
    title: 'The portal knows of no writeback client, so the tab is grey or missing',
    fix: '**On-premises integration** shows its boxes only once a client has registered: finish the server half first (wizard or cloud sync, event 31005), with P1 or P2 in the tenant and the role Hybrid Identity Administrator. Then open the page anew.',
    ask: 'Is the whole tab grey or missing?',
  },
};

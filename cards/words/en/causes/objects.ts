/** Causes of which reset and which account: what each is, how to mend it, and the question that tells it. */
export const objects = {
  'reset-in-admin-center': {
    title: 'The reset was made in the Microsoft 365 admin center',
    fix: 'Such resets stay in the cloud. Reset once more in the **Entra admin center**.',
    ask: 'Did somebody reset it in the Microsoft 365 admin center?',
  },
  'reset-in-powershell': {
    title: 'The reset was made in PowerShell, or by the user through Graph',
    fix: 'Such resets stay in the cloud. Reset once more in the **Entra admin center**, or with Graph resetPassword as an admin.',
    ask: 'Did a script, a flow or Graph set the password?',
  },
  'cloud-catching-up': {
    title: 'It is set in Active Directory, the cloud is catching up',
    fix: 'Wait two minutes or more, then try again.',
    ask: 'Does it work after a few minutes?',
  },
  'not-synced': {
    title: 'The user is not synced by this server, or is filtered out',
    fix: 'In **Synchronization Service Manager**, search the connector space for the user; check **Domain/OU filtering**.',
    ask: 'Is the user missing from the connector space?',
  },
  'two-matches': {
    title: 'The user has an enabled account in two forests',
    fix: 'Writeback does not support this. Keep one of them enabled.',
    ask: 'Does the person have an enabled account in two forests?',
  },
  'reserved-characters': {
    title: 'An OU name holds a reserved character',
    fix: 'Rename the OU: no comma, plus, quotation mark, backslash, angle bracket, semicolon, equals sign, slash or line break; no space or number sign in front, no space at the end.',
    ask: 'Does the name of the OU hold a comma, plus, slash or the like?',
  },
  'forest-added': {
    title: 'A forest was added after writeback was switched on',
    fix: 'In the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again.',
    ask: 'Was a forest added after writeback was switched on?',
  },
  'duplicate-anchor': {
    title: 'Two users share the same anchor',
    fix: 'Find the pair, remove the duplicate, and use an anchor attribute that is unique.',
    ask: 'Do two users share one anchor?',
  },
};

const LOSE = 'synced users can’t reset, change or unlock in the cloud, and need your help desk';

/** What sounds like turning writeback off and is none, or not all that was said: what it is, and what stops. */
export const instead = {
  'off-for-one': {
    title: 'Writeback is on or off for the whole tenant',
    next: 'For one person, a group or an OU alone there is no switch. Who may reset in the cloud is set under **Password reset > Properties**: with **Selected**, whoever is not in its group can not. Their password on-premises stays as it is.',
    lines: [`**Turn it off** is for everyone: ${LOSE}.`],
  },
  'off-sspr': {
    title: 'Self-service reset is another switch',
    next: 'It stands under **Password reset > Properties** (**None**), and I leave it alone. Nobody resets on their own then, but resets by an admin are still written back. If you meant writeback, press **Turn it off**.',
    lines: [],
  },
  'off-other': {
    title: 'I turn off password writeback, and nothing else',
    next: `Sync, servers and this bot stay as they are. Writeback goes off for the whole tenant: ${LOSE}. If you mean that, **Turn it off** draws up a plan, which a colleague approves first.`,
    lines: [],
  },
  'off-for-a-while': {
    title: 'It stays off until another change turns it on again',
    next: `I keep no end for it, and turn nothing on by myself. Until then ${LOSE}.`,
    lines: [
      '**Turn it off** draws up the plan, and a colleague approves it. A plan may have an appointed time.',
      'When the time is over, **Turn it on again** is a change of its own, with its own approval.',
    ],
  },
  'off-means': {
    title: 'With writeback off, synced users can’t reset their password in the cloud',
    next: 'What stops for them, and for you:',
    lines: [
      'No reset by themselves, from home or on the road: they need your help desk.',
      'No change and no unlock in the cloud: both take your own directory then.',
      'A reset by an admin in the Entra admin center no longer counts on-premises: reset in Active Directory.',
      'Nobody’s password changes, everybody signs in as before, and sync goes on. All of it can be turned on again, as a change of its own.',
    ],
  },
  'off-who': {
    title: 'An admin asks for it, and a colleague approves it',
    next: 'Asking and carrying it out takes one of these roles: **Hybrid Identity Administrator**, **Global Administrator** or **Authentication Policy Administrator**. Who approves, the approval policy says: ask **who approves?**',
    lines: [],
  },
  'no-connect': {
    title: 'Connect’s writeback is not here: this tenant is on cloud sync',
    next: 'By what I read, there is nothing of Connect’s to turn off, so I drew up nothing. **Turn it off** draws up a plan for cloud sync: its own half, the portal’s, or both.',
    lines: [],
  },
  'no-cloud-sync': {
    title: 'Cloud sync is not here: this tenant is on Connect',
    next: 'By what I read, there is nothing of cloud sync’s to turn off, so I drew up nothing. **Turn it off** draws up a plan for Connect: the server half, the portal half, or both.',
    lines: [],
  },
  'not-off': {
    title: 'Nothing is turned off: I begin nothing by that',
    next: 'Turning it off takes a plan that somebody here asks for, and a colleague’s approval.',
    lines: [],
  },
  'not-to-move': {
    title: 'Nothing is moved: I begin nothing by that',
    next: 'A move takes a plan that somebody here asks for, and a colleague’s approval. Whether Microsoft has set your organization a date all the same, only its notice says.',
    lines: [],
  },
  'off-unapproved': {
    title: 'Not without approval: I turn nothing off that a colleague hasn’t approved',
    next: '**Turn it off** draws up the plan, and I ask whoever may approve it. If they are slow, tell me to remind them. Who they are: ask **who approves?**',
    lines: [],
  },
  'move-unapproved': {
    title: 'Not without approval: I begin no move that a colleague hasn’t approved',
    next: '**Plan the move** draws up the plan, and I ask whoever may approve it. If they are slow, tell me to remind them. Who they are: ask **who approves?**',
    lines: [],
  },
  'nothing-made': {
    title: 'No change was made here by me, so there is nothing to undo',
    next: 'If you want writeback off, write **turn it off**: it draws up a plan first. What others changed, **history** and **Is writeback on?** show as far as it can be read.',
    lines: [],
  },
  uninstall: {
    title: 'Uninstalling Connect ends the whole sync',
    next: 'That is more than writeback, and the portal’s switches stay on. To be rid of Connect you move to cloud sync first: **Plan the move** draws that up, and Connect stays installed until a reset proves the move and two weeks are over. To stop writeback alone, press **Turn it off**.',
    lines: [],
  },
};

/** "Don't", where such a change is open. */
export const openStays = 'It stays open: **Cancel change** on its card ends it.';

/** "Undo it" while a change is open. */
export const undoOpen = {
  begun:
    'Part of this change is done already. **Cancel change** ends it, and I then say what it leaves and how to put it back.',
  untouched: 'Nothing of this change is done yet, so there is nothing to undo. **Cancel change** ends it.',
};

/** What words of the field mean that the steps, the server and the log use. */
export const notions = {
  'staging-mode': {
    lead: 'In staging mode a Connect server imports and synchronizes, but exports nothing and writes no password back.',
    more: 'It stands by until somebody takes it out of that mode by hand. The move to cloud sync leaves Connect in it; **(Get-ADSyncScheduler).StagingModeEnabled** shows it on the server.',
  },
  'cloud-sync': {
    lead: 'Cloud sync is the newer of Microsoft’s two sync clients: light agents on your servers, set up in the cloud.',
    more: 'It writes passwords back as Connect does, once its own switch and the portal’s are on. Microsoft moves tenants to it in waves.',
  },
  'connect-sync': {
    lead: 'Entra Connect, or Connect Sync, is the sync program on one active server of yours.',
    more: '**Password writeback** in its wizard is one half of writeback; the box in the portal is the other. Cloud sync is its successor.',
  },
  'provisioning-agent': {
    lead: 'The provisioning agent is cloud sync’s program on a server of yours: it carries a new password to Active Directory.',
    more: 'It comes with the move to cloud sync, or is installed by itself. Microsoft advises three active agents.',
  },
  offboarding: {
    lead: 'Offboarding is what Connect’s log calls writeback being switched off: 31012 begins it, 31013 says it succeeded, 31014 that it failed.',
    more: 'It follows when **Password writeback** is cleared in the wizard. Entra’s audit log notes a **Disable** event for it. Paste 31013 with its time, and I count it.',
  },
  'off-by-log': {
    lead: '**Off, by the log** ends a change that turned it off where the switches themselves couldn’t be read.',
    more: 'It takes a **Disable** event, or 31012 or 31013 as pasted, newer than the step, or a test reset that was refused because writeback isn’t enabled.',
  },
  'move-confirmation': {
    lead: 'It is a box in Microsoft’s migration tool: you confirm that writeback’s switch in the tenant is on.',
    more: 'With it ticked, password writeback is carried over to cloud sync. The tool itself tests no writeback, so my step asks you for it, and a reset proves it later.',
  },
  'complete-transfer': {
    lead: '**Complete transfer to Cloud Sync** begins the activation: cloud sync exports from then on, and Connect goes into staging mode.',
    more: 'Before it, closing the wizard is enough, and Connect goes on exporting. After it, Microsoft’s page names no way back.',
  },
  'validation-weeks': {
    lead: 'Microsoft advises two weeks of validation after the move, with Connect installed and in staging mode.',
    more: 'Its tool validates no writeback. So I ask the requester every third day of these fourteen to press **Check now**; the change itself is done before, and other changes may go on.',
  },
  'being-watched': {
    lead: 'A move is done once a reset has proven it; for fourteen days more I ask its requester every third day to look again.',
    more: 'Other changes may go on meanwhile. A newer sign against it opens the question again, and not the change.',
  },
  'proof-by-reset': {
    lead: 'Microsoft’s tool tests no writeback, so only a reset that the log says cloud sync carried proves the move.',
    more: 'Best is a reset by an admin in the Entra admin center, of a synced user who is no admin: for it Microsoft documents that the log names the agent.',
  },
} as const;

/** Causes of the service on the server: what each is, how to mend it, and the question that tells it. */
export const service = {
  'service-stopped': {
    title: 'The service **ADSync** is stopped',
    fix: 'Start it, and look in the Application log why it stopped.',
    ask: 'Is the service ADSync stopped?',
  },
  'endpoint-failed': {
    title: 'The service runs, but its writeback endpoint did not start (event 6800)',
    fix: 'Restart the service. If 6800 comes back: in the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again.',
    ask: 'Does event 6800 stand in the log after the start?',
  },
  'other-server': {
    title: 'Another server became the active one',
    fix: 'Writeback has to be ticked on the server where **StagingModeEnabled** is False. Run the wizard there.',
    ask: 'Is StagingModeEnabled True on this server?',
  },
  'build-outdated': {
    title: 'Connect is outdated or damaged',
    fix: 'Upgrade Microsoft Entra Connect in place. Back up sync rules of your own first.',
    ask: 'Is this build of Connect older than a year?',
  },
  'both-clients': {
    title: 'Connect and cloud sync serve the same domain',
    fix: "Where both serve one domain, cloud sync's agent handles the passwords, and a healthy Connect tells nothing. Look at the agent: is it active, and is cloud sync's writeback on? Or take the domain out of one of the two.",
    ask: "Does cloud sync's agent serve the same domain as Connect?",
  },
  'keys-mismatch': {
    title: 'The keys or settings of writeback no longer fit',
    fix: 'In the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again: that makes new keys. If it stays, give Microsoft the tracking id of the event.',
    ask: 'Did 32000, 32004, 32005, 32007, 32008 or 32010 come at that minute?',
  },
};

import type { App } from '../app.ts';
import { logOf } from '../lib/turn-id.ts';

/**
 * The same bot as one turn uses it: whatever it logs, also in work that goes on behind the turn, carries the turn's id, and so does what
 * it leaves in the outbox. Each field is named, since copying an object of this size costs more than the rest of a turn's start.
 */
export function traced(app: App, turnId: string | undefined): App {
  if (turnId === undefined) return app;
  const log = logOf(app.log, turnId);
  const { directory, signIn, trail } = app;
  return {
    botId: app.botId,
    policyFor: app.policyFor,
    freezesFor: app.freezesFor,
    portalBaseUrl: app.portalBaseUrl,
    portalWrites: app.portalWrites,
    signInPage: app.signInPage,
    store: app.store,
    source: app.source,
    sealer: app.sealer,
    exportLinks: app.exportLinks,
    takesFiles: app.takesFiles,
    chat: app.chat,
    membership: app.membership,
    clock: app.clock,
    meters: app.meters,
    sleep: app.sleep,
    inTime: app.inTime,
    kick: app.kick,
    log,
    background: (work) => app.background(work, log),
    directory: { as: (person, assertion) => directory.as(person, assertion, { id: turnId, log }) },
    signIn: { assertionFor: (person, presented) => signIn.assertionFor(person, presented, log) },
    upload: (address, file) => app.upload(address, file, log),
    trail: {
      read: trail.read,
      sweep: trail.sweep,
      forgetIdle: trail.forgetIdle,
      write: (tenantId, decide, inboxKey, along) => trail.write(tenantId, decide, inboxKey, { ...along, turnId }),
      send: (tenantId, effects) => trail.send(tenantId, effects, turnId),
    },
  };
}

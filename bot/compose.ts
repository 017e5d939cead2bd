import { randomUUID } from 'node:crypto';
import { apologising, strangerCard } from './apologies.ts';
import type { App } from './app.ts';
import { createBackground } from './background.ts';
import { createShapes } from './capture/shapes.ts';
import { carry } from './carry.ts';
import type { Config } from './config.ts';
import { botCredential } from './directory/bot-credential.ts';
import { createDirectory } from './directory/index.ts';
import { createSso } from './directory/sso.ts';
import { endAtOnce } from './ending.ts';
import { createDownloads } from './export-pages.ts';
import { createLog } from './log.ts';
import { countingCommits } from './metrics/counting.ts';
import { openMetrics } from './metrics/index.ts';
import { createPace } from './pace.ts';
import { createPages } from './pages/index.ts';
import type { Parts, Running } from './parts.ts';
import { createServer } from './server.ts';
import { withNews } from './store/news.ts';
import { openStore } from './store/open.ts';
import { startOutbox } from './store/outbox.ts';
import { remembering } from './store/remembering.ts';
import { keepFor, onceADay } from './store/retention.ts';
import { createSweep } from './sweep.ts';
import { runTurn, TurnAdapter } from './teams/adapter.ts';
import { createBotToken } from './teams/bot-token.ts';
import { createChat } from './teams/chat.ts';
import { createHostList, namingRefused } from './teams/door-hosts.ts';
import { createDoor, createVouch } from './teams/front-door.ts';
import { PilotHandler } from './teams/handler.ts';
import { createKeys } from './teams/keys.ts';
import { createMembership } from './teams/membership.ts';
import { createSender } from './teams/sender.ts';
import { countingCalls } from './teams/sender-counted.ts';
import { createSignInWire } from './teams/sign-in-wire.ts';
import { createUpload, isSharePoint } from './teams/upload.ts';
import { traced } from './trace.ts';
import { createTrail } from './trail.ts';
import { createTurn } from './turn.ts';
import { createVitals } from './vitals.ts';
import { inTime, within } from './within.ts';

export type { Parts, Running };

/** Builds the whole bot from its configuration. Starts nothing until `listen` is called; rejects when the store won't open. */
export async function createApp(config: Config, parts: Parts = {}): Promise<Running> {
  const clock = { now: Date.now };
  // For waits: nobody sets this one back.
  const steady = () => performance.timeOrigin + performance.now();
  const log = parts.log ?? createLog();
  const sleep = parts.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const keys = createKeys({ metadataUrl: config.openIdMetadata, now: clock.now });
  const shapes = createShapes({ until: config.captureUntil, now: clock.now, log });
  const entrance = { ...config, appId: config.botId, issuer: config.tokenIssuer, keys, now: clock.now };
  const door = shapes.behind(parts.door ?? createDoor(entrance));
  const credential = botCredential(config);
  const token = parts.botToken ?? createBotToken({ getToken: credential, scope: config.tokenScope, now: clock.now });
  const isAllowedHost = namingRefused(parts.isAllowedHost ?? createHostList(config.allowedServiceHosts), log);
  const opened = await openStore(config.storeUrl, {
    lock: true,
    credential,
    ...(config.storeConnectionString ? { connectionString: config.storeConnectionString } : {}),
    ...(config.auditKeyPath ? { auditKeyPath: config.auditKeyPath } : {}),
    anchor: config.auditAnchor && { ...config.auditAnchor, log },
    whenEnded: (failure) => {
      log('error', 'the store’s thread has ended, and so does this process', { why: failure.message });
      (parts.end ?? endAtOnce)();
    },
  });
  const metrics = await openMetrics(config.metrics, opened, clock);
  const { meters } = metrics;
  const calling = { token, isAllowedHost, now: steady, ...parts.chatPace, onMember: shapes.member };
  const sender = countingCalls(createSender(calling), meters);
  const { background, settled } = createBackground(log);
  // Its server holds a lock: nobody else writes there.
  const isEmbedded = config.storeUrl.startsWith('sqlite:');
  const news = withNews(countingCommits(isEmbedded ? remembering(opened) : opened, meters));
  const { store } = news;
  const kick = async () => {
    if (news.take()) await outbox.kick();
  };
  const sso = createSso({ ...config, clientId: config.ssoAppId, appIdUri: config.ssoAppIdUri, now: clock.now, log });
  const { pages, ...downloads } = createDownloads({
    config,
    open: parts.openDownloads,
    source: store.trail,
    signIn: sso,
    now: clock.now,
  });
  const as = { ...config, clientId: config.ssoAppId, credential: config.ssoCredential };
  const app: App = {
    ...config,
    store,
    trail: createTrail(store, clock, { sleep, random: Math.random, isAlone: isEmbedded, log }),
    source: store.trail,
    ...downloads,
    upload: createUpload(parts.isUploadHost ?? isSharePoint, log),
    chat: createChat(sender),
    directory: createDirectory(as, clock, log, parts.pace, meters),
    signIn: parts.signIn ?? sso,
    membership: parts.membership ?? createMembership(sender, steady),
    clock,
    log,
    meters,
    sleep,
    inTime,
    background,
    kick,
  };
  const outbox = startOutbox({
    store,
    carry: (effect, turn) => carry(traced(app, effect.turnId), effect, turn),
    clock,
    log,
    owner: randomUUID(),
    pollMs: 5_000,
    leaseMs: 60_000,
  });

  const wire = createSignInWire({
    sender,
    signIn: app.signIn,
    store,
    key: () => store.sharedKey('exchange'),
    appIdUri: config.ssoAppIdUri,
    now: clock.now,
    log,
  });
  const strangers = createPace(clock);
  const handler = new PilotHandler(createTurn(app), wire, {
    card: strangerCard,
    say: (to, card, stranger) => {
      if (!strangers.exceeded(to.tenantId, stranger)) background(app.chat.post(to, card, { asker: stranger }));
    },
  });
  const adapter = new TurnAdapter(sender);
  const server = createServer({
    door,
    vouch: parts.door ? async () => undefined : createVouch(entrance),
    turn: (activity) =>
      runTurn(adapter, activity, (context) => handler.run(context), {
        log,
        errorCard: apologising(meters),
      }),
    pages: { ...createPages(config), ...pages },
    ...createVitals(opened, () => parts.door !== undefined || keys.ready(), clock, log),
    log,
    meters,
  });
  const sweep = createSweep(app);
  const sweeping = setInterval(() => {
    background(sweep.look(false));
    background(forget());
  }, 60_000);
  const forget = keepFor(config.retentionDays, onceADay(store, config.botTenantId, clock.now), clock.now);

  return {
    async listen(port, host) {
      if (!parts.door) await keys.prefetch();
      await metrics.listen(log);
      // Not waited for: it takes longer with each tenant that is due, and whoever asks about one of them gets its newest state.
      background(sweep.look(true));
      background(forget());
      return server.listen(port, host);
    },
    async close() {
      clearInterval(sweeping);
      sweep.stop();
      // Together under ten seconds, which is what a host waits for after SIGTERM.
      await server.close(3_500);
      await within(settled(), 3_500);
      await within(outbox.stop(), 1_500);
      // A thread that hangs must not keep the process.
      await within(store.close(), 1_000);
      metrics.close();
    },
  };
}

import { randomUUID } from 'node:crypto';
import type { App } from './app.ts';
import { createFreezeBook } from './calendar/index.ts';
import { createShapes } from './capture/shapes.ts';
import { type Config, policyFor } from './config/index.ts';
import { botCredential } from './directory/auth/bot-credential.ts';
import { createSso } from './directory/auth/sso.ts';
import { createDirectory } from './directory/index.ts';
import { createDownloads } from './http/downloads.ts';
import { createVitals } from './http/health.ts';
import { openMetrics } from './http/metrics/index.ts';
import { createPages } from './http/pages/index.ts';
import { createServer } from './http/server.ts';
import { ticketPosts } from './http/ticket.ts';
import { createBackground } from './lib/background.ts';
import { createLog } from './lib/log.ts';
import { endAtOnce } from './lib/process-end.ts';
import { inTime, withTimeout } from './lib/with-timeout.ts';
import { runEffect } from './messages/run-effect.ts';
import { countingCommits } from './meters/counted-commits.ts';
import type { Parts, Running } from './overrides.ts';
import { readSealer } from './store/chain/signing.ts';
import { isEmbedded } from './store/driver/address.ts';
import { withNews } from './store/news.ts';
import { startOutbox } from './store/outbox/worker.ts';
import { remembering } from './store/remembering.ts';
import { keepFor, onceADay } from './store/retention.ts';
import { runTurn, TurnAdapter } from './teams/adapter.ts';
import { createChat } from './teams/chat.ts';
import { createDoor, createVouch } from './teams/door/front-door.ts';
import { createHostList, namingRefused } from './teams/door/hosts.ts';
import { createKeys } from './teams/door/keys.ts';
import { PilotHandler } from './teams/handler.ts';
import { createMembership } from './teams/membership.ts';
import { createBotToken } from './teams/sender/bot-token.ts';
import { countingCalls } from './teams/sender/counted-calls.ts';
import { createSender } from './teams/sender/index.ts';
import { createSignInWire } from './teams/sign-in/wire.ts';
import { createUpload, isSharePoint } from './teams/upload.ts';
import { openOwnStore } from './trail/open-own-store.ts';
import { createSweep } from './trail/sweep.ts';
import { createTrail } from './trail/trail.ts';
import { apologising, strangerCard } from './turn/error-cards.ts';
import { createTurn } from './turn/index.ts';
import { createRateLimit } from './turn/rate-limit.ts';
import { traced } from './turn/traced.ts';
import { MINUTE_MS } from './workflow/time/durations.ts';

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
  const end = parts.end ?? endAtOnce;
  const opened = await openOwnStore(config, { credential, clock, log, end });
  const metrics = await openMetrics(config.metrics, opened, clock);
  const { meters } = metrics;
  const calling = { token, isAllowedHost, now: steady, ...parts.chatPace, onMember: shapes.member };
  const sender = countingCalls(createSender(calling), meters);
  const { background, settled } = createBackground(log);
  // Nobody else writes there.
  const isAlone = isEmbedded(config.storeUrl);
  const news = withNews(countingCommits(isAlone ? remembering(opened) : opened, meters));
  const { store } = news;
  const kick = async () => {
    if (news.take()) await outbox.kick();
  };
  const sso = createSso({ ...config, clientId: config.ssoAppId, appIdUri: config.ssoAppIdUri, now: clock.now, log });
  const sealer = config.auditKeyPath ? readSealer(config.auditKeyPath) : undefined;
  const { pages, ...downloads } = createDownloads({
    config,
    open: parts.openDownloads,
    source: store.trail,
    sealer,
    signIn: sso,
    now: clock.now,
  });
  const { freezesFor, ...freezeBook } = createFreezeBook(config.policies, { clock, log });
  const as = { ...config, clientId: config.ssoAppId, credential: config.ssoCredential };
  const app: App = {
    ...config,
    policyFor: (tenantId) => policyFor(config.policies, tenantId),
    freezesFor,
    store,
    trail: createTrail(store, clock, { sleep, random: Math.random, isAlone, log, freezesFor }),
    source: store.trail,
    sealer,
    ...downloads,
    upload: createUpload(parts.isUploadHost ?? isSharePoint, log),
    chat: createChat(sender),
    directory: createDirectory(as, clock, log, { pace: parts.pace, meters }),
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
    carry: (effect, turn) => runEffect(traced(app, effect.turnId), effect, turn),
    clock,
    log,
    owner: randomUUID(),
    pollMs: 5_000,
    leaseMs: MINUTE_MS,
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
  const strangers = createRateLimit(clock);
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
    posts: ticketPosts(app, config.allowedTenants),
    ...createVitals(opened, () => parts.door !== undefined || keys.ready(), clock, log),
    log,
    meters,
  });
  const sweep = createSweep({ ...app, steady });
  const sweeping = setInterval(() => {
    background(sweep.look(false));
    background(forget());
    background(freezeBook.look());
  }, MINUTE_MS);
  const forget = keepFor(config.retentionDays, onceADay(store, config.botTenantId, clock.now), clock.now);

  return {
    async listen(port, host) {
      if (!parts.door) await keys.prefetch();
      await metrics.listen(log);
      await freezeBook.begin();
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
      await withTimeout(settled(), 3_500);
      await withTimeout(outbox.stop(), 1_500);
      // A thread that hangs must not keep the process.
      await withTimeout(store.close(), 1_000);
      metrics.close();
    },
  };
}

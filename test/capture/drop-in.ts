import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Capture, captureSchema } from '../../bot/capture/file.ts';
import { parseActivity } from '../../bot/teams/activity/activity.ts';
import { readIncoming } from '../../bot/teams/activity/incoming.ts';
import { createSender, type Member } from '../../bot/teams/sender/index.ts';
import type { ProbeId } from '../../bot/workflow/vocabulary.ts';
import { startConnector } from '../support/connector.ts';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

/** The probe that reads what a capture of the log is of. */
const PROBES = { writeback: 'audit', policy: 'policy-log', resets: 'resets' } as const satisfies Record<
  string,
  ProbeId
>;

/** Where the portal has it, and the probe that reads it. */
const PORTAL = {
  scope: ['PasswordResetPolicies', 'sspr-scope'],
  connectivity: ['CheckWritebackConnectivityStatus', 'connectivity'],
} as const;

/**
 * Hands a captured body to the product's own readers: what the directory sent over HTTP to the real clients, what Teams sent to the
 * real parsers. Fails where the product couldn't read what the live service sends.
 */
export async function checkDropIn(path: string): Promise<Capture> {
  const capture = captureSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const { of, body } = capture;
  switch (of) {
    case 'settings':
      await withDirectory(async (server) => {
        server.reply('GET /api/PasswordReset/OnPremisesPasswordResetPolicies', { json: body });
        const read = await openSession(server).read('settings');
        assert.ok(read.kind === 'read', `${path}: the settings can't be read`);
        assert.ok(read.looksFamiliar, `${path}: the settings hold more than the six fields`);
      });
      break;
    case 'scope':
    case 'connectivity':
      await withDirectory(async (server) => {
        const [last, probe] = PORTAL[of];
        server.reply(`GET /api/PasswordReset/${last}`, { json: body });
        await hasFacts(server, probe, path);
      });
      break;
    case 'writeback':
    case 'policy':
    case 'resets':
      await withDirectory(async (server) => {
        server.reply('GET /v1.0/auditLogs/directoryAudits', { json: body });
        await hasFacts(server, PROBES[of], path);
      });
      break;
    case 'activity': {
      const activity = parseActivity(body);
      assert.ok(activity, `${path}: this is no activity that the door takes`);
      if (activity.type === 'invoke') assert.ok(readIncoming(activity) ?? activity.name?.startsWith('signin/'), path);
      break;
    }
    case 'member':
      await withMember(body, (read) =>
        assert.ok(read?.tenantId ?? read?.userRole, `${path}: no member can be read in it`),
      );
      break;
  }
  return capture;
}

async function hasFacts(server: DirectoryServer, probe: ProbeId, path: string): Promise<void> {
  const observation = await openSession(server).probe(probe);
  assert.ok('facts' in observation, `${path}: ${'because' in observation ? observation.because : ''}`);
}

async function withDirectory(use: (server: DirectoryServer) => Promise<void>): Promise<void> {
  const server = await startDirectoryServer();
  await use(server).finally(() => server.close());
}

/** The body as the connector's answer to the real sender. */
async function withMember(body: unknown, use: (member: Member | undefined) => void): Promise<void> {
  const connector = await startConnector();
  connector.member = body;
  const sender = createSender({ token: async () => undefined, isAllowedHost: () => true, now: Date.now });
  const { serviceUrl } = connector;
  const target = { serviceUrl, conversationId: 'a:chat', tenantId: 'tenant', botId: '28:bot' };
  try {
    use(await sender.member(target, '29:someone'));
  } finally {
    await connector.close();
  }
}

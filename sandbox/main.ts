import { readConfig } from '../bot/config.ts';
import { createApp } from '../bot/main.ts';
import type { Membership, SignIn } from '../bot/ports.ts';
import { isLoopback, practiceDoor } from './door.ts';
import { people, personById, tenantId } from './people.ts';

/** The bot as `npm start` runs it: production's own code, with addresses, a door and a sign-in of the practice tenant. */

const {
  PORT = '3978',
  SANDBOX_PORT = '4100',
  SANDBOX_CLOUD_PORT = String(Number(SANDBOX_PORT) + 43),
  SANDBOX_DATA = 'data/sandbox',
  SANDBOX_BOT_ID = '',
  SANDBOX_BOT_SECRET = 'practice',
} = process.env;
const cloud = `https://localhost:${SANDBOX_CLOUD_PORT}`;
const control = `http://127.0.0.1:${SANDBOX_PORT}`;

const read = readConfig({
  APPROVERS: `user:${people.megan.id}`,
  AUDITORS: `user:${people.audrey.id}`,
  ...process.env,
  PORT,
  BOT_ID: SANDBOX_BOT_ID,
  BOT_TENANT_ID: tenantId,
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: SANDBOX_BOT_SECRET,
  SSO_APP_SECRET: SANDBOX_BOT_SECRET,
  AUTHORITY_HOST: cloud,
  GRAPH_BASE_URL: cloud,
  PORTAL_BASE_URL: `${cloud}/api`,
  STORE_URL: `sqlite:${SANDBOX_DATA}/pilot.db`,
});

/** Stands where Teams' single sign-on stands: the practice tenant signs an assertion for whoever chats. */
const signIn: SignIn = {
  async assertionFor({ objectId }) {
    const answer = await fetch(`${control}/sandbox/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ objectId }),
      signal: AbortSignal.timeout(5_000),
    }).catch(() => undefined);
    if (!answer?.ok) return { kind: 'needed' };
    const body: unknown = await answer.json();
    const isAnswer =
      typeof body === 'object' && body !== null && 'assertion' in body && typeof body.assertion === 'string';
    return isAnswer ? { kind: 'signed-in', assertion: String(body.assertion) } : { kind: 'needed' };
  },
};

/** The practice tenant's own list of people says who is a guest. */
const membership: Membership = async ({ objectId }) => {
  const person = personById(objectId);
  if (!person) return 'unknown';
  return person.userType === 'Guest' ? 'guest' : 'member';
};

if (!read.ok) {
  process.stderr.write(`The practice bot can't start:\n${read.problems.map((p) => `  - ${p}`).join('\n')}\n`);
  process.exit(1);
}
const app = await createApp(read.config, {
  door: practiceDoor,
  signIn,
  membership,
  isAllowedHost: isLoopback,
  botToken: async () => undefined,
  openDownloads: `http://127.0.0.1:${PORT}`,
});
const port = await app.listen(read.config.port, '127.0.0.1');
process.stdout.write(`bot ready on http://127.0.0.1:${port}\n`);
const stop = () => void app.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

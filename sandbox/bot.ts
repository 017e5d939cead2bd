import type { Parts } from '../bot/compose.ts';
import { isLoopback } from '../bot/lib/loopback.ts';
import type { Membership, SignIn } from '../bot/ports/index.ts';
import { practiceDoor } from './door.ts';
import { people, personById, tenantId } from './people.ts';

/** Where a practice bot finds its tenant, and what it proves itself with there. `cloud` and `control` are origins. */
export type PracticeTenant = {
  readonly cloud: string;
  readonly control: string;
  readonly botId: string;
  readonly botSecret: string;
};

/** The practice bot's settings: those of `env`, a policy say, and over them what leads to the practice tenant. */
export const practiceSettings = (
  { cloud, botId, botSecret }: PracticeTenant,
  own: { readonly port: string; readonly data: string },
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> => ({
  APPROVERS: `user:${people.megan.id}`,
  AUDITORS: `user:${people.audrey.id}`,
  ...env,
  PORT: own.port,
  BOT_ID: botId,
  BOT_TENANT_ID: tenantId,
  BOT_TYPE: 'SingleTenant',
  BOT_PASSWORD: botSecret,
  SSO_APP_SECRET: botSecret,
  AUTHORITY_HOST: cloud,
  GRAPH_BASE_URL: cloud,
  PORTAL_BASE_URL: `${cloud}/api`,
  STORE_URL: `sqlite:${own.data}/pilot.db`,
});

/** What stands in the practice bot where Teams stands in production. `address`: where it hands out files without a sign-in. */
export const practiceParts = (control: string, address: string): Parts => ({
  door: practiceDoor,
  signIn: practiceSignIn(control),
  membership,
  isAllowedHost: isLoopback,
  botToken: async () => undefined,
  openDownloads: address,
});

/** Stands where Teams' single sign-on stands: the practice tenant signs an assertion for whoever chats. */
const practiceSignIn = (control: string): SignIn => ({
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
});

/** The practice tenant's own list of people says who is a guest. */
const membership: Membership = async ({ objectId }) => {
  const person = personById(objectId);
  if (!person) return 'unknown';
  return person.userType === 'Guest' ? 'guest' : 'member';
};

import type { Half } from '../workflow/steps/index.ts';
import { OPERATOR_ROLES, type RoleName, type Route } from '../workflow/vocabulary.ts';
import { anyOf } from './words/any-of.ts';

const ROLES = OPERATOR_ROLES.map(
  (role) => [role, new RegExp(`\\b${anyOf(({ particulars }) => particulars.roles[role])}`, 'i')] as const,
);
const CLOUD_SYNC = new RegExp(`\\b${anyOf(({ particulars }) => particulars.cloudSync)}`, 'i');

const CONNECT = new RegExp(`(?<!\\p{L})${anyOf(({ particulars }) => particulars.connect)}(?!\\p{L})`, 'iu');

const SERVER_HALF = new RegExp(`(?<!\\p{L})${anyOf(({ particulars }) => particulars.serverHalf)}`, 'iu');
const PORTAL_HALF = new RegExp(`(?<!\\p{L})${anyOf(({ particulars }) => particulars.portalHalf)}`, 'iu');

const KEPT = new RegExp(
  anyOf(({ particulars }) => particulars.kept),
  'giu',
);

/** The role that a text names, of those that are enough. */
export const roleNamed = (text: string): RoleName | undefined => ROLES.find(([, name]) => name.test(text))?.[0];

/** Whether a text names the route by cloud sync. */
export const namesCloudSync = (text: string): boolean => CLOUD_SYNC.test(text);

/** The client that a text names, where it names one alone. */
export function clientNamed(text: string): Route | undefined {
  const [connect, cloudSync] = [CONNECT.test(text), CLOUD_SYNC.test(text)];
  if (connect === cloudSync) return undefined;
  return connect ? 'connect-sync' : 'cloud-sync';
}

/** The half of writeback that a text names, where it names one alone. */
export function halfNamed(text: string): Half | undefined {
  const said = text.replace(KEPT, ' ');
  const [server, portal] = [SERVER_HALF.test(said), PORTAL_HALF.test(said)];
  if (server === portal) return undefined;
  return server ? 'connect' : 'sspr';
}

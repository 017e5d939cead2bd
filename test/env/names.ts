import { readConfig } from '../../bot/config/index.ts';

const guid = '11111111-2222-4333-8444-555555555555';

/** What starts a server, one environment for each way the bot can prove itself. */
export const environments: readonly Readonly<Record<string, string>>[] = [
  { BOT_ID: guid, BOT_TENANT_ID: guid, BOT_TYPE: 'UserAssignedMsi', APPROVERS: `user:${guid}` },
  { BOT_ID: guid, BOT_TENANT_ID: guid, BOT_TYPE: 'SingleTenant', BOT_PASSWORD: 'x', APPROVERS: `user:${guid}` },
];

/** Every name that the configuration reads, seen by reading it. */
export function namesRead(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const environment of environments) {
    const watched = new Proxy(environment, {
      get: (target, name) => {
        if (typeof name !== 'string') return undefined;
        names.add(name);
        return target[name];
      },
    });
    readConfig(watched);
  }
  return names;
}

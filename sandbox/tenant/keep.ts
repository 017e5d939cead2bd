import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { roleNames } from '../roles.ts';
import type { Audit } from './audits.ts';
import { agentStates, portalRefusals, type State, sceneNames, ssprScopes, transitions } from './state.ts';

/** Where the tenant's memory lives between runs. */
export interface Keep {
  /** What was saved last, or undefined when nothing usable is there; `note` tells about a file that was set aside. */
  load(): { state?: State; note?: string };
  save(state: State): void;
}

const saved = z.object({
  scenario: z.enum(sceneNames),
  connect: z.object({ passwordWriteback: z.boolean() }),
  switches: z.object({ main: z.boolean(), unlock: z.boolean() }),
  agent: z.object({ canUnlock: z.boolean(), isReachable: z.boolean() }),
  // What came later has what every tenant was before it came.
  cloudSync: z
    .object({ agent: z.enum(agentStates), isOn: z.boolean(), readsBack: z.boolean() })
    .default({ agent: 'none', isOn: false, readsBack: true }),
  transition: z.enum(transitions).default('none'),
  sync: z.enum(['fresh', 'stale', 'off']),
  isLicensed: z.boolean(),
  hasPortalApi: z.boolean(),
  portalRefusal: z.literal(portalRefusals).default(65002),
  namesAgent: z.boolean().default(true),
  ssprScope: z.literal(ssprScopes),
  allowsAdminReset: z.boolean(),
  roles: z.record(z.string(), z.array(z.enum(roleNames))),
  consented: z.array(z.string()),
  approvers: z.array(z.string()).optional(),
  audits: z.array(
    z.custom<Audit>((value) => typeof value === 'object' && value !== null && 'activityDateTime' in value),
  ),
});

/** A file `tenant.json` in `folder`; each save replaces it whole, so a crash leaves the old or the new one. */
export function fileKeep(folder: string): Keep {
  const path = join(folder, 'tenant.json');
  return {
    load() {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch {
        return {};
      }
      try {
        return { state: saved.parse(JSON.parse(text)) };
      } catch {
        renameSync(path, `${path}.unreadable`);
        return {
          note: `The saved practice tenant could not be read. It is kept as ${path}.unreadable; this one begins fresh.`,
        };
      }
    },
    save(state) {
      mkdirSync(folder, { recursive: true });
      writePrivately(path, JSON.stringify(state, null, 2));
    },
  };
}

/** For a tenant that is forgotten when it stops. */
export const noKeep: Keep = { load: () => ({}), save: () => {} };

/** Replaces a file in one step; only its owner may read it. */
export function writePrivately(path: string, text: string): void {
  const draft = `${path}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  renameSync(draft, path);
}

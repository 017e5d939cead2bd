import type { CauseShape } from '../shape/cause.ts';
import { BESIDE } from './beside.ts';
import { CLOUD_SYNC } from './cloud-sync.ts';
import { CONTROLLERS } from './controllers.ts';
import { HALVES } from './halves.ts';
import { NETWORK } from './network.ts';
import { OBJECTS } from './objects.ts';
import { POLICY } from './policy.ts';
import { RIGHTS } from './rights.ts';
import { SERVICE } from './service.ts';
import { USERS } from './users.ts';
import { WIZARD } from './wizard.ts';
import { WIZARD_ADMINS } from './wizard-admins.ts';

const ALL = [
  ...NETWORK,
  ...SERVICE,
  ...RIGHTS,
  ...POLICY,
  ...CONTROLLERS,
  ...HALVES,
  ...WIZARD,
  ...WIZARD_ADMINS,
  ...USERS,
  ...OBJECTS,
  ...BESIDE,
  ...CLOUD_SYNC,
] as const;

export type CauseId = (typeof ALL)[number]['id'];
export type Cause = Omit<CauseShape, 'id'> & { readonly id: CauseId };

/** Every cause that is known. Of equally likely ones the first in this order is looked into first. */
export const CAUSES: readonly Cause[] = ALL;

const BY_ID: ReadonlyMap<string, Cause> = new Map(CAUSES.map((cause) => [cause.id, cause]));

/** The cause of that id, or undefined for anything else. */
export function causeById(id: string): Cause | undefined {
  return BY_ID.get(id);
}

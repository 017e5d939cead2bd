import { beside } from './beside.ts';
import { cloudSync } from './cloud-sync.ts';
import { controllers } from './controllers.ts';
import { halves } from './halves.ts';
import { network } from './network.ts';
import { objects } from './objects.ts';
import { policy } from './policy.ts';
import { rights } from './rights.ts';
import { service } from './service.ts';
import { users } from './users.ts';
import { wizard } from './wizard.ts';

export { proofs, topics } from './topics.ts';

export const causes = {
  ...network,
  ...service,
  ...rights,
  ...policy,
  ...controllers,
  ...halves,
  ...wizard,
  ...users,
  ...objects,
  ...cloudSync,
  ...beside,
};

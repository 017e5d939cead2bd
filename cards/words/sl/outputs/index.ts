import type { outputs as english } from '../../en/outputs/index.ts';
import { directory } from './directory.ts';
import { network } from './network.ts';
import { others } from './others.ts';
import { server } from './server.ts';

export const outputs: typeof english = { ...server, ...network, ...directory, ...others };

import type { known as english, KnownWords } from '../../en/known/index.ts';
import { accounts } from './accounts.ts';
import { clients } from './clients.ts';
import { network } from './network.ts';
import { notions } from './notions.ts';
import { working } from './working.ts';

/** What holds for every tenant: the answer in one sentence first, then what belongs beside it. */
export const known: KnownWords<keyof typeof english> = { ...network, ...working, ...accounts, ...clients, ...notions };

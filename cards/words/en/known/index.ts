import { accounts } from './accounts.ts';
import { clients } from './clients.ts';
import { network } from './network.ts';
import { notions } from './notions.ts';
import { working } from './working.ts';

/** One fact: `lead` answers in one sentence, `more` says what else bears on it. */
export type KnownWords<Id extends string> = { readonly [one in Id]: { readonly lead: string; readonly more: string } };

/**
 * What is so in every tenant, one file for each of `bot/language/knowledge/facts/`. A lead never says yes or no, since a question
 * can be turned round.
 */
export const known = { ...network, ...working, ...accounts, ...clients, ...notions } as const;

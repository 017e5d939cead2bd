import type { Code } from './code.ts';
import type { RemedyId } from './remedies.ts';
import { DOCS } from './sources.ts';

/**
 * Sign-in refusals by what mends them. The numbers are those that the bot's own sign-in knows, and two that the portal's
 * backend may answer with (Microsoft Entra authentication and authorization error codes).
 */
const NUMBERS: readonly (readonly [RemedyId, readonly number[]])[] = [
  ['consent', [65001, 65004, 650056, 90008, 90094, 90095]],
  [
    'sign-in-again',
    [
      50055, 50072, 50074, 50076, 50078, 50079, 50089, 50097, 50132, 50133, 50158, 50173, 500133, 70008, 700020, 700082,
      70043,
    ],
  ],
  [
    'ask-policy-owner',
    [
      50002, 50005, 500021, 500022, 50057, 50105, 50131, 500212, 500213, 53000, 53001, 53002, 53003, 53004, 53010,
      53011, 530032, 530034, 530035,
    ],
  ],
  ['try-again', [50196, 90055, 50033, 90006, 90012, 90024, 90033, 90090, 90091]],
  ['own-registration', [65002, 650057]],
];

/** A refused sign-in may also be what stopped the wizard; it never speaks for a fault of writeback itself. */
export const SIGN_INS: readonly Code[] = NUMBERS.flatMap(([remedy, numbers]) =>
  numbers.map(
    (number): Code => ({
      id: `AADSTS${number}`,
      source: 'AADSTS',
      weight: 'trouble',
      leads: [],
      remedy,
      docs: DOCS.signIn,
    }),
  ),
);

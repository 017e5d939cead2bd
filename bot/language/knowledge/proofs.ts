import type { Locale } from '../../workflow/locale.ts';
import type { ProblemId } from './problems.ts';
import { LINES } from './server-commands.ts';
import { symptom } from './symptoms.ts';

/** An event that is a good sign where it comes. Where it stays away it leads to problems, likeliest first. */
export type Proof = { readonly leads: readonly ProblemId[]; readonly look: string };

const SWITCHED_ON: readonly ProblemId[] = ['one-half', 'wizard-refused', 'wizard-sign-in'];
const SIGNED_IN: readonly ProblemId[] = ['wizard-sign-in', 'wizard-refused'];
const REFUSED: readonly ProblemId[] = ['connector-rights', 'on-premises-policy', 'protected-account'];
const NOT_ARRIVED: readonly ProblemId[] = ['connectivity', 'service-down', 'one-half'];

/** What each event tells by its absence (Microsoft's troubleshoot-sspr-writeback: what follows what, and what means that it failed). */
export const PROOFS = {
  '31001': { leads: NOT_ARRIVED, look: LINES.resets },
  '31002': { leads: REFUSED, look: LINES.resets },
  '31004': { leads: SWITCHED_ON, look: LINES.onboarded },
  '31005': { leads: SWITCHED_ON, look: LINES.onboarded },
  '31006': { leads: NOT_ARRIVED, look: LINES.resets },
  '31007': { leads: REFUSED, look: LINES.resets },
  '31009': { leads: NOT_ARRIVED, look: LINES.resets },
  '31010': { leads: REFUSED, look: LINES.resets },
  '31013': { leads: SIGNED_IN, look: LINES.onboarded },
  '31015': { leads: ['service-down'], look: LINES.started },
  '31017': { leads: SIGNED_IN, look: LINES.onboarded },
  '31018': { leads: SIGNED_IN, look: LINES.onboarded },
  '31019': { leads: ['connectivity', 'service-down'], look: LINES.heartbeat },
} as const satisfies Readonly<Record<string, Proof>>;
export type ProofId = keyof typeof PROOFS;

/** The id as that of a proof, or undefined. */
export function proofId(id: string): ProofId | undefined {
  return isProof(id) ? id : undefined;
}

const isProof = (id: string): id is ProofId => Object.hasOwn(PROOFS, id);

/** What a good sign speaks against: it came from a living client. */
const SPOKEN_AGAINST: readonly ProblemId[] = [
  'connectivity',
  'service-down',
  'one-half',
  'wizard-refused',
  'wizard-sign-in',
];

/** Where to look when good signs come and resets fail all the same: what the words tell, else what refuses a single user. */
export function leadsDespite(text: string, locale: Locale): readonly ProblemId[] {
  const told = symptom(text, locale).filter((id) => !SPOKEN_AGAINST.includes(id));
  return told.length > 0 ? told : [...REFUSED, 'reset-scope'];
}

import { LINES } from './server-commands.ts';

/** Events that are good signs where they come, and how to look for each. What it means that one stays away, the causes name themselves. */
export const PROOFS = {
  '31001': { look: LINES.resets },
  '31002': { look: LINES.resets },
  '31004': { look: LINES.onboarded },
  '31005': { look: LINES.onboarded },
  '31006': { look: LINES.resets },
  '31007': { look: LINES.resets },
  '31009': { look: LINES.resets },
  '31010': { look: LINES.resets },
  '31013': { look: LINES.offboarded },
  '31015': { look: LINES.started },
  '31017': { look: LINES.onboarded },
  '31018': { look: LINES.onboarded },
  '31019': { look: LINES.heartbeat },
} as const satisfies Readonly<Record<string, { readonly look: string }>>;
export type ProofId = keyof typeof PROOFS;

/** The id as that of a proof, or undefined. */
export function proofId(id: string): ProofId | undefined {
  return isProof(id) ? id : undefined;
}

/** Whether events are good signs alone: what switches it off is none where somebody complains. */
export const areGood = (ids: readonly string[]): boolean =>
  ids.length > 0 && ids.every((id) => isProof(id) && id !== '31013');

const isProof = (id: string): id is ProofId => Object.hasOwn(PROOFS, id);

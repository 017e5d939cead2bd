import { diagnosis as enTalk } from '../words/en/diagnosis.ts';
import * as enCauses from '../words/en/diagnosis-causes.ts';
import * as enCodes from '../words/en/diagnosis-codes.ts';
import * as enSignIn from '../words/en/diagnosis-sign-in.ts';
import { told as enTold } from '../words/en/diagnosis-told.ts';
import { diagnosis as slTalk } from '../words/sl/diagnosis.ts';
import * as slCauses from '../words/sl/diagnosis-causes.ts';
import * as slCodes from '../words/sl/diagnosis-codes.ts';
import * as slSignIn from '../words/sl/diagnosis-sign-in.ts';
import { told as slTold } from '../words/sl/diagnosis-told.ts';
import type { Words } from '../words.ts';

const en = {
  talk: enTalk,
  told: enTold,
  problems: enCauses.problems,
  causes: enCauses.causes,
  proofs: enCauses.proofs,
  codes: enCodes.codes,
  titles: enCodes.titles,
  signIns: enSignIn.signIns,
  remedies: enCodes.remedies,
  banners: enCodes.banners,
};
/** The field's knowledge in words: as much as everything else the bot says, so it is kept beside it. */
export type DiagnosisWords = typeof en;

const sl: DiagnosisWords = {
  talk: slTalk,
  told: slTold,
  problems: slCauses.problems,
  causes: slCauses.causes,
  proofs: slCauses.proofs,
  codes: slCodes.codes,
  titles: slCodes.titles,
  signIns: slSignIn.signIns,
  remedies: slCodes.remedies,
  banners: slCodes.banners,
};

/** The knowledge in the language of these words. */
export function knowledgeIn(words: Words): DiagnosisWords {
  return words.locale === 'sl' ? sl : en;
}

/** What a code means, as Markdown; undefined for one that isn't known. */
export function meaningOf(words: Words, id: string): string | undefined {
  const { codes, signIns } = knowledgeIn(words);
  const found = [...Object.entries(codes), ...Object.entries(signIns)].find(([key]) => key === id);
  return found?.[1];
}

/** What a code is called: its id and Microsoft's name for it, or our words where it has neither. */
export function titleOf(words: Words, { id, name }: { readonly id: string; readonly name?: string }): string {
  const own = Object.entries(knowledgeIn(words).titles).find(([key]) => key === id);
  return own?.[1] ?? (name ? `${id} · ${name}` : id);
}

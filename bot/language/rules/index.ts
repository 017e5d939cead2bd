import type { Intent } from '../intents.ts';
import { APPROVING } from './approving.ts';
import { CHANGING } from './changing.ts';
import { KNOWING } from './knowing.ts';
import { LOOKING_BACK } from './looking-back.ts';
import { TALKING } from './talking.ts';
import type { View } from './view.ts';
import { WITHDRAWING } from './withdrawing.ts';

export const RULES = [...TALKING, ...WITHDRAWING, ...APPROVING, ...LOOKING_BACK, ...CHANGING, ...KNOWING] as const;

/** What rules are called; `test/language/rules/` holds a sentence in each language by which each of them fires. */
export type RuleName = (typeof RULES)[number][0];

/** The rule that decides on a text, or undefined where none holds. */
export const ruleFor = (view: View): (typeof RULES)[number] | undefined => RULES.find(([, , holds]) => holds(view));

export const decideIntent = (view: View): Intent => ruleFor(view)?.[1] ?? 'unknown';

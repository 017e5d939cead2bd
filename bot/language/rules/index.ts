import type { Intent } from '../intents/index.ts';
import { APPROVING } from './approving.ts';
import { CHANGING } from './changing.ts';
import { KNOWING } from './knowing.ts';
import { LOOKING_BACK } from './looking-back.ts';
import { TALKING } from './talking.ts';
import type { View } from './view.ts';
import { WITHDRAWING } from './withdrawing.ts';

/** All rules in the order in which they are tried; `test/language/rules/` holds a sentence in each language by which each of them fires. */
export const RULES = [...TALKING, ...WITHDRAWING, ...APPROVING, ...LOOKING_BACK, ...CHANGING, ...KNOWING] as const;

/** The rule that decides on a text, or undefined where none holds. */
export const ruleFor = (view: View): (typeof RULES)[number] | undefined => RULES.find(([, , holds]) => holds(view));

export const decideIntent = (view: View): Intent => ruleFor(view)?.[1] ?? 'unknown';

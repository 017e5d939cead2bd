import type { Intent } from '../intents.ts';
import { APPROVING } from './approving.ts';
import { CHANGING } from './changing.ts';
import type { Rule } from './kinds.ts';
import { KNOWING } from './knowing.ts';
import { TALKING } from './talking.ts';
import type { View } from './view.ts';

const RULES: readonly Rule[] = [...TALKING, ...APPROVING, ...CHANGING, ...KNOWING];

export const decideIntent = (view: View): Intent => RULES.find(([, holds]) => holds(view))?.[0] ?? 'unknown';

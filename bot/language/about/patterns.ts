import type { Topic } from '../../workflow/topics.ts';

/** Patterns of each topic in one language, written as `parse` in pattern.ts reads them. */
export type Patterns = Readonly<Partial<Record<Topic, readonly string[]>>>;

import type { PackPatterns } from '../shape/patterns.ts';

/** What English wants an evidence pack to cover. */
export const packs: PackPatterns = {
  change: /changes?|request|it/,
  days: {
    30: /months?|30 days|thirty days|four weeks/,
    90: /quarters?|three months|3 months|90 days|ninety days/,
    365: /years?|12 months|twelve months|365 days/,
  },
  all: /everything|(?:whole|entire|complete|full) (?:trail|history|time|record)|all of it|since the beginning/,
};

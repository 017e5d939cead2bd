import type { PackPatterns } from '../shape/patterns.ts';

/** What Slovenian wants an evidence pack to cover. */
export const packs: PackPatterns = {
  change: /sprememb\w*|zahtev\w*/,
  days: {
    30: /mesec\w?|30 dni|stiri tedne/,
    90: /cetrtletj\w*|kvartal\w*|tri mesece|treh mesecev|3 mesece|90 dni/,
    365: /let[oau]|12 mesecev|365 dni/,
  },
  all: /vsega?|celotn\w+|cel\w* (?:sled|zgodovin)\w*|od zacetka/,
};

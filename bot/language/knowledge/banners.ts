import type { RemedyId } from './remedies.ts';
import { DOCS, type Doc } from './sources.ts';

/** A line of the portal; the causes that it points to name it themselves (`causes/list`). */
export type Banner = {
  readonly id: BannerId;
  readonly weight: 'good' | 'info' | 'trouble';
  readonly remedy?: RemedyId;
  /** Words that only this banner has, lower case; all of them must stand in the text. */
  readonly marks: readonly string[];
  readonly docs: Doc;
};

/**
 * What the portal's *On-premises integration* page says on top (key phrases of Microsoft's concept-sspr-howitworks). No
 * documented call reads it, so an admin reports which one it is. Ordered so that the more telling one is tried first.
 */
export const BANNER_IDS = [
  'running',
  'online-outdated',
  'unknown-outdated',
  'not-configured',
  'temporary',
  'cannot-connect',
  'greyed-out',
] as const;
export type BannerId = (typeof BANNER_IDS)[number];

export const BANNERS: readonly Banner[] = [
  {
    id: 'running',
    weight: 'good',
    remedy: 'nothing',
    marks: ['writeback client is up and running'],
    docs: DOCS.howItWorks,
  },
  {
    id: 'online-outdated',
    weight: 'info',
    remedy: 'upgrade',
    marks: ['is online and is connected', 'out-of-date'],
    docs: DOCS.howItWorks,
  },
  {
    id: 'unknown-outdated',
    weight: 'info',
    remedy: 'upgrade',
    marks: ["can't check your on-premises writeback client", 'out-of-date'],
    docs: DOCS.howItWorks,
  },
  {
    id: 'not-configured',
    weight: 'trouble',
    marks: ['password writeback has not been properly configured'],
    docs: DOCS.howItWorks,
  },
  {
    id: 'temporary',
    weight: 'info',
    remedy: 'wait',
    marks: ["can't connect to your on-premises writeback client", 'temporary issues on our end'],
    docs: DOCS.howItWorks,
  },
  {
    id: 'cannot-connect',
    weight: 'trouble',
    marks: ["can't connect to your on-premises writeback client"],
    docs: DOCS.howItWorks,
  },
  {
    id: 'greyed-out',
    weight: 'trouble',
    marks: ['no agent capable of password writeback'],
    docs: DOCS.howItWorks,
  },
];

/** The banner of that id, or undefined for anything else. */
export function bannerById(id: string): Banner | undefined {
  return BANNERS.find((b) => b.id === id);
}

const flat = (text: string): string =>
  text
    .slice(0, 65_536)
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/can ?not/g, "can't")
    .replace(/[\s-]+/g, '');
const MARKS = BANNERS.map((banner) => ({ banner, marks: banner.marks.map(flat) }));

/** The banner that a text quotes, whatever its line breaks, apostrophes and hyphens. */
export function bannerIn(text: string): Banner | undefined {
  const said = flat(text);
  return MARKS.find(({ marks }) => marks.every((mark) => said.includes(mark)))?.banner;
}

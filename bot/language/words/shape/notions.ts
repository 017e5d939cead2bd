/** Words of the field that somebody may ask the meaning of. Each is the id of the fact that tells it. */
export const NOTION_IDS = [
  'staging-mode',
  'cloud-sync',
  'connect-sync',
  'provisioning-agent',
  'two-halves',
  'both-clients',
  'offboarding',
  'off-by-log',
  'move-confirmation',
  'complete-transfer',
  'validation-weeks',
  'being-watched',
  'proof-by-reset',
] as const;
export type Notion = (typeof NOTION_IDS)[number];

/** How one asks what a word of the field means, as whole texts without signs and diacritics, and what each is called. */
export type NotionPatterns = {
  /** What stands before the name, and what may stand after it: "what is the … exactly". */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly names: Readonly<Record<Notion, RegExp>>;
  /** Whole texts that ask for the same without its name: "why two weeks". */
  readonly whole: Readonly<Partial<Record<Notion, RegExp>>>;
};

import { truthOf } from './fields.ts';
import { type Foreign, foreignOf } from './foreign.ts';

/**
 * Why something that looks like the switch isn't taken for it. `unnamed`: nothing says whose it is. `mixed`: fields that its command
 * doesn't print stand in the same record. `two-answers`: two connectors, and they disagree. Else: what it belongs to.
 */
export type SwitchDoubt = 'unnamed' | 'mixed' | 'two-answers' | 'other-command' | Foreign;

/** `own`: the switch's own command stands right above; `other`: another one does. */
export type Above = 'own' | 'own-value' | 'other' | undefined;
export type Found = { readonly answers: readonly boolean[]; readonly doubts: readonly SwitchDoubt[] };

export const NOTHING: Found = { answers: [], doubts: [] };
export const doubtful = (doubt: SwitchDoubt): Found => ({ answers: [], doubts: [doubt] });
export const merged = (found: readonly Found[]): Found => ({
  answers: found.flatMap((f) => f.answers),
  doubts: found.flatMap((f) => f.doubts),
});

/**
 * What the command prints: the connector and the switch. Its full output is nowhere documented; a public script tells of *started*
 * and *onboarding*. The rest is what PowerShell adds to anything that comes from another machine.
 */
const OWN_FIELD =
  /^(?:connector|connectorname|enabled|started|onboard\p{L}{0,20}|pscomputername|psshowcomputername|runspaceid)$/u;
export const isOwn = (keys: readonly string[]): boolean => keys.every((key) => OWN_FIELD.test(key));

/** What the field with the connector's name is called. */
export const NAMES: readonly string[] = ['connector', 'connectorname'];
/** How Connect names its connector to the cloud. */
const CONNECTOR = /\S - AAD["',;\s]{0,6}$/i;

/** Whether a record with these fields could be taken for the switch: by a word of its own, or as a list of features or a policy. */
export function looksLikeSwitch(keys: readonly string[]): boolean {
  const foreign = foreignOf(keys);
  return keys.some(isSwitch) || foreign === 'feature-flags' || foreign === 'policy' || foreign === 'hash-sync';
}

export const isSwitch = (key: string): boolean => /enabled$|writeback$/.test(key);

/** What a record with fields that aren't the switch's is to be called. */
export function doubtOf(keys: readonly string[]): SwitchDoubt {
  const isNear = keys.some((key) => NAMES.includes(key)) || keys.includes('enabled');
  return foreignOf(keys) ?? (isNear ? 'mixed' : 'unnamed');
}

/** One record of the switch's own fields: certain only by a connector's name or by its command right above. */
export function judged(value: string | undefined, name: string | undefined, above: Above): Found {
  const truth = value === undefined ? undefined : truthOf(value);
  if (truth === undefined) return NOTHING;
  if (above === 'other') return doubtful('other-command');
  const isCertain = above === 'own' || (name !== undefined && CONNECTOR.test(name));
  return isCertain ? { answers: [truth], doubts: [] } : doubtful('unnamed');
}

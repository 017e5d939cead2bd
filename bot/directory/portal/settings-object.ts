import * as z from 'zod';
import type { Patch } from '../../ports/index.ts';
import type { PortalSettings } from '../../workflow/reading.ts';
import type { SettingName } from '../../workflow/vocabulary.ts';

/**
 * INFERRED. What the fields of the portal backend's settings object mean is documented nowhere. Public readers of the
 * backend agree on these six names and types; that `enablementForTenant` is the main switch, `accountUnlockEnabled` the
 * unlock switch and the two `…Supported` what the writeback client can do, is read from what those readers print.
 */
const fields = {
  objectId: z.string().nullable(),
  passwordWritebackSupported: z.boolean(),
  accountUnlockSupported: z.boolean(),
  accountUnlockEnabled: z.boolean(),
  enablementForTenant: z.boolean(),
  cloudProvisioningEnablementForTenant: z.boolean(),
};

const readable = z.object(fields);
const familiar = z.strictObject(fields);

/** The six fields, or undefined where one is missing or of another type. */
export function readSettings(body: unknown): PortalSettings | undefined {
  return readable.safeParse(body).data;
}

/** True when the object holds exactly the six fields: what a PUT of the whole object can't damage unknowingly. */
export function looksFamiliar(body: unknown): boolean {
  return familiar.safeParse(body).success;
}

/**
 * INFERRED. The names by which a setting is written, its own first. The main switch goes by a second one too, spelled with a capital B as
 * the one public program that writes here spells it; which of the two the backend heeds isn't known.
 */
export const writtenAs = (name: SettingName): readonly [SettingName, ...string[]] =>
  name === 'enablementForTenant' ? [name, 'passwordWriteBackSupported'] : [name];

/**
 * The body that gives one setting its value. Nobody is known to have written the cloud-sync box through this backend: that it follows the
 * other two, as one more field of the same object, is inferred.
 */
export function writeBody({ name, after }: Patch, settings: PortalSettings): Readonly<Record<string, unknown>> {
  return { ...settings, ...Object.fromEntries(writtenAs(name).map((written) => [written, after])) };
}

/** INFERRED: three public readers agree on 0, 1 and 2. */
const SCOPES = ['none', 'selected', 'all'] as const;

export const resetPolicy = z.object({
  enablementType: z.union([z.literal(0), z.literal(1), z.literal(2)]).transform((type) => SCOPES[type]),
  passwordResetEnabledGroupName: z.string().nullish(),
});

/** Only 5 was ever seen in public (no writeback client); the number is shown and counted for nothing. */
export const connectivity = z.object({ checkWritebackConnectivityStatusResponseEnum: z.number().int() });

import * as z from 'zod';
import type { Registration } from '../../workflow/resets/user-reset.ts';

const details = z.object({
  isAdmin: z.boolean().nullish(),
  isSsprCapable: z.boolean(),
  isSsprEnabled: z.boolean(),
  isSsprRegistered: z.boolean(),
});

/** One user's entry of the report. The page's example wraps the object in `value`, the metadata doesn't. */
export const registrationOf = z.union([details, z.object({ value: details }).transform(({ value }) => value)]);

/** An entry of the whole report. */
export const registered = details.extend({ id: z.string(), userType: z.string().nullish() });

export const told = (entry: z.infer<typeof details>): Registration => ({
  isEnabled: entry.isSsprEnabled,
  isRegistered: entry.isSsprRegistered,
  isCapable: entry.isSsprCapable,
  isAdmin: entry.isAdmin ?? null,
});

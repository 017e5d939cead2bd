import { z } from 'zod';

/** Why a client couldn't sign someone in by itself (facts: read in public source of Teams' own SDK). */
const FAILURES = [
  'installedappnotfound',
  'resourcematchfailed',
  'invokeerror',
  'oauthcardnotvalid',
  'tokenmissing',
  'installappfailed',
  'authrequestfailed',
] as const;

export const failureSchema = z.object({ code: z.enum(FAILURES) });

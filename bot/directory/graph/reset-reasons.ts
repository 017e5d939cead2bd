/**
 * Names that a failed reset gives as its reason. Sources: the SSPR error table (troubleshoot-sspr), the SSPR reporting page, and
 * public alert rules of 2018 and 2020. Any other word that begins like them is the service's own as well.
 */
const NAMES = [
  'OnPremisesConnectivityError',
  'OnPremisesConnectivityFailure',
  'OnPremisesPolicyViolation',
  'OnPremisesAdminActionRequired',
  'OnPremisesSuccessCloudFailure',
  'WritebackNotEnabled',
  'FuzzyPolicyViolationInvalidPassword',
  'TenantSSPRFlagDisabled',
  'SsprNotEnabledInUserPolicy',
  'UserNotLicensed',
  'UserNotMemberOfScopedAccessGroup',
  'UserNotProperlyConfigured',
] as const;

/** The numbers of the same table. */
const NUMBERS: Readonly<Record<string, (typeof NAMES)[number]>> = {
  '9': 'TenantSSPRFlagDisabled',
  '10': 'WritebackNotEnabled',
  '11': 'SsprNotEnabledInUserPolicy',
  '12': 'UserNotLicensed',
  '13': 'UserNotMemberOfScopedAccessGroup',
  '14': 'UserNotProperlyConfigured',
  '29': 'OnPremisesAdminActionRequired',
  '30': 'OnPremisesConnectivityError',
};

/**
 * The name found in a reason's text, or `other`: a sentence comes in the reader's language and may tell whose password it was, so
 * it is kept nowhere.
 */
export function reasonIn(text: string): string {
  const words = text.match(/[A-Za-z0-9_]+/g) ?? [];
  const found = words.flatMap((word) => nameOf(word) ?? []);
  return found[0] ?? 'other';
}

function nameOf(word: string): string | undefined {
  const number = /^SSPR_0*(\d{1,3})$/i.exec(word)?.[1];
  if (number) return NUMBERS[number];
  const known = NAMES.find((name) => name.toLowerCase() === word.toLowerCase());
  return known ?? (/^OnPremises[A-Z][A-Za-z]{2,40}$/.test(word) ? word : undefined);
}

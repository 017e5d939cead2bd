export const ENABLE = 'Enable password writeback for directory';
export const RESET = 'Reset password (self-service)';

/** An entry of the audit log, so many hours old; a success where nothing else is said. */
export function event(activityDisplayName: string, hours: number, change: object = {}) {
  return {
    activityDisplayName,
    activityDateTime: new Date(Date.now() - hours * 3_600_000).toISOString(),
    result: 'success',
    resultReason: 'Successfully completed reset.',
    initiatedBy: { app: null, user: { id: 'x', displayName: 'Grady Archie', userPrincipalName: 'grady@contoso.com' } },
    targetResources: [
      { id: 'f58d2ac7-4b90-4163-8ed4-70c3b9e1a6f2', displayName: 'Adele Vance', modifiedProperties: [] },
    ],
    additionalDetails: [],
    ...change,
  };
}

export const withAgent = (value: string) => ({ additionalDetails: [{ key: 'OnPremisesAgent', value }] });
export const failed = (resultReason: string, result = 'failure') => ({ result, resultReason });

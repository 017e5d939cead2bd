/** Gives a token for a scope; the service asks for its own. */
export type Credential = (scope: string) => Promise<{ readonly token: string; readonly expiresOnTimestamp: number }>;

const STORAGE_SCOPE = 'https://storage.azure.com/.default';

/** A credential in the shape that Azure's own clients want. */
export const tokens = (credential: Credential) => ({
  getToken: (scopes: string | string[]) => credential([scopes].flat()[0] ?? STORAGE_SCOPE),
});

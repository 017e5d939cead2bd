import { createHmac, createSign } from 'node:crypto';
import { jwkOf, type SigningKey } from '../support/openid.ts';
import { assembleToken, connectorClaims, signToken } from '../support/signed.ts';

/** Everything needed to make a request, genuine or forged. */
export type ForgeryKit = {
  readonly appId: string;
  readonly tenantId: string;
  readonly otherTenantId: string;
  readonly serviceUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Published by the Bot Connector and endorsing msteams. */
  readonly connector: SigningKey;
  /** Published, endorsing another channel only. */
  readonly directline: SigningKey;
  /** Published without endorsements. */
  readonly bare: SigningKey;
  /** Published and endorsing msteams, but of 1024 bits. */
  readonly weak: SigningKey;
  /** Published by the login host of Entra, not by the Bot Connector. */
  readonly entra: SigningKey;
  /** Published by nobody. */
  readonly attacker: SigningKey;
};

export type Shot = { readonly authorization?: string; readonly body: unknown };
export type Forgery = {
  readonly name: string;
  /** What the door must answer. */
  readonly status: 400 | 401 | 403;
  readonly make: (kit: ForgeryKit) => Shot;
};

type Json = Readonly<Record<string, unknown>>;

const VICTIM = '11111111-2222-4333-8444-555555555555';

/** A message as Teams sends it, from the person whose approval an attacker would like to have. */
export function activityFor(kit: ForgeryKit, changes: Json = {}): Json {
  return {
    type: 'message',
    id: '1700000000000',
    timestamp: '2026-11-22T12:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: kit.serviceUrl,
    from: { id: '29:megan', name: 'Megan', aadObjectId: VICTIM },
    recipient: { id: `28:${kit.appId}`, name: 'Writeback Pilot' },
    conversation: { id: 'a:chat', conversationType: 'personal', tenantId: kit.tenantId },
    channelData: { tenant: { id: kit.tenantId } },
    text: 'help',
    locale: 'en-US',
    ...changes,
  };
}

const claimsFor = (kit: ForgeryKit, changes: Json = {}): Json => ({ ...connectorClaims(kit), ...changes });

/** A request that passes, with these changes to its claims, activity and header. */
export function genuine(kit: ForgeryKit, claims: Json = {}, activity: Json = {}, header: Json = {}): Shot {
  const token = signToken(kit.connector, claimsFor(kit, claims), header);
  return { authorization: `Bearer ${token}`, body: activityFor(kit, activity) };
}

const bearing = (kit: ForgeryKit, authorization?: string): Shot => ({
  ...(authorization === undefined ? {} : { authorization }),
  body: activityFor(kit),
});
const tokenOf = (kit: ForgeryKit) => signToken(kit.connector, claimsFor(kit));
const seconds = (kit: ForgeryKit) => Math.floor(kit.now / 1000);

const withClaims = (name: string, claims: (kit: ForgeryKit) => Json): Forgery => ({
  name,
  status: 401,
  make: (kit) => genuine(kit, claims(kit)),
});
const withHeader = (name: string, header: (kit: ForgeryKit) => Json): Forgery => ({
  name,
  status: 401,
  make: (kit) => genuine(kit, {}, {}, header(kit)),
});
const withKey = (
  name: string,
  key: (kit: ForgeryKit) => SigningKey,
  header: Json = {},
  claims: Json = {},
): Forgery => ({
  name,
  status: 401,
  make: (kit) => bearing(kit, `Bearer ${signToken(key(kit), claimsFor(kit, claims), header)}`),
});
const withActivity = (name: string, status: 400 | 403, activity: (kit: ForgeryKit) => Json): Forgery => ({
  name,
  status,
  make: (kit) => genuine(kit, {}, activity(kit)),
});
/** The service URL is in the token too, so only the host list stands in the way. */
const withServiceUrl = (name: string, serviceUrl: string): Forgery => ({
  name,
  status: 403,
  make: (kit) => genuine(kit, { serviceurl: serviceUrl }, { serviceUrl }),
});
const withEntra = (name: string, claims: (kit: ForgeryKit) => Json): Forgery => ({
  name,
  status: 401,
  make: (kit) => {
    const base = { aud: kit.appId, nbf: seconds(kit) - 60, exp: seconds(kit) + 3_600, tid: kit.tenantId };
    return bearing(kit, `Bearer ${signToken(kit.entra, { ...base, ...claims(kit) })}`);
  },
});
const withBody = (name: string, status: 400 | 403, body: (kit: ForgeryKit) => unknown): Forgery => ({
  name,
  status,
  make: (kit) => ({ ...genuine(kit), body: body(kit) }),
});

const without = (activity: Json, ...fields: readonly string[]): Json =>
  Object.fromEntries(Object.entries(activity).filter(([field]) => !fields.includes(field)));
const v2 = (tenantId: string) => `https://login.microsoftonline.com/${tenantId}/v2.0`;
const v1 = (tenantId: string) => `https://sts.windows.net/${tenantId}/`;
const TEAMS_CLIENT = '1fec8e78-bce4-4aaf-ab1b-5451cc387264';

const SCHEMES: readonly Forgery[] = [
  { name: 'no Authorization header', status: 401, make: (kit) => bearing(kit) },
  { name: 'an empty Authorization header', status: 401, make: (kit) => bearing(kit, '') },
  { name: 'Basic instead of Bearer', status: 401, make: (kit) => bearing(kit, `Basic ${tokenOf(kit)}`) },
  { name: 'a genuine token without its scheme', status: 401, make: (kit) => bearing(kit, tokenOf(kit)) },
  { name: 'Bearer without a token', status: 401, make: (kit) => bearing(kit, 'Bearer ') },
  {
    name: 'a token of two parts',
    status: 401,
    make: (kit) => bearing(kit, `Bearer ${tokenOf(kit).split('.', 2).join('.')}`),
  },
  { name: 'a token of four parts', status: 401, make: (kit) => bearing(kit, `Bearer ${tokenOf(kit)}.AAAA`) },
  {
    name: 'a token followed by another',
    status: 401,
    make: (kit) => bearing(kit, `Bearer ${tokenOf(kit)}, Bearer x.y.z`),
  },
  { name: 'a token of a megabyte', status: 401, make: (kit) => bearing(kit, `Bearer ${'A'.repeat(1_000_000)}.B.C`) },
  {
    name: 'a header that is no JSON',
    status: 401,
    make: (kit) => bearing(kit, `Bearer AAAA.${tokenOf(kit).split('.')[1]}.AAAA`),
  },
  {
    name: 'a payload of null',
    status: 401,
    make: (kit) => bearing(kit, `Bearer ${assembleToken({ alg: 'RS256', kid: kit.connector.kid }, null, 'AAAA')}`),
  },
  {
    name: 'a payload that is a list',
    status: 401,
    make: (kit) => bearing(kit, `Bearer ${assembleToken({ alg: 'RS256', kid: kit.connector.kid }, [], 'AAAA')}`),
  },
];

const SIGNATURES: readonly Forgery[] = [
  {
    name: 'alg none with an empty signature',
    status: 401,
    make: (kit) => bearing(kit, `Bearer ${assembleToken({ alg: 'none', kid: kit.connector.kid }, claimsFor(kit), '')}`),
  },
  {
    name: 'alg none with some signature',
    status: 401,
    make: (kit) =>
      bearing(kit, `Bearer ${assembleToken({ alg: 'none', kid: kit.connector.kid }, claimsFor(kit), 'AAAA')}`),
  },
  {
    name: 'RS256 with an empty signature',
    status: 401,
    make: (kit) =>
      bearing(kit, `Bearer ${assembleToken({ alg: 'RS256', kid: kit.connector.kid }, claimsFor(kit), '')}`),
  },
  {
    name: 'RS256 with a signature of zeros',
    status: 401,
    make: (kit) =>
      bearing(
        kit,
        `Bearer ${assembleToken({ alg: 'RS256', kid: kit.connector.kid }, claimsFor(kit), 'A'.repeat(342))}`,
      ),
  },
  { name: 'HS256 with the public key as its secret', status: 401, make: hs256WithPublicKey },
  { name: 'RS512 under a genuine key', status: 401, make: (kit) => bearing(kit, `Bearer ${rs512(kit)}`) },
  withHeader('a genuine signature that says RS384', () => ({ alg: 'RS384' })),
  withHeader('a genuine signature that says rs256', () => ({ alg: 'rs256' })),
  withHeader('a genuine signature that says PS256', () => ({ alg: 'PS256' })),
  withHeader('a genuine signature without alg', () => ({ alg: undefined })),
  withHeader('a list of algorithms', () => ({ alg: ['RS256'] })),
  withHeader('a critical header', () => ({ crit: ['exp'] })),
  withHeader('an empty critical header', () => ({ crit: [] })),
  withHeader('no key id', () => ({ kid: undefined })),
  withHeader('an empty key id', () => ({ kid: '' })),
  withHeader('a key id that is a number', () => ({ kid: 1 })),
  withHeader('an unknown key id', () => ({ kid: 'nobody' })),
  withHeader('a key id named __proto__', () => ({ kid: '__proto__' })),
  withHeader("another key's id over a genuine signature", (kit) => ({ kid: kit.directline.kid })),
  {
    name: "the attacker's key under a genuine key id",
    status: 401,
    make: (kit) => bearing(kit, `Bearer ${signToken(kit.attacker, claimsFor(kit), { kid: kit.connector.kid })}`),
  },
  {
    name: "the attacker's key in the header",
    status: 401,
    make: (kit) =>
      bearing(kit, `Bearer ${signToken(kit.attacker, claimsFor(kit), { jwk: jwkOf(kit.attacker, ['msteams']) })}`),
  },
  withKey("the attacker's key and a key address", (kit) => kit.attacker, { jku: 'https://attacker.example/keys' }),
  withKey("the attacker's key and a certificate address", (kit) => kit.attacker, {
    x5u: 'https://attacker.example/cert',
  }),
  withKey("the attacker's key and Entra's issuer", (kit) => kit.attacker, {}, { iss: 'https://sts.windows.net/x/' }),
  withKey('a published key that endorses another channel', (kit) => kit.directline),
  withKey('a published key without endorsements', (kit) => kit.bare),
  withKey('a published key of 1024 bits', (kit) => kit.weak),
  withKey("a key of Entra under the connector's issuer", (kit) => kit.entra),
  { name: 'a payload changed after signing', status: 401, make: tampered },
  { name: 'a genuine signature of another token', status: 401, make: swapped },
];

const CLAIMS: readonly Forgery[] = [
  withClaims('no issuer', () => ({ iss: undefined })),
  withClaims('an issuer with a slash at its end', () => ({ iss: 'https://api.botframework.com/' })),
  withClaims('an issuer in capitals', () => ({ iss: 'https://API.botframework.com' })),
  withClaims("another cloud's issuer", () => ({ iss: 'https://api.botframework.us' })),
  withClaims('a look-alike issuer', () => ({ iss: 'https://api.botframework.com.attacker.example' })),
  withClaims('a list of issuers', () => ({ iss: ['https://api.botframework.com'] })),
  withClaims('no audience', () => ({ aud: undefined })),
  withClaims('another bot as audience', () => ({ aud: '99999999-9999-4999-8999-999999999999' })),
  withClaims('an audience list with us in it', (kit) => ({ aud: [kit.appId, 'other'] })),
  withClaims('our application id URI as audience', (kit) => ({ aud: `api://botid-${kit.appId}` })),
  withClaims('no expiry', () => ({ exp: undefined })),
  withClaims('an expiry written as text', (kit) => ({ exp: String(seconds(kit) + 3_600) })),
  withClaims('an expiry of null', () => ({ exp: null })),
  withClaims('an expiry an hour ago', (kit) => ({ exp: seconds(kit) - 3_600 })),
  withClaims('an expiry just past the allowed skew', (kit) => ({ exp: seconds(kit) - 301 })),
  withClaims('no not-before', () => ({ nbf: undefined })),
  withClaims('a not-before written as text', (kit) => ({ nbf: String(seconds(kit)) })),
  withClaims('a not-before an hour ahead', (kit) => ({ nbf: seconds(kit) + 3_600 })),
  withClaims('no service URL claim', () => ({ serviceurl: undefined })),
  withClaims('an empty service URL claim', () => ({ serviceurl: '' })),
  withClaims('a service URL claim under another spelling', (kit) => ({
    serviceurl: undefined,
    serviceUrl: kit.serviceUrl,
  })),
];

const ENTRA: readonly Forgery[] = [
  withEntra('an emulator token of our tenant', (kit) => ({ iss: v2(kit.tenantId), ver: '2.0', azp: kit.appId })),
  withEntra('an emulator token of another tenant', (kit) => ({
    iss: v2(kit.otherTenantId),
    ver: '2.0',
    azp: kit.appId,
    tid: kit.otherTenantId,
  })),
  withEntra('a v1 emulator token of our tenant', (kit) => ({ iss: v1(kit.tenantId), ver: '1.0', appid: kit.appId })),
  withEntra('a v1 emulator token of another tenant', (kit) => ({
    iss: v1(kit.otherTenantId),
    ver: '1.0',
    appid: kit.appId,
    tid: kit.otherTenantId,
  })),
  withEntra("a person's single sign-on token", (kit) => ({
    iss: v2(kit.tenantId),
    ver: '2.0',
    azp: TEAMS_CLIENT,
    oid: VICTIM,
    scp: 'access_as_user',
  })),
  withEntra("a person's v1 single sign-on token", (kit) => ({
    iss: v1(kit.tenantId),
    ver: '1.0',
    appid: TEAMS_CLIENT,
    oid: VICTIM,
    scp: 'access_as_user',
    aud: `api://botid-${kit.appId}`,
  })),
  withEntra("a person's single sign-on token of another tenant", (kit) => ({
    iss: v2(kit.otherTenantId),
    ver: '2.0',
    azp: TEAMS_CLIENT,
    oid: VICTIM,
    tid: kit.otherTenantId,
  })),
  withEntra('an id token', (kit) => ({ iss: v2(kit.tenantId), ver: '2.0', oid: VICTIM })),
  withEntra('a token for Graph', (kit) => ({
    iss: v1(kit.tenantId),
    ver: '1.0',
    aud: 'https://graph.microsoft.com',
    appid: kit.appId,
  })),
  withEntra('a skill token', (kit) => ({
    iss: v2(kit.tenantId),
    ver: '2.0',
    azp: '99999999-9999-4999-8999-999999999999',
  })),
];

const WHERE_AND_WHO: readonly Forgery[] = [
  withActivity('a service URL other than the token says', 403, () => ({
    serviceUrl: 'https://smba.trafficmanager.net/amer/',
  })),
  withActivity('the service URL with another slash inside', 403, (kit) => ({
    serviceUrl: kit.serviceUrl.replace('/emea', '//emea'),
  })),
  withServiceUrl("an attacker's host", 'https://attacker.example/emea/'),
  withServiceUrl('a host under the same registrable name', 'https://evil.trafficmanager.net/emea/'),
  withServiceUrl('a host that continues ours', 'https://smba.trafficmanager.net.attacker.example/'),
  withServiceUrl('our host as user name', 'https://smba.trafficmanager.net@attacker.example/'),
  withServiceUrl('our host with a user name', 'https://x:y@smba.trafficmanager.net/emea/'),
  withServiceUrl('our host on another port', 'https://smba.trafficmanager.net:8443/emea/'),
  withServiceUrl('our host with a dot at its end', 'https://smba.trafficmanager.net./emea/'),
  withServiceUrl('our host in Cyrillic letters', 'https://ѕmba.trafficmanager.net/emea/'),
  withServiceUrl('our host over plain http', 'http://smba.trafficmanager.net/emea/'),
  withServiceUrl('our host over another protocol', 'ftp://smba.trafficmanager.net/emea/'),
  withServiceUrl('our host with a query', 'https://smba.trafficmanager.net/emea/?to='),
  withServiceUrl('loopback over http', 'http://127.0.0.1:9/emea/'),
  withServiceUrl('the metadata address of a cloud machine', 'http://169.254.169.254/'),
  withServiceUrl('no address at all', 'smba.trafficmanager.net'),
  withActivity('another channel', 403, () => ({ channelId: 'directline' })),
  withActivity('the emulator channel', 403, () => ({ channelId: 'emulator' })),
  withActivity('the AseChannel', 403, () => ({ channelId: 'AseChannel' })),
  withActivity('the channel in capitals', 403, () => ({ channelId: 'MSTeams' })),
  withActivity('another bot as recipient', 403, () => ({
    recipient: { id: '28:99999999-9999-4999-8999-999999999999' },
  })),
  withActivity('our app id without its prefix', 403, (kit) => ({ recipient: { id: kit.appId } })),
  withActivity('a person as recipient', 403, () => ({ recipient: { id: '29:alex' } })),
  withActivity('no tenant', 403, () => ({ conversation: { id: 'a:chat' }, channelData: {} })),
  withActivity('another tenant', 403, (kit) => ({
    conversation: { id: 'a:chat', tenantId: kit.otherTenantId },
    channelData: { tenant: { id: kit.otherTenantId } },
  })),
  withActivity('another tenant in the conversation', 403, (kit) => ({
    conversation: { id: 'a:chat', tenantId: kit.otherTenantId },
  })),
  withActivity('another tenant in the channel data', 403, (kit) => ({
    channelData: { tenant: { id: kit.otherTenantId } },
  })),
  withActivity('another tenant in the conversation alone', 403, (kit) => ({
    conversation: { id: 'a:chat', tenantId: kit.otherTenantId },
    channelData: {},
  })),
];

const BODIES: readonly Forgery[] = [
  withBody('an empty object', 400, () => ({})),
  withBody('a list', 400, () => []),
  withBody('a list of activities', 400, (kit) => [activityFor(kit)]),
  withBody('null', 400, () => null),
  withBody('a number', 400, () => 7),
  withBody('a text', 400, () => 'help'),
  withBody('no body', 400, () => undefined),
  withBody('no type', 400, (kit) => without(activityFor(kit), 'type')),
  withBody('no service URL', 400, (kit) => without(activityFor(kit), 'serviceUrl')),
  withBody('no conversation', 400, (kit) => without(activityFor(kit), 'conversation')),
  withBody('no sender', 400, (kit) => without(activityFor(kit), 'from')),
  withBody('no recipient', 400, (kit) => without(activityFor(kit), 'recipient')),
  withBody('no channel', 400, (kit) => without(activityFor(kit), 'channelId')),
  withActivity('an empty service URL', 400, () => ({ serviceUrl: '' })),
  withActivity('a type that is an object', 400, () => ({ type: { toString: 'message' } })),
  withActivity('an object id that is no GUID', 400, () => ({ from: { id: '29:megan', aadObjectId: 'megan' } })),
  withActivity('an object id that is a list', 400, () => ({ from: { id: '29:megan', aadObjectId: [VICTIM] } })),
  withActivity('a text that is an object', 400, () => ({ text: { length: 4 } })),
  withActivity('members that are no list', 400, () => ({ type: 'conversationUpdate', membersAdded: { length: 1 } })),
];

/** Every forged or broken request that the front door must turn away, as data. */
export const FORGERIES: readonly Forgery[] = [
  ...SCHEMES,
  ...SIGNATURES,
  ...CLAIMS,
  ...ENTRA,
  ...WHERE_AND_WHO,
  ...BODIES,
];

function hs256WithPublicKey(kit: ForgeryKit): Shot {
  const signed = assembleToken({ alg: 'HS256', kid: kit.connector.kid }, claimsFor(kit), '').slice(0, -1);
  const secret = kit.connector.publicKey.export({ type: 'spki', format: 'pem' });
  return bearing(kit, `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`);
}

function rs512(kit: ForgeryKit): string {
  const signed = assembleToken({ alg: 'RS512', kid: kit.connector.kid }, claimsFor(kit), '').slice(0, -1);
  return `${signed}.${createSign('RSA-SHA512').update(signed).sign(kit.connector.privateKey, 'base64url')}`;
}

function tampered(kit: ForgeryKit): Shot {
  const [header = '', , signature = ''] = signToken(kit.connector, claimsFor(kit, { aud: 'other' })).split('.');
  const payload = Buffer.from(JSON.stringify(claimsFor(kit))).toString('base64url');
  return bearing(kit, `Bearer ${header}.${payload}.${signature}`);
}

function swapped(kit: ForgeryKit): Shot {
  const other = signToken(kit.connector, claimsFor(kit, { jti: 'other' })).split('.')[2];
  return bearing(kit, `Bearer ${tokenOf(kit).split('.', 2).join('.')}.${other}`);
}

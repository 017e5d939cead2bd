import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createRemoteJWKSet, customFetch, decodeJwt, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import { people, tenantId } from '../../sandbox/people.ts';
import { ranOnce } from '../support/served.ts';
import { botId, type Practice, portalAudience, practice, scratch } from './support.ts';

const graphScope = 'https://graph.microsoft.com/.default';
const portalScope = `${portalAudience}/.default`;

describe('the token endpoint of the practice tenant', () => {
  let tenant: Practice;
  let clock = Date.now();
  before(async () => {
    tenant = await practice({ botSecret: 'practice', now: () => new Date(clock) });
  });
  beforeEach(() => {
    clock = Date.now();
    return tenant.post('/sandbox/scenario', { name: 'fresh' });
  });
  after(() => tenant.close());

  const code = async (fields: Record<string, string>) => {
    const { body } = await tenant.exchange(fields);
    assert.match(body.error_description, /^AADSTS\d+: .*Trace ID: .*Correlation ID: .*Timestamp: /);
    assert.ok(body.timestamp && body.trace_id && body.correlation_id);
    return body.error_codes[0];
  };

  it('publishes where its tokens and keys come from, and signs user assertions that verify against them', async () => {
    const { body } = await tenant.cloud(`/${tenantId}/v2.0/.well-known/openid-configuration`);
    assert.equal(body.issuer, `${tenant.cloudUrl}/${tenantId}/v2.0`);
    assert.equal(body.token_endpoint, `${tenant.cloudUrl}/${tenantId}/oauth2/v2.0/token`);
    const keys = createRemoteJWKSet(new URL(body.jwks_uri), {
      [customFetch]: async (url: string) => Response.json((await tenant.cloud(new URL(url).pathname)).body),
    });
    const { payload } = await jwtVerify(await tenant.signIn(people.alex), keys, {
      issuer: body.issuer,
      audience: botId,
    });
    assert.equal(payload.oid, people.alex.id);
    assert.equal(payload.tid, tenantId);
    assert.equal(payload.scp, 'access_as_user');
    assert.equal(payload.preferred_username, people.alex.userPrincipalName);
    assert.equal(Number(payload.exp) - Number(payload.iat), 3600);
  });

  it('exchanges an assertion for a Graph token and for one of the portal backend', async () => {
    const assertion = await tenant.signIn(people.alex);
    const graph = await tenant.exchange({ assertion, scope: `${graphScope} openid profile offline_access` });
    assert.equal(graph.status, 200);
    assert.equal(graph.body.token_type, 'Bearer');
    const claims = decodeJwt(graph.body.access_token);
    assert.equal(claims.aud, 'https://graph.microsoft.com');
    assert.equal(claims.oid, people.alex.id);
    for (const scope of [portalScope, `${portalAudience}/user_impersonation`]) {
      const portal = await tenant.exchange({ assertion, scope });
      assert.equal(decodeJwt(portal.body.access_token).aud, portalAudience);
    }
  });

  it('gives exactly the scopes that were asked for by name', async () => {
    const assertion = await tenant.signIn(people.alex);
    const { body } = await tenant.exchange({ assertion, scope: 'https://graph.microsoft.com/User.Read' });
    assert.equal(decodeJwt(body.access_token).scp, 'User.Read');
  });

  it('refuses what a real authority refuses, by its codes', async () => {
    const assertion = await tenant.signIn(people.alex);
    const scope = graphScope;
    assert.equal(await code({ assertion, scope, grant_type: 'password' }), 70003);
    assert.equal(await code({ scope }), 900144);
    assert.equal(await code({ assertion, scope, client_id: crypto.randomUUID() }), 700016);
    assert.equal(await code({ assertion, scope, client_secret: '' }), 7000218);
    assert.equal(await code({ assertion, scope, client_secret: 'wrong' }), 7000215);
    assert.equal(await code({ assertion, scope: 'openid' }), 70011);
    assert.equal(await code({ assertion, scope: 'https://unknown.example/.default' }), 500011);
    assert.equal(await code({ assertion, scope: `${graphScope} ${portalScope}` }), 28000);
    assert.equal(await code({ assertion: `${assertion.slice(0, -4)}AAAA`, scope }), 50013);
    assert.equal(await code({ assertion: 'nonsense', scope }), 50013);
  });

  it('accepts no assertion that is old, for another app, of another tenant or signed by another key', async () => {
    const old = await tenant.signIn(people.alex);
    const graphToken = await tenant.token(people.alex);
    clock += 3601 * 1000;
    assert.equal(await code({ assertion: old, scope: graphScope }), 500133);
    clock -= 3601 * 1000;
    assert.equal(await code({ assertion: graphToken, scope: graphScope }), 500131);
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ oid: people.alex.id, tid: tenantId, scp: 'access_as_user' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(`${tenant.cloudUrl}/${tenantId}/v2.0`)
      .setAudience(botId)
      .setExpirationTime('1h')
      .sign(privateKey);
    assert.equal(await code({ assertion: forged, scope: graphScope }), 50013);
    const elsewhere = await practice({ dataFolder: scratch() });
    const stranger = await elsewhere.signIn(people.alex);
    await elsewhere.close();
    assert.equal(await code({ assertion: stranger, scope: graphScope }), 50013);
  });

  it('refuses the portal token in the scenario no-portal-api, and only that one', async () => {
    await tenant.post('/sandbox/scenario', { name: 'no-portal-api' });
    const assertion = await tenant.signIn(people.alex);
    assert.equal(await code({ assertion, scope: portalScope }), 65002);
    assert.equal((await tenant.exchange({ assertion, scope: graphScope })).status, 200);
  });

  it('says that consent is missing, and hands out no more than was consented', async () => {
    const assertion = await tenant.signIn(people.alex);
    await tenant.post('/sandbox/consent', { scopes: ['User.Read'] });
    assert.equal(await code({ assertion, scope: 'https://graph.microsoft.com/AuditLog.Read.All' }), 65001);
    const { body } = await tenant.exchange({ assertion, scope: graphScope });
    assert.equal(decodeJwt(body.access_token).scp, 'User.Read');
    await tenant.post('/sandbox/consent', { scopes: [] });
    assert.equal(await code({ assertion, scope: graphScope }), 65001);
  });

  it('plays a missing consent and a step-up with claims as faults', async () => {
    const assertion = await tenant.signIn(people.alex);
    const path = `/${tenantId}/oauth2`;
    await tenant.post('/sandbox/faults', { path, kind: 'consent', times: 1 });
    await tenant.post('/sandbox/faults', { path, kind: 'step-up', times: 1 });
    const consent = await tenant.exchange({ assertion, scope: graphScope });
    assert.deepEqual([consent.body.error, consent.body.suberror], ['invalid_grant', 'consent_required']);
    const stepUp = await tenant.exchange({ assertion, scope: graphScope });
    assert.deepEqual([stepUp.body.error, stepUp.body.error_codes], ['interaction_required', [50076]]);
    assert.ok(JSON.parse(stepUp.body.claims).access_token);
    assert.equal((await tenant.exchange({ assertion, scope: graphScope })).status, 200);
  });

  it('answers an unknown tenant with AADSTS90002', async () => {
    const { status, body } = await tenant.cloud(`/${crypto.randomUUID()}/v2.0/.well-known/openid-configuration`);
    assert.deepEqual([status, body.error_codes], [400, [90002]]);
  });

  it('serves the real on-behalf-of credential, which trusts its certificate alone', async () => {
    const asked = await Promise.all([people.alex, people.megan].map((person) => tenant.signIn(person)));
    await tenant.post('/sandbox/scenario', { name: 'no-portal-api' });
    const child = fileURLToPath(new URL('on-behalf-of.ts', import.meta.url));
    const input = { authorityHost: tenant.cloudUrl, tenantId, botId, assertions: asked, graphScope, portalScope };
    const { stdout } = await promisify(execFile)(process.execPath, ranOnce(child, JSON.stringify(input)), {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: tenant.certPath },
    });
    const said: { oids: string[]; refusal: string } = JSON.parse(stdout);
    assert.deepEqual(said.oids, [people.alex.id, people.megan.id]);
    assert.match(said.refusal, /AADSTS65002/);
    const { body } = await tenant.get('/sandbox/requests');
    assert.ok(!JSON.stringify(body).includes(asked[0] ?? '?'));
    assert.ok(!JSON.stringify(body).includes('"practice"'));
  });
});

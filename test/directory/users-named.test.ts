import assert from 'node:assert/strict';
import { type DirectoryServer, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';

const USERS = 'GET /v1.0/users';

describe('users by the beginning of a name', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  it('are asked for by all three names in one documented filter, a quote in it written twice', async () => {
    server.reply(USERS, {
      json: { value: [{ id: 'a1', displayName: 'Ann O’Brien', userPrincipalName: 'ann@contoso.com' }] },
    });
    assert.deepEqual(await openSession(server).usersNamed("O'Bri"), [
      { userId: 'a1', name: 'Ann O’Brien', signIn: 'ann@contoso.com' },
    ]);
    assert.deepEqual(server.heardOf(USERS)[0]?.query, {
      $select: 'id,displayName,userPrincipalName',
      $filter: "startswith(displayName,'O''Bri') or startswith(givenName,'O''Bri') or startswith(surname,'O''Bri')",
      $top: '999',
    });
  });

  it('go by their sign-in name where they have no other', async () => {
    server.reply(USERS, { json: { value: [{ id: 'a1', displayName: null, userPrincipalName: 'ann@contoso.com' }] } });
    assert.deepEqual(await openSession(server).usersNamed('ann'), [
      { userId: 'a1', name: 'ann@contoso.com', signIn: 'ann@contoso.com' },
    ]);
  });

  it('are nobody where the directory says so, and unknown where it says anything else', async () => {
    server.reply(USERS, { json: { value: [] } });
    assert.deepEqual(await openSession(server).usersNamed('zora'), []);
    server.reply(USERS, { status: 403, json: { error: { code: 'Authorization_RequestDenied', message: 'no' } } });
    assert.deepEqual(await openSession(server).usersNamed('zora'), { unknown: 'consent-missing' });
  });
});

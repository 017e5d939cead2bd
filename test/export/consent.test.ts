import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExported } from '../../bot/store/audit/exported.ts';
import { verifyTrails } from '../../bot/store/audit/index.ts';
import { isSharePoint } from '../../bot/teams/upload.ts';
import { check } from '../pack/kit.ts';
import { APPROVER, clickOf, REQUESTER, type Running, startServer } from '../server/kit.ts';
import { waitingTrail } from '../server/trails.ts';
import { cardIn, textOf } from '../support/card.ts';
import { createKit } from '../teams/door-kit.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { startUploadStub } from './upload-stub.ts';

const { tenantId } = createKit();
const requester = { tenantId, objectId: REQUESTER, name: '=HYPERLINK("http://evil.example")' };
const approver = { tenantId, objectId: APPROVER, name: 'Megan' };

type Attachment = {
  readonly contentType: string;
  readonly name?: string;
  readonly contentUrl?: string;
  readonly content: Record<string, unknown>;
};
const attachments = (activity: unknown): readonly Attachment[] => Object(activity).attachments ?? [];

describe('the trail as a file in Teams', () => {
  let server: Running;
  let drive: Awaited<ReturnType<typeof startUploadStub>>;
  let bearer: Readonly<Record<string, string>>;
  let folder: string;
  const isLoopback = (url: URL) => url.hostname === '127.0.0.1';

  const start = async (parts = {}) => {
    server = await startServer({ trail: waitingTrail(requester, approver), parts });
    bearer = { authorization: genuine(server.kit).authorization ?? '' };
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-export-'));
    drive = await startUploadStub();
  });
  afterEach(async () => {
    await server.close();
    await drive.close();
    await rm(folder, { recursive: true });
  });

  const posted = (type: RegExp) =>
    server.connector.posted.flatMap(attachments).find(({ contentType }) => type.test(contentType));
  const says = (wanted: RegExp) =>
    [...server.connector.posted, ...server.connector.updated].some((one) => wanted.test(textOf(cardIn(one) ?? {})));
  const until = async (isTrue: () => unknown) => {
    for (let tries = 0; tries < 500; tries += 1) {
      if (isTrue()) return;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    assert.fail(
      `waited in vain; ${server.logged.join()} ${drive.puts.length} posted: ${JSON.stringify([...server.connector.posted, ...server.connector.updated].map((one) => textOf(cardIn(one) ?? {}) || attachments(one)))}`,
    );
  };
  const send = (changes: Readonly<Record<string, unknown>>) => server.post(activityFor(server.kit, changes), bearer);
  const ask = async (chosen: string, verb = 'export', input = 'format') => {
    await send(clickOf({ verb, data: { verb, [input]: chosen } }));
    await until(() => posted(/file\.consent/));
    const consent = posted(/file\.consent/);
    assert.ok(consent);
    return consent;
  };
  const uploadInfo = () => ({
    contentUrl: 'https://contoso-my.sharepoint.com/personal/megan/Documents/Applications/trail.csv',
    name: 'trail.csv',
    uploadUrl: drive.url,
    uniqueId: '1150D938-8870-4044-9F2C-5BBDEBA70C8C',
    fileType: 'csv',
    etag: '"{1150D938}"',
  });
  const answer = (action: string, context: unknown, id: string, changes: Readonly<Record<string, unknown>> = {}) =>
    send({
      type: 'invoke',
      name: 'fileConsent/invoke',
      id,
      replyToId: '1795000000009',
      value: { type: 'fileUpload', action, context, ...(action === 'accept' ? { uploadInfo: uploadInfo() } : {}) },
      ...changes,
    });

  it('comes after the person’s consent, once, defused and complete, and the chat shows it', async () => {
    await start({ isUploadHost: isLoopback });
    await send({ text: 'export', id: 'm1' });
    await until(() => says(/The trail as a file/));
    const consent = await ask('csv');
    assert.match(consent.name ?? '', /^writeback-trail-\d{4}-\d\d-\d\d\.csv$/);
    assert.ok(Number(consent.content.sizeInBytes) > 500);
    const first = await answer('accept', consent.content.acceptContext, 'f:accept');
    const again = await answer('accept', consent.content.acceptContext, 'f:accept');
    assert.deepEqual([first.status, again.status], [200, 200]);
    await until(() => posted(/file\.info/));
    const [put] = drive.puts;
    assert.ok(put);
    assert.equal(drive.puts.length, 1);
    const size = Buffer.byteLength(put.text);
    assert.deepEqual([put.method, put.range, put.authorization], ['PUT', `bytes 0-${size - 1}/${size}`, undefined]);
    assert.match(put.text, /^tenant,seq,at,type,change/);
    assert.equal(put.text.trim().split('\r\n').length, 3);
    assert.match(put.text, /"'=HYPERLINK/);
    assert.deepEqual(posted(/file\.info/)?.content, { uniqueId: uploadInfo().uniqueId, fileType: 'csv' });
    await until(() => says(/in your OneDrive now/));
    assert.ok(!server.logged.some((line) => line.includes('sig=permission')), 'the address is a permission');
  });

  it('as JSON lines can be verified again', async () => {
    await start({ isUploadHost: isLoopback });
    const consent = await ask('jsonl');
    await answer('accept', consent.content.acceptContext, 'f:1');
    await until(() => drive.puts.length > 0);
    const path = join(folder, 'trail.jsonl');
    await writeFile(path, drive.puts[0]?.text ?? '');
    for await (const report of verifyTrails(await openExported(path))) {
      assert.equal(report.verdict.kind, 'intact');
      assert.equal(report.tenantId, tenantId);
    }
  });

  it('as an evidence pack is proved from the very bytes that were uploaded', async () => {
    await start({ isUploadHost: isLoopback });
    const consent = await ask('all', 'evidence', 'of');
    assert.match(consent.name ?? '', /^writeback-evidence-\d{4}-\d\d-\d\d\.html$/);
    await answer('accept', consent.content.acceptContext, 'f:7');
    await until(() => posted(/file\.info/));
    const report = await check(Buffer.from(drive.puts[0]?.text ?? ''));
    assert.deepEqual(report.faults, []);
    assert.equal(Number(consent.content.sizeInBytes), Buffer.byteLength(drive.puts[0]?.text ?? ''));
    assert.deepEqual(posted(/file\.info/)?.content, { uniqueId: uploadInfo().uniqueId, fileType: 'html' });
  });

  it('is not sent when the person declines, and that is fine', async () => {
    await start({ isUploadHost: isLoopback });
    const consent = await ask('csv');
    await answer('decline', consent.content.declineContext, 'f:2');
    await until(() => says(/no file/));
    assert.equal(drive.puts.length, 0);
  });

  it('goes to nobody who may not have it, whatever the answer carries', async () => {
    await start({ isUploadHost: isLoopback });
    const from = { id: '29:x', name: 'Somebody', aadObjectId: '33333333-2222-4333-8444-555555555555' };
    const { status } = await answer('accept', { format: 'csv' }, 'f:3', { from });
    assert.equal(status, 200);
    await until(() => says(/for approvers and auditors/));
    assert.equal(drive.puts.length, 0);
  });

  it('goes to SharePoint alone', async () => {
    await start();
    await answer('accept', { format: 'csv' }, 'f:4');
    await until(() => says(/didn't get through/));
    assert.equal(drive.puts.length, 0);
    const hosts = ['https://contoso-my.sharepoint.com/x', 'https://contoso.sharepoint.com/x'];
    assert.deepEqual(
      hosts.map((address) => isSharePoint(new URL(address))),
      [true, true],
    );
    for (const address of [
      'http://contoso.sharepoint.com/',
      'https://contoso.sharepoint.com.evil.example/',
      'https://sharepoint.com.evil.example/',
      'https://evilsharepoint.com/',
      'https://a.b.sharepoint.com/',
      'https://contoso.sharepoint.com:8443/',
    ])
      assert.equal(isSharePoint(new URL(address)), false, address);
  });

  it('says so when the upload fails, and follows no redirect', async () => {
    await start({ isUploadHost: isLoopback });
    drive.status = 307;
    await answer('accept', { format: 'csv' }, 'f:5');
    await until(() => says(/didn't get through/));
    assert.equal(drive.puts.length, 1);
    assert.equal(posted(/file\.info/), undefined);
  });

  it('answers an unreadable invoke with 200 and nothing', async () => {
    await start();
    const { status } = await send({ type: 'invoke', name: 'fileConsent/invoke', id: 'f:6', value: { action: 'run' } });
    assert.equal(status, 200);
    assert.equal(drive.puts.length, 0);
  });
});

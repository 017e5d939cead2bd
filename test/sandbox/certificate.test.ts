import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { certificate } from '../../sandbox/certificate.ts';
import { testCertificate } from '../support/test-certificate.ts';
import { scratch } from './support.ts';

describe('the certificate of the sandbox', () => {
  it('speaks for localhost and 127.0.0.1, signs itself, and its key is for the owner alone', async () => {
    const { certPath, keyPath } = await testCertificate();
    const cert = new X509Certificate(readFileSync(certPath));
    assert.equal(cert.checkHost('localhost'), 'localhost');
    assert.equal(cert.checkIP('127.0.0.1'), '127.0.0.1');
    assert.ok(cert.verify(cert.publicKey));
    assert.equal(statSync(keyPath).mode & 0o777, 0o600);
  });

  it('is used again, and replaced only when it can no longer serve', async () => {
    const folder = scratch();
    const { certPath } = await certificate(folder);
    const first = readFileSync(certPath, 'utf8');
    await certificate(folder);
    assert.equal(readFileSync(certPath, 'utf8'), first);
    writeFileSync(certPath, 'not a certificate');
    await certificate(folder);
    assert.notEqual(readFileSync(certPath, 'utf8'), first);
    assert.ok(new X509Certificate(readFileSync(certPath)));
  });
});

// The floor: Node's own HTTP server and JSON.parse. With BENCH_VERIFY it also checks the signature of each request's token.
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { CARD, echo, tell } from './told.mjs';

const key = process.env.BENCH_VERIFY && createPublicKey(process.env.BENCH_VERIFY);

function isSigned(header = '') {
  const [head, payload, signature] = header.slice(7).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url'));
  const isOurs = claims.iss === 'https://api.botframework.com' && claims.exp > Date.now() / 1000;
  const signed = Buffer.from(`${head}.${payload}`);
  return isOurs && verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'));
}

const server = createServer((req, res) => {
  const chunks = [];
  req.on('data', (chunk) => chunks.push(chunk));
  req.on('end', () => {
    const activity = JSON.parse(Buffer.concat(chunks));
    if (key && !isSigned(req.headers.authorization)) return res.writeHead(401).end();
    const body = JSON.stringify({ statusCode: 200, type: CARD, value: echo(activity.value?.action?.verb) });
    res.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    res.end(body);
  });
});
server.listen(0, '127.0.0.1', () => tell(server.address().port));

import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Put = {
  readonly method: string;
  readonly range: string | undefined;
  readonly authorization: string | undefined;
  readonly text: string;
};

/** Stands where a person's OneDrive gives an upload session; `status` is what it answers. */
export async function startUploadStub() {
  const puts: Put[] = [];
  const stub = { status: 201, puts, url: '', close: async () => {} };
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { authorization, 'content-range': range } = request.headers;
    puts.push({ method: request.method ?? '', range, authorization, text: Buffer.concat(chunks).toString('utf8') });
    response.writeHead(stub.status, { location: '/elsewhere' });
    response.end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  stub.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/personal/session?sig=permission`;
  stub.close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return stub;
}

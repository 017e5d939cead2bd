import { connect, type Socket } from 'node:net';

export type Load = {
  readonly turns: number;
  readonly seconds: number;
  /** Milliseconds from the request to the end of its answer, in rising order. */
  readonly times: readonly number[];
  /** How many answers were not 200, or were no card. */
  readonly wrong: number;
};

/**
 * Keeps so many connections busy, one request after the other on each, until the bodies are used up or the time is over. Written
 * on sockets, so that the sender costs little beside the server it shares the machine with.
 */
export async function load(options: {
  readonly port: number;
  readonly authorization: string;
  readonly body: (n: number) => string | undefined;
  readonly connections: number;
  readonly milliseconds: number;
  /** What every right answer contains. */
  readonly mark: string;
}): Promise<Load> {
  const { port, authorization, body, connections, milliseconds, mark } = options;
  const times: number[] = [];
  let n = 0;
  let wrong = 0;
  const begin = performance.now();
  const next = (): string | undefined => (performance.now() - begin < milliseconds ? body(n++) : undefined);

  async function run(): Promise<void> {
    const socket = connect(port, '127.0.0.1');
    socket.setNoDelay(true);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    for (let text = next(); text !== undefined; text = next()) {
      const sent = performance.now();
      const answer = await exchange(socket, request(authorization, text));
      times.push(performance.now() - sent);
      if (!answer.startsWith('HTTP/1.1 200') || !answer.includes(mark)) wrong += 1;
    }
    socket.destroy();
  }

  await Promise.all(Array.from({ length: connections }, run));
  const seconds = (performance.now() - begin) / 1000;
  return { turns: times.length, seconds, times: times.sort((a, b) => a - b), wrong };
}

const request = (authorization: string, body: string) =>
  `POST /api/messages HTTP/1.1\r\nhost: localhost\r\nauthorization: ${authorization}\r\ncontent-type: application/json\r\n` +
  `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** One request and its whole answer, by its length or its last chunk. */
function exchange(socket: Socket, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const take = (chunk: Buffer) => {
      answer += chunk.toString('latin1');
      if (isWhole(answer)) done(() => resolve(answer));
    };
    const fail = () => done(() => reject(new Error('the server closed the connection')));
    const done = (settle: () => void) => {
      socket.off('data', take).off('close', fail);
      settle();
    };
    socket.on('data', take).on('close', fail);
    socket.write(text);
  });
}

function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(answer.slice(0, end))?.[1];
  return length === undefined ? answer.endsWith('0\r\n\r\n') : answer.length - end - 4 >= Number(length);
}

/** The time that this share of the turns took at most, in ms. */
export const percentile = (times: readonly number[], share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;

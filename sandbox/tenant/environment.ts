import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const environment = z.object({
  SANDBOX_PORT: port.default(4100),
  SANDBOX_CLOUD_PORT: port.optional(),
  SANDBOX_DATA: z.string().min(1).default('data/sandbox'),
  SANDBOX_CERT: z.string().min(1).optional(),
  SANDBOX_KEY: z.string().min(1).optional(),
  SANDBOX_BOT_ID: z.string().min(1),
  SANDBOX_BOT_SECRET: z.string().min(1).optional(),
  SANDBOX_JOURNAL: z.string().min(1).optional(),
});

export interface Settings {
  readonly port: number;
  readonly cloudPort: number;
  readonly dataFolder: string;
  readonly certPath?: string;
  readonly keyPath?: string;
  readonly botId: string;
  readonly botSecret?: string;
  readonly journalFile?: string;
}

/** The process's settings; throws one sentence that names every wrong or missing variable. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const read = environment.safeParse(env);
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
    throw new Error(
      `The practice tenant can't start: ${names.join(', ')} ${names.length > 1 ? 'are' : 'is'} missing or wrong.`,
    );
  }
  const { data } = read;
  return {
    port: data.SANDBOX_PORT,
    cloudPort: data.SANDBOX_CLOUD_PORT ?? (data.SANDBOX_PORT === 0 ? 0 : data.SANDBOX_PORT + 43),
    dataFolder: data.SANDBOX_DATA,
    ...(data.SANDBOX_CERT ? { certPath: data.SANDBOX_CERT } : {}),
    ...(data.SANDBOX_KEY ? { keyPath: data.SANDBOX_KEY } : {}),
    botId: data.SANDBOX_BOT_ID,
    ...(data.SANDBOX_BOT_SECRET ? { botSecret: data.SANDBOX_BOT_SECRET } : {}),
    ...(data.SANDBOX_JOURNAL ? { journalFile: data.SANDBOX_JOURNAL } : {}),
  };
}

import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import type { Config } from '../../config/index.ts';
import { type Finding, fail, ok, skip } from './checked.ts';
import { fill } from './fill.ts';

const manifestSchema = z.object({
  bots: z.array(z.object({ botId: z.string() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

type Env = Readonly<Record<string, string | undefined>>;

/**
 * The app package against the server it is for: the manifest, filled from the file that `npm run package` reads, or from the
 * server's own environment while that file is empty.
 */
export function checkManifest(path: URL, config: Config, env: Env): readonly Finding[] {
  if (!existsSync(path))
    return [skip('the manifest isn’t here', 'only a checkout has it', 'Run the doctor in the checkout too.')];
  const source = `env/.env.${env.TEAMSFX_ENV || 'dev'}`;
  const values = packageValues(new URL(`../${source}`, path));
  const { text, missing } = fill(
    readFileSync(path, 'utf8'),
    values ?? { TEAMS_APP_ID: config.botId, SSO_APP_ID: config.ssoAppId, ...env },
  );
  const where = values ? source : 'the environment';
  if (missing.length > 0) {
    const why = `${where} gives no ${missing.join(', ')}`;
    return [fail('the app package can’t be built', why, `Fill in ${missing.join(', ')} there.`)];
  }
  const read = manifestSchema.safeParse(JSON.parse(text));
  if (!read.success) {
    const why = 'bots, validDomains or webApplicationInfo is missing';
    return [fail('the manifest lacks what the bot needs', why, 'Restore manifest/manifest.json.')];
  }
  return [...(values ? [] : [notFilledIn(source)]), ...compare(read.data, config, where)];
}

function packageValues(file: URL): Env | undefined {
  const values = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return values.BOT_ID ? values : undefined;
}

function notFilledIn(source: string): Finding {
  const fix = `Copy the deployment’s outputs into ${source}, and give it a TEAMS_APP_ID (docs/install.md).`;
  return skip(`${source} isn’t filled in`, 'npm run package builds the app package from it', fix);
}

function compare(manifest: z.infer<typeof manifestSchema>, config: Config, where: string): readonly Finding[] {
  const { bots, validDomains, webApplicationInfo } = manifest;
  const same = (what: string, given: string | undefined, wanted: string, name: string) => {
    if (given?.toLowerCase() === wanted.toLowerCase()) return ok(`${what} is this server’s`);
    const why = `filled from ${where} it is ${given ?? 'nothing'}; the server’s ${name} is ${wanted}`;
    const fix = `Make ${where} and the server’s ${name} agree, then npm run package, and upload it anew.`;
    return fail(`${what} isn’t this server’s`, why, fix);
  };
  return [
    same('the manifest’s bot', bots[0]?.botId, config.botId, 'BOT_ID'),
    same('the manifest’s sign-in app', webApplicationInfo.id, config.ssoAppId, 'SSO_APP_ID'),
    same('the manifest’s identifier URI', webApplicationInfo.resource, config.ssoAppIdUri, 'SSO_APP_ID_URI'),
    domainIn(validDomains, config.botDomain),
  ];
}

function domainIn(validDomains: readonly string[], botDomain: string | undefined): Finding {
  if (botDomain && validDomains.includes(botDomain)) return ok('the manifest lets Teams open this server’s pages');
  const why = `the manifest’s validDomains are ${validDomains.join(', ')}; the server’s BOT_DOMAIN is ${botDomain ?? 'not set'}`;
  const fix = 'Set BOT_DOMAIN alike for the server and the package, build the package anew and upload it.';
  return fail('Teams won’t open the sign-in page', why, fix);
}

import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Config } from '../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const manifestSchema = z.object({
  bots: z.array(z.object({ botId: z.string() })),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

type Env = Readonly<Record<string, string | undefined>>;

/** The app package's manifest against the environment it would be filled from and the server it is for. */
export function checkManifest(path: URL, config: Config, env: Env): readonly Finding[] {
  if (!existsSync(path))
    return [warn('the manifest isn’t here', 'only a checkout has it', 'Run the doctor in the checkout too.')];
  const text = readFileSync(path, 'utf8');
  const { filled, lacking } = fill(text, { SSO_APP_ID: config.ssoAppId, ...env });
  if (lacking.length > 0) {
    const fix = `Set ${lacking.join(', ')} in the environment the package is built from.`;
    return [fail('the manifest can’t be filled', `${lacking.join(', ')} has no value`, fix)];
  }
  const read = manifestSchema.safeParse(JSON.parse(filled));
  if (!read.success)
    return [
      fail(
        'the manifest lacks what the bot needs',
        'bots, validDomains or webApplicationInfo is missing',
        'Restore manifest/manifest.json.',
      ),
    ];
  const { bots, validDomains, webApplicationInfo } = read.data;
  return [
    same('the manifest’s bot', bots[0]?.botId, config.botId, 'BOT_ID'),
    same('the manifest’s sign-in app', webApplicationInfo.id, config.ssoAppId, 'SSO_APP_ID'),
    same('the manifest’s identifier URI', webApplicationInfo.resource, config.ssoAppIdUri, 'SSO_APP_ID_URI'),
    domainIn(validDomains, config.botDomain),
  ];
}

/** As the package is filled. The app's own id and suffix are made with the package; the server doesn't know them. */
function fill(text: string, values: Env): { readonly filled: string; readonly lacking: readonly string[] } {
  const lacking = new Set<string>();
  const filled = text.replace(/\$\{\{\s*(\w+)\s*\}\}/g, (_whole, name: string) => {
    if (!values[name] && !['TEAMS_APP_ID', 'APP_NAME_SUFFIX'].includes(name)) lacking.add(name);
    return JSON.stringify(values[name] ?? '').slice(1, -1);
  });
  return { filled, lacking: [...lacking] };
}

function same(what: string, given: string | undefined, wanted: string, name: string): Finding {
  if (given?.toLowerCase() === wanted.toLowerCase()) return ok(`${what} is this server’s`);
  const why = `the manifest says ${given ?? 'nothing'}, ${name} says ${wanted}`;
  return fail(
    `${what} isn’t this server’s`,
    why,
    `Make manifest/manifest.json and ${name} agree, then npm run package.`,
  );
}

function domainIn(validDomains: readonly string[], botDomain: string | undefined): Finding {
  if (botDomain && validDomains.includes(botDomain)) return ok('the manifest lets Teams open this server’s pages');
  const why = `validDomains holds ${validDomains.join(', ')}`;
  return fail('Teams won’t open the sign-in page', why, 'Set BOT_DOMAIN, build the package anew and upload it.');
}

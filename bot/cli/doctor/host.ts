import type { Env } from '../../config/env-reader.ts';
import { type Finding, ok, warn } from './checked.ts';

/** The server's own shutdown takes ten seconds at most; see `close` in bot/compose.ts. */
const OWN_S = 10;
/** Source: facts of 27 November 2026, section 1 (App Service); at most 120. */
const APP_SERVICE_S = 5;

/** How long the host waits after SIGTERM, where it can be told: on App Service, or in the settings copied from there. */
export function checkHost(env: Env): readonly Finding[] {
  const given = env.WEBSITES_CONTAINER_STOP_TIME_LIMIT;
  if (!env.WEBSITE_SITE_NAME && given === undefined) return [];
  const waits = Number(given ?? APP_SERVICE_S);
  if (waits > OWN_S) return [ok(`the host waits ${waits} s for the server to finish its turns`)];
  return [
    warn(
      `the host waits ${Number.isNaN(waits) ? 'nobody knows how long' : `${waits} s`} for the server to finish its turns`,
      `they may take ${OWN_S} s; what still runs then is cut off`,
      'Set WEBSITES_CONTAINER_STOP_TIME_LIMIT=30 on the web app.',
    ),
  ];
}

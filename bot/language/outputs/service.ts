import type { FindingId } from './findings.ts';
import type { Printed } from './printed.ts';
import { found, type Reader } from './reader.ts';

/** What Get-Service, `sc query`, WMI and `ConvertTo-Json` call the states: .NET's ServiceControllerStatus has the numbers. */
const STATES: readonly { readonly id: FindingId; readonly is: RegExp }[] = [
  { id: 'service-running', is: /^(?:running|4\b|4(?=[,}\s"]|$)|wird ausgefuhrt|se izvaja)/ },
  { id: 'service-stopped', is: /^(?:stopped|1(?=[,}\s"]|$)|beendet|ustavljen)/ },
  { id: 'service-pending', is: /^(?:start\w{0,2}_?pending|stop\w{0,2}_?pending|starting|stopping|[23](?=[,}\s"]|$))/ },
];
const WORDS = 'running|stopped|start_?pending|stop_?pending|startpending|stoppending|starting|stopping';
/** A row of Get-Service: the state, the name, and what Connect calls its service, cut off or not. */
const ROW = new RegExp(
  String.raw`(${WORDS})\s(?:[\w-]{1,30}\s)?adsync\s?(?=microsoft|$|azure|entra|["'}]|\.\.\.|ps [a-z]:)`,
);
const ROW_TURNED = new RegExp(String.raw`(?:^|[\s-])adsync\s(?:microsoft [\w .]{1,40}?\s)?(${WORDS})`);
const IS_TABLE = /status ?name|name ?(?:state|status)|------|^(?:running|stopped|startpending|stoppending) adsync\b/;
const NAME_FIRST =
  /(?:service_?)?name["']? ?[:=] ?["']?adsync(?=displayname|requiredservices|services|status|state|processid|startmode|starttype|[^a-z-]|$)(.{0,700})/;
const STATE = /(?:status|state|zustand|stanje)["']? ?[:=] ?["']?(?:(\d) )?([a-z_]{2,20}|\d)/g;
const MISSING =
  /cannotfindanyservicewithservicenameadsync|keindienstmitdemdienstnamenadsync|noserviceforservicecontrollercommand|thespecifiedservicedoesnotexistasaninstalledservice|derangegebenedienstistkeininstallierterdienst|navedenastoritevneobstaja/;
const NOT_STARTED =
  /failedtostartservicemicrosoft(?:azureadsync|entra)|service(?:microsoft(?:azureadsync|entraidsync)(?:adsync)?|adsync)cannotbestarted|dienst(?:microsoft)?[a-z]{0,30}adsynckannnichtgestartet|startservicefailed/;
const WAITING =
  /waitingforservicemicrosoft(?:azureadsync|entra\w{0,8}sync)(?:adsync)?to(?:start|stop)|auf(?:das|den)[a-z]{0,20}dienstsmicrosoftazureadsync/;
const STARTED =
  /the microsoft (?:azure ad|entra id|entra) sync service was started successfully|microsoft (?:azure ad|entra id) sync"? wurde erfolgreich gestartet/;
const DISABLED =
  /(?:starttype|startmode|start_type|starttyp)["']? ?[:=] ?["']?(?:\d )?(?:disabled|deaktiviert|onemogoc)/;

const stateOf = (word: string): FindingId | undefined => STATES.find(({ is }) => is.test(word))?.id;

function listed({ flat }: Printed): FindingId | undefined {
  const named = NAME_FIRST.exec(flat);
  if (!named) return undefined;
  // The state may stand before the name or behind it; what is behind belongs to it more surely.
  const around = [named[1] ?? '', flat.slice(Math.max(0, named.index - 300), named.index)];
  return around
    .flatMap((text) =>
      [...text.matchAll(STATE)].map(([, number, word = '']) => stateOf(number ?? word) ?? stateOf(word)),
    )
    .find((id) => id !== undefined);
}

function inRows({ rows }: Printed): FindingId | undefined {
  const row = rows.find((r) => r.get('name') === 'adsync' || r.get('servicename') === 'adsync');
  const state = row?.get('status') ?? row?.get('state');
  return state ? stateOf(state) : undefined;
}

function inLine({ flat }: Printed): FindingId | undefined {
  if (!IS_TABLE.test(flat) && !/adsync microsoft (?:azure|entra)/.test(flat)) return undefined;
  const word = (ROW.exec(flat) ?? ROW_TURNED.exec(flat))?.[1];
  return word ? stateOf(word) : undefined;
}

/** A row by itself, whose columns a console set apart. */
const ALONE = new RegExp(String.raw`^\s*(?:\S{0,40}: ?)?(?:(${WORDS})\s{2,}adsync\b|adsync\s{2,}(${WORDS}))`, 'i');
function alone({ lines }: Printed): FindingId | undefined {
  const row = lines.map(({ text }) => ALONE.exec(text.slice(0, 200))).find((match) => match !== null);
  const word = row?.[1] ?? row?.[2];
  return word ? stateOf(word.toLowerCase()) : undefined;
}

/** `Get-Service ADSync`, `sc query`, `Restart-Service` and what they answer where the service is missing or won't start. */
export const service: Reader = {
  command: 'service',
  names: ['Get-Service', 'Restart-Service', 'Start-Service', 'sc', 'net start'],
  read: (printed) => {
    const { bare, flat } = printed;
    if (MISSING.test(bare)) return found('service-missing');
    const state = STARTED.test(flat)
      ? 'service-running'
      : (inRows(printed) ?? listed(printed) ?? inLine(printed) ?? alone(printed));
    const isOwn = state !== undefined || flat.includes('adsync');
    return found(
      NOT_STARTED.test(bare) ? 'service-start-failed' : WAITING.test(bare) ? 'service-pending' : state,
      isOwn && DISABLED.test(flat) && 'service-disabled',
    );
  },
};

import { found, type Reader } from './reader.ts';
import { serviceState } from './service-state.ts';

const stateIn = serviceState('adsync');
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
const OF_AGENT = /aadconnectprovisioningagent/;

/** `Get-Service ADSync`, `sc query`, `Restart-Service` and what they answer where the service is missing or won't start. */
export const service: Reader = {
  command: 'service',
  names: ['Get-Service', 'Restart-Service', 'Start-Service', 'sc', 'net start'],
  read: (printed) => {
    const { bare, flat } = printed;
    if (MISSING.test(bare)) return found((!OF_AGENT.test(flat) || flat.includes('adsync')) && 'service-missing');
    const state = STARTED.test(flat) ? 'running' : stateIn(printed);
    const isOwn = state !== undefined || flat.includes('adsync');
    const stands = state && (`service-${state}` as const);
    return found(
      NOT_STARTED.test(bare) ? 'service-start-failed' : WAITING.test(bare) ? 'service-pending' : stands,
      isOwn && DISABLED.test(flat) && 'service-disabled',
    );
  },
};

import { found, type Reader } from './reader.ts';
import { valuesOf } from './values.ts';

/** The first agent with password writeback (tutorial of cloud sync's writeback). */
const FIRST = [1, 1, 977, 0] as const;
const VERSION = /^(\d{1,3})\.(\d{1,4})\.(\d{1,5})\.(\d{1,5})(?![\d.])/;
const OF_AGENT = /aadconnectprovisioningagent|provisioning agent/;
const ALONE = /^(?:.{0,60}\s)?(\d{1,3}(?:\.\d{1,5}){3})$/;

function isEnough(parts: readonly number[]): boolean {
  const at = parts.findIndex((part, i) => part !== FIRST[i]);
  return at < 0 || (parts[at] ?? 0) > (FIRST[at] ?? 0);
}

/** A list of programs names the agent first, then its version. */
const LISTED = /provisioning agent(?! updater)[^.]{0,120}?(\d{1,3}(?:\.\d{1,5}){3})/;

/** `(Get-Item …AADConnectProvisioningAgent.exe).VersionInfo.ProductVersion`. Connect itself is at 2.x: that is no agent. */
export const agentVersion: Reader = {
  command: 'agent-version',
  names: ['Get-Item'],
  read: (printed) => {
    const { flat } = printed;
    const echoed = OF_AGENT.test(flat)
      ? /(?:productversion|versioninfo|exe)\)?["']?[\s:)]{0,6}(\d{1,3}(?:\.\d{1,5}){3})/.exec(flat)?.[1]
      : undefined;
    const version =
      valuesOf(printed, 'productversion').find((value) => VERSION.test(value)) ??
      echoed ??
      LISTED.exec(flat)?.[1] ??
      ALONE.exec(flat)?.[1];
    const parts = VERSION.exec(version ?? '')
      ?.slice(1)
      .map(Number);
    if (!parts || (parts[0] !== 1 && !OF_AGENT.test(flat))) return [];
    return found(isEnough(parts) ? 'agent-version-enough' : 'agent-version-old');
  },
};

import { createHmac, randomBytes } from 'node:crypto';
import { CLOUDS } from '../config/cloud.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
/** `29:…` a person, `28:…` a bot, `8:…` an account, `19:…` a channel or group chat, `a:…` a personal chat, `f:…` an invoke. */
const CHANNEL_ID =
  /^(29|28|8:orgid|8|19|a|f):([^@;]*)(@thread\.(?:tacv2|v2|skype)|@unq\.gbl\.spaces)?(;messageid=)?(\d*)$/;

const HOSTS: ReadonlySet<string> = new Set([
  ...Object.values(CLOUDS).flatMap(({ serviceHosts }) => serviceHosts),
  ...Object.values(CLOUDS).flatMap(({ authority, graph, issuer }) =>
    [authority, graph, issuer].map((url) => new URL(url).host),
  ),
]);

export type StandIns = {
  /** What stands in for an id, of its own form and the same for the same id; undefined for a text that is none. */
  readonly forId: (text: string) => string | undefined;
  /** The same for an id of a form nobody knows, such as an audit entry's. */
  readonly forOther: (text: string) => string;
};

/**
 * Makes ids that look like the real ones and lead to nobody: the key is forgotten with this closure, so they can't be looked up by
 * trying all ids of a tenant, and no two captures share any.
 */
export function createStandIns(key: Buffer = randomBytes(32)): StandIns {
  const hash = (text: string) => createHmac('sha256', key).update(text.toLowerCase()).digest('hex');
  const digits = (text: string) => [...hash(text)].map((sign) => Number.parseInt(sign, 16) % 10).join('');

  function guid(text: string): string {
    const h = hash(text);
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
  }

  function channelId([, prefix = '', own = '', thread = '', message = '', number = '']: RegExpExecArray): string {
    const stand = GUID.test(own) ? guid(own) : hash(own).slice(0, 16);
    return `${prefix}:${stand}${thread}${message}${number && digits(number).slice(0, number.length)}`;
  }

  function address(text: string): string {
    const { protocol, host, pathname } = new URL(text);
    const parts = pathname.split('/').map((part) => {
      if (/^([a-z]{0,5}|v\d(\.\d)?)$/.test(part)) return part;
      return GUID.test(part) ? guid(part) : hash(part).slice(0, 8);
    });
    return `${protocol}//${HOSTS.has(host) ? host : 'host.example'}${parts.join('/')}`;
  }

  function forId(text: string): string | undefined {
    if (GUID.test(text)) return guid(text);
    if (TIME.test(text)) return text;
    if (/^\d{7,40}$/.test(text)) return digits(text).slice(0, text.length);
    const onChannel = CHANNEL_ID.exec(text);
    if (onChannel) return channelId(onChannel);
    return /^https?:\/\//.test(text) && URL.canParse(text) ? address(text) : undefined;
  }

  return { forId, forOther: (text) => `id-${hash(text).slice(0, 16)}` };
}

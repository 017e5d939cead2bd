import { found, type Reader } from './reader.ts';
import { valuesOf } from './values.ts';

const HEAD = /winhttp/;
const DIRECT =
  /direct access|no proxy server|direkter zugriff|kein proxyserver|neposred\w{1,4} dostop|brez (?:proxy|posrednis)/;
const SERVER = /(?:prox|posrednis)[\p{L} ()-]{0,40}:\s?(?:https?=|https?:\/\/)?[\w.-]{2,120}:\d{2,5}/u;
/** In any language: nothing behind the heading but one remark in brackets. */
const BRACKETS = /winhttp[^:]{0,60}:\s[^:]{3,80}\([^()]{3,60}\)\.?/;

/** `netsh winhttp show proxy`, and the values of the registry behind it. */
export const proxy: Reader = {
  command: 'proxy',
  names: ['netsh'],
  read: (printed) => {
    const { flat } = printed;
    const enabled = valuesOf(printed, 'proxyenable').flatMap((value) => /^(?:0x0{0,7})?([01])/.exec(value)?.[1] ?? []);
    if (enabled.length > 0) return found(enabled.includes('1') ? 'proxy-set' : 'proxy-direct');
    if (!HEAD.test(flat)) return DIRECT.test(flat) && flat.length < 120 ? found('proxy-direct') : [];
    if (SERVER.test(flat)) return found('proxy-set');
    return found((DIRECT.test(flat) || BRACKETS.test(flat)) && 'proxy-direct');
  },
};

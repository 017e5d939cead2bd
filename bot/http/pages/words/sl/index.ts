export { download } from './download.ts';
export { legal } from './legal.ts';
export { signIn } from './sign-in.ts';

export const noScript = 'Ta stran potrebuje JavaScript.';

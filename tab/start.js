import { MEMORY, offerClose, show, teamsContext } from './page.js';
import { languageOf, wordsFor } from './words.js';

const asked = new URLSearchParams(location.search);
const language = languageOf(asked.get('lang'));
const words = wordsFor(language);

/** 256 random bits, as base64url. */
function random() {
  const text = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(32)));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The claims that a service asked for, from a card's link; nothing that isn't a JSON object. */
function claimed() {
  try {
    const bytes = atob((asked.get('claims') ?? '').replaceAll('-', '+').replaceAll('_', '/'));
    const claims = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
    const value = JSON.parse(claims);
    return value !== null && typeof value === 'object' ? { claims } : {};
  } catch {
    return {};
  }
}

async function start() {
  show(language, { title: words.title, state: words.going, detail: words.why });
  const answer = await fetch('./config.json').catch(() => undefined);
  if (!answer?.ok) return stop('unreachable');
  const { authority, clientId, scope, tenants } = await answer.json();
  const tenant = asked.get('tenant') ?? tenants[0];
  if (!tenants.includes(tenant)) return stop('wrong-tenant');
  const context = await teamsContext();
  const state = random();
  sessionStorage.setItem(MEMORY, JSON.stringify({ state, language }));
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    response_mode: 'fragment',
    redirect_uri: new URL('./end', location.href).href,
    scope,
    state,
    // Nobody redeems the code: consent and a second factor are given by the time it is issued. The challenge belongs to no
    // verifier, so that nobody else can redeem it either.
    code_challenge: random(),
    code_challenge_method: 'S256',
    ...(context?.user?.loginHint ? { login_hint: context.user.loginHint } : {}),
    ...claimed(),
  });
  location.replace(`${authority}/${tenant}/oauth2/v2.0/authorize?${query}`);
}

async function stop(reason) {
  show(language, { state: words.failed, detail: words.reasons[reason] });
  document.documentElement.dataset.result = reason;
  if (await teamsContext()) offerClose(words.close, reason);
}

await start().catch(() => stop('unreachable'));

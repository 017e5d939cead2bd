/* global PAGE_WORDS */
/** Every sentence of this page, by language and id: the server puts them in, from bot/http/pages/words. */
const { usual, words: byLanguage } = PAGE_WORDS;

const language = Object.keys(byLanguage).find((one) => navigator.language.toLowerCase().startsWith(one)) ?? usual;
const words = byLanguage[language];
document.documentElement.lang = language;
const line = document.querySelector('p');
const button = document.querySelector('button');

const say = (id) => {
  line.textContent = words[id] ?? words.other;
  document.documentElement.dataset.state = id;
};
const answer = new URLSearchParams(location.hash.slice(1));
const id = answer.get('state') ?? new URLSearchParams(location.search).get('id') ?? '';
const token = answer.get('id_token');
// What the address holds isn't for the history of the window.
history.replaceState(null, '', location.pathname);

async function ask(path) {
  const headers = { 'x-export-id': id, ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch(path, { headers, cache: 'no-store' });
  if (response.ok) return response;
  const { reason } = await response.json().catch(() => ({}));
  throw Object.assign(new Error('refused'), { reason });
}

async function get() {
  button.hidden = true;
  say('going');
  const response = await ask('/export/file');
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'trail';
  const link = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(await response.blob()),
    download: name,
  });
  link.click();
  say('done');
}

/** Signs the person in for this link alone: its id is the nonce that the token must carry. */
function signIn({ authorize, clientId }) {
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'id_token',
    response_mode: 'fragment',
    redirect_uri: new URL('/export', location.href).href,
    scope: 'openid profile',
    state: id,
    nonce: id,
  });
  location.replace(`${authorize}?${query}`);
}

const fail = ({ reason }) => say(reason ?? 'other');

async function start() {
  const config = await (await ask('/export/config.json')).json();
  if (config.authorize && !token) return signIn(config);
  say('ready');
  button.textContent = words.get;
  button.hidden = false;
  button.addEventListener('click', () => get().catch(fail));
}

await start().catch(fail);

const WORDS = {
  en: {
    get: 'Get the file',
    going: 'Fetching the trail…',
    ready: 'The trail as a file, for you alone. The link works once.',
    done: 'Done. The file is in your downloads.',
    link: 'This link has been used or is older than ten minutes. Type “export” in the chat for a new one.',
    person: 'This link belongs to another person. Type “export” in your own chat.',
    length: 'The trail is too long for one file. Whoever runs this bot can write it with: npm run audit -- export',
    other: 'That did not work. Try again in a minute.',
  },
  sl: {
    get: 'Prenesi datoteko',
    going: 'Pridobivam sled …',
    ready: 'Sled kot datoteka, samo za vas. Povezava deluje enkrat.',
    done: 'Končano. Datoteka je med vašimi prenosi.',
    link: 'Povezava je že porabljena ali starejša od desetih minut. V klepetu napišite »izvoz« za novo.',
    person: 'Ta povezava pripada nekomu drugemu. Napišite »izvoz« v svojem klepetu.',
    length: 'Sled je predolga za eno datoteko. Skrbnik tega bota jo lahko zapiše z ukazom: npm run audit -- export',
    other: 'Ni uspelo. Poskusite znova čez minuto.',
  },
};

const language = navigator.language.toLowerCase().startsWith('sl') ? 'sl' : 'en';
const words = WORDS[language];
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

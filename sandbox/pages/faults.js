import { ask, byId, make, say } from './shared.js';

/** What can fail. `path` is where its requests begin; `{tenant}` stands for the practice tenant's id. */
const places = {
  roles: { title: 'Reading a person’s roles', path: '/v1.0/me/transitiveMemberOf' },
  log: { title: 'The audit log', path: '/v1.0/auditLogs' },
  licences: { title: 'Reading the licences', path: '/v1.0/subscribedSkus' },
  directory: { title: 'Everything in the directory', path: '/v1.0' },
  settings: { title: 'The portal’s settings', path: '/api/PasswordReset' },
  saving: { title: 'Saving the portal’s settings', path: '/api/PasswordReset', method: 'PUT' },
  tokens: { title: 'Getting a token for the person', path: '/{tenant}/oauth2' },
};

/** What it does then. `seconds` names the field of the command that a number of seconds belongs in. */
const kinds = {
  500: { title: 'Breaks down (500)' },
  503: { title: 'Is not available (503)', seconds: 'retryAfter' },
  429: { title: 'Asks to slow down (429)', seconds: 'retryAfter' },
  403: { title: 'Refuses (403)' },
  401: { title: 'Finds the sign-in expired (401)' },
  'step-up': { title: 'Wants more of the sign-in', at: ['tokens', 'directory', 'roles', 'log', 'licences'] },
  consent: { title: 'Was never given consent', at: ['tokens'] },
  drop: { title: 'Cuts the connection, nothing done' },
  lost: { title: 'Acts, then cuts the connection' },
  stall: { title: 'Never answers' },
  latency: { title: 'Takes its time', seconds: 'ms' },
  stale: { title: 'Shows what was there before', at: ['settings', 'directory', 'log', 'licences'] },
  html: { title: 'Answers with a web page' },
};

let tenant = '';
const pathOf = (place) => place.path.replace('{tenant}', tenant);

function option(value, title) {
  const element = make('option', title);
  element.value = value;
  return element;
}

/** Only what the chosen place can do, and the seconds only where they count. */
function offer() {
  const where = byId('where').value;
  const chosen = byId('kind').value;
  const fitting = Object.entries(kinds).filter(([, { at }]) => !at || at.includes(where));
  byId('kind').replaceChildren(...fitting.map(([value, { title }]) => option(value, title)));
  if (fitting.some(([value]) => value === chosen)) byId('kind').value = chosen;
  const hasSeconds = kinds[byId('kind').value].seconds !== undefined;
  byId('wait').hidden = !hasSeconds;
  byId('seconds').disabled = !hasSeconds;
}

/** One line for each fault there is, those posted by a command too. */
export function showFaults({ tenantId, faults }) {
  tenant = tenantId ?? tenant;
  const lines = faults.map((fault) => {
    const place = Object.values(places).find((one) => pathOf(one) === fault.path && one.method === fault.method);
    const item = make('li');
    item.append(make('strong', place?.title ?? `${fault.method ?? 'Requests'} ${fault.path}`));
    const often =
      { undefined: 'until it is mended', 1: 'the next time' }[fault.times] ?? `the next ${fault.times} times`;
    item.append(make('span', `${kinds[fault.kind]?.title ?? fault.kind}, ${often}`));
    return item;
  });
  byId('faults').replaceChildren(...(lines.length > 0 ? lines : [make('li', 'Nothing: all is well.', 'quiet')]));
}

function asked() {
  const place = places[byId('where').value];
  const kind = byId('kind').value;
  const { seconds } = kinds[kind];
  const number = Number(byId('seconds').value);
  return {
    path: pathOf(place),
    kind,
    ...(place.method ? { method: place.method } : {}),
    ...(byId('times').value ? { times: Number(byId('times').value) } : {}),
    ...(seconds ? { [seconds]: seconds === 'ms' ? number * 1000 : number } : {}),
  };
}

async function tell(body, sentence) {
  try {
    showFaults(await ask('/sandbox/faults', body));
    say(sentence, false, 'failed');
  } catch (error) {
    say(error.message, true, 'failed');
  }
}

byId('where').append(...Object.entries(places).map(([value, { title }]) => option(value, title)));
byId('where').addEventListener('change', offer);
byId('kind').addEventListener('change', offer);
byId('failing').addEventListener('submit', (event) => {
  event.preventDefault();
  tell(asked(), 'Done. Now ask the bot, and see what it says.');
});
byId('mend').addEventListener('click', () => tell({}, 'All is well again.'));
offer();

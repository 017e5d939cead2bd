import { showFaults } from './faults.js';
import { ask, byId, make, say } from './shared.js';

const meanings = {
  fresh: 'Licensed and synchronising; nobody has touched writeback.',
  'no-license': 'No plan with P1 or P2. The wizard will refuse.',
  'sync-off': 'The directory no longer synchronises with an on-premises one.',
  'sync-stale': 'The last synchronisation was 26 hours ago.',
  'sspr-off': 'Self-service password reset is open to nobody.',
  'already-on': 'Everything was switched on nine days ago and works.',
  'agent-unreachable': 'Switched on, but the server does not answer and resets fail.',
  'no-portal-api': "The portal's backend gives this bot no token, as a real tenant is expected to.",
  'unlock-unsupported': 'The writeback client cannot unlock accounts.',
  usual:
    'Works, and tells little: the portal refuses its token (AADSTS65001), and the log names no agent and no switch.',
  'cloud-sync': 'Cloud sync alone: its agent runs, and nobody has touched writeback.',
  'side-by-side': 'Connect writes back, and a cloud sync agent stands beside it with its box off.',
};

const agents = { none: 'No agent', active: 'Agent runs, box off', inactive: 'Agent stopped' };

function light(title, isOn, on, off) {
  const group = make('div');
  const value = make('dd', isOn ? on : off);
  value.prepend(make('span', undefined, isOn ? 'dot on' : 'dot'));
  group.append(make('dt', title), value);
  return group;
}

function person({ displayName, userPrincipalName, roles }) {
  const item = make('li');
  item.append(make('strong', displayName), make('span', roles.join(', ') || 'No directory role', 'role'));
  item.append(make('span', userPrincipalName, 'quiet'));
  return item;
}

function happening({ activityDisplayName, activityDateTime, result, initiatedBy }) {
  const item = make('li');
  const time = make('time', new Date(activityDateTime).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' }));
  time.dateTime = activityDateTime;
  item.append(make('strong', activityDisplayName));
  const who = initiatedBy?.user?.displayName ?? 'somebody';
  item.append(make('span', `${{ success: 'Success', failure: 'Failure' }[result] ?? 'No outcome'}, ${who}`), time);
  return item;
}

/** What became of a reset, in one sentence. */
function outcome(name, { result, resultReason, audits }) {
  if (result !== 'success') return `${name} was refused: ${resultReason}.`;
  const { activityDisplayName, additionalDetails } = audits.at(-1);
  if (activityDisplayName.startsWith('Unlock')) return `The account of ${name} is unlocked.`;
  const agent = additionalDetails.find(({ key }) => key === 'OnPremisesAgent')?.value;
  if (!agent) return `${name} has a new password. The log does not say who carried it.`;
  const wasCarried = agent !== 'None';
  return wasCarried
    ? `${name} has a new password, and ${agent} wrote it back.`
    : `${name} has a new password. It stayed in the cloud.`;
}

function offerUsers(users) {
  const select = byId('user');
  if (select.options.length > 0) return;
  for (const { id, displayName } of users) {
    const option = make('option', displayName);
    option.value = id;
    option.selected = displayName === 'Adele Vance';
    select.append(option);
  }
}

function show(state) {
  showFaults(state);
  offerUsers(state.users);
  byId('lights').replaceChildren(
    light('Connect client', state.connect.passwordWriteback, 'There', 'Not there yet'),
    light('Cloud sync', state.cloudSync.isOn, 'On', agents[state.cloudSync.agent]),
    light('Password writeback', state.portal.enablementForTenant, 'On', 'Off'),
    light('Unlock without reset', state.portal.accountUnlockEnabled, 'On', 'Off'),
  );
  byId('stand').textContent = `The scene began as “${state.scenario}”.`;
  byId('name').value = state.scenario;
  byId('meaning').textContent = meanings[state.scenario];
  byId('people').replaceChildren(...state.users.map(person));
  const events = state.audits.slice(0, 6).map(happening);
  byId('events').replaceChildren(...(events.length > 0 ? events : [make('li', 'Nothing has happened yet.', 'quiet')]));
}

byId('name').append(...Object.keys(meanings).map((name) => make('option', name)));
byId('name').addEventListener('change', (event) => {
  byId('meaning').textContent = meanings[event.target.value];
});
byId('scenario').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    show(await ask('/sandbox/scenario', { name: byId('name').value }));
    say('Done. The tenant begins again; the bot still remembers what it saw.');
  } catch (error) {
    say(error.message, true);
  }
});
async function happen(command, more = {}) {
  const { value, selectedOptions } = byId('user');
  const name = selectedOptions[0].textContent;
  try {
    const sentence = outcome(name, await ask(`/sandbox/${command}`, { objectId: value, ...more }));
    show(await ask('/sandbox/state'));
    say(sentence, false, 'outcome');
  } catch (error) {
    say(error.message, true, 'outcome');
  }
}
byId('resetting').addEventListener('submit', (event) => {
  event.preventDefault();
  happen('reset-password', { by: byId('by').value });
});
byId('unlock').addEventListener('click', () => happen('unlock-account'));
ask('/sandbox/state').then(show, (error) => say(error.message, true));

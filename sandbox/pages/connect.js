import { ask, byId, make, say } from './shared.js';

const mayConnect = ['Hybrid Identity Administrator', 'Global Administrator'];
const pages = [...document.querySelectorAll('[data-page]')];
const titles = pages.map((page) => page.dataset.page);
const lastShown = titles.indexOf('Configuration complete');
let at = 0;
let state;
let isBusy = false;

function show(index, isBack = false) {
  at = index;
  pages.forEach((page, place) => {
    page.hidden = place !== at;
  });
  const page = pages[at];
  const isOver = at > lastShown;
  byId('where').textContent = isOver ? 'Finished' : `Page ${at + 1} of ${lastShown + 1}`;
  // The policy of this page forbids style attributes in markup; setting one property by script is allowed.
  byId('bar').style.inlineSize = `${(Math.min(at, lastShown) / lastShown) * 100}%`;
  byId('trail').replaceChildren(...titles.slice(0, lastShown + 1).map(mark));
  byId('next').textContent = page.dataset.next ?? 'Next';
  byId('previous').hidden = at === 0 || at >= lastShown;
  byId('buttons').hidden = isOver;
  if (titles[at] === 'Ready to configure') byId('summary').textContent = plan();
  say('');
  document.title = `${titles[at]}: rehearse the Connect wizard`;
  if (!isBack) history.pushState({ at }, '');
  page.querySelector('h2').focus();
}

function mark(title, place) {
  const item = make('li', title, place < at ? 'past' : '');
  if (place === at) item.setAttribute('aria-current', 'step');
  return item;
}

function plan() {
  const wanted = byId('writeback').checked;
  if (wanted === state.connect.passwordWriteback)
    return `Nothing changes: Password writeback stays ${wanted ? 'on' : 'off'}.`;
  return wanted
    ? 'Choose Configure, and Password writeback is turned on for practice.example.'
    : 'Choose Configure, and Password writeback is turned off. Both portal settings go off with it.';
}

const task = () => document.querySelector('input[name=task]:checked')?.value;

/** The sentence that keeps the wizard on this page, or undefined. */
function obstacle() {
  switch (titles[at]) {
    case 'Additional tasks': {
      if (task() === undefined) return 'Choose Customize synchronization options.';
      return task() === 'view'
        ? 'That only shows the settings. To change one, choose Customize synchronization options.'
        : undefined;
    }
    case 'Connect to Microsoft Entra ID': {
      const person = state.users.find(({ id }) => id === byId('account').value);
      return person.roles.some((role) => mayConnect.includes(role))
        ? undefined
        : `${person.displayName} is not a Hybrid Identity Administrator. The wizard would refuse this account.`;
    }
    default:
      return undefined;
  }
}

async function configure() {
  isBusy = true;
  byId('next').disabled = true;
  byId('previous').disabled = true;
  say('Configuring …');
  try {
    const passwordWriteback = byId('writeback').checked;
    const wait = new Promise((resolve) => setTimeout(resolve, 900));
    state = await ask('/sandbox/connect', { passwordWriteback, objectId: byId('account').value });
    await wait;
    byId('outcome').textContent = passwordWriteback
      ? 'Password writeback is on. The tenant now has a writeback client.'
      : 'Password writeback is off. The tenant has no writeback client.';
    show(at + 1);
  } catch (error) {
    say(error.message, true);
  } finally {
    isBusy = false;
    byId('next').disabled = false;
    byId('previous').disabled = false;
  }
}

byId('wizard').addEventListener('submit', (event) => {
  event.preventDefault();
  if (isBusy || !state) return;
  const reason = obstacle();
  if (reason) say(reason, true);
  else if (titles[at] === 'Additional tasks' && task() === 'transition') location.assign('/cloud-sync#move');
  else if (titles[at] === 'Ready to configure') configure();
  else show(at + 1);
});
byId('previous').addEventListener('click', () => history.back());
window.addEventListener('popstate', (event) => {
  // What was configured can't be walked back into; the wizard would have to be started again.
  if (at >= lastShown) return;
  show(event.state?.at ?? 0, true);
});
for (const choice of document.querySelectorAll('input[name=task]')) {
  choice.addEventListener('change', () => {
    byId('current').hidden = choice.value !== 'view';
    say('');
  });
}

history.replaceState({ at: 0 }, '');
ask('/sandbox/state').then(
  (read) => {
    state = read;
    byId('account').append(
      ...state.users.map(({ id, displayName, roles }) => {
        const option = make('option', `${displayName}, ${roles.join(', ') || 'no directory role'}`);
        option.value = id;
        return option;
      }),
    );
    byId('staging').hidden = state.transition !== 'active';
    byId('writeback').checked = state.connect.passwordWriteback;
    byId('current').textContent =
      `Password hash synchronization is on. Password writeback is ${state.connect.passwordWriteback ? 'on' : 'off'}.`;
    show(0, true);
  },
  (error) => say(error.message, true),
);

import { ask, byId, say } from './shared.js';

const banners = {
  up: ['good', 'Your on-premises writeback client is up and running.'],
  lost: ['bad', "We can't connect to your on-premises writeback client right now."],
  none: [
    'wait',
    "We can't connect to your on-premises writeback client because password writeback has not been properly configured. The options wake up once the Connect wizard has been through.",
  ],
};

function show({ portal, agent }) {
  const hasClient = portal.passwordWritebackSupported;
  const [tone, text] = banners[hasClient ? (agent.isReachable ? 'up' : 'lost') : 'none'];
  byId('banner').className = `banner ${tone}`;
  byId('banner').textContent = text;
  byId('main-switch').checked = portal.enablementForTenant;
  byId('main-switch').disabled = !hasClient;
  byId('unlock-switch').checked = portal.accountUnlockEnabled;
  byId('unlock-switch').disabled = !portal.accountUnlockSupported;
  byId('save').disabled = !hasClient;
  if (hasClient && !portal.accountUnlockSupported) {
    byId('unlock-hint').textContent = 'The writeback client of this scene cannot unlock accounts.';
  }
}

byId('settings').addEventListener('submit', async (event) => {
  event.preventDefault();
  try {
    show(
      await ask('/sandbox/portal', {
        enablementForTenant: byId('main-switch').checked,
        accountUnlockEnabled: byId('unlock-switch').checked,
      }),
    );
    say('Saved.');
  } catch (error) {
    say(error.message, true);
  }
});
byId('settings').addEventListener('change', () => say(''));
ask('/sandbox/state').then(show, (error) => say(error.message, true));

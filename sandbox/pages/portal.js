import { ask, byId, say } from './shared.js';

const banners = {
  up: ['good', 'Your on-premises writeback client is up and running.'],
  lost: ['bad', "We can't connect to your on-premises writeback client right now."],
  none: [
    'wait',
    "We can't connect to your on-premises writeback client because password writeback has not been properly configured. The options wake up once the Connect wizard has been through, or a cloud sync agent is there.",
  ],
};

function show({ portal, connect, agent, cloudSync }) {
  const hasAgents = cloudSync.agent !== 'none';
  const hasClient = connect.passwordWriteback || hasAgents;
  const isUp = (connect.passwordWriteback && agent.isReachable) || cloudSync.agent === 'active';
  const [tone, text] = banners[hasClient ? (isUp ? 'up' : 'lost') : 'none'];
  byId('banner').className = `banner ${tone}`;
  byId('banner').textContent = text;
  byId('main-switch').checked = portal.enablementForTenant;
  byId('main-switch').disabled = !hasClient;
  byId('unlock-switch').checked = portal.accountUnlockEnabled;
  byId('cloud-box').hidden = !hasAgents;
  byId('cloud-switch').checked = portal.cloudProvisioningEnablementForTenant;
  const canUnlock = portal.accountUnlockSupported || hasAgents;
  byId('unlock-switch').disabled = !canUnlock;
  byId('save').disabled = !hasClient;
  if (hasClient && !canUnlock) {
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
        ...(byId('cloud-box').hidden ? {} : { cloudProvisioningEnablementForTenant: byId('cloud-switch').checked }),
      }),
    );
    say('Saved.');
  } catch (error) {
    say(error.message, true);
  }
});
byId('settings').addEventListener('change', () => say(''));
ask('/sandbox/state').then(show, (error) => say(error.message, true));

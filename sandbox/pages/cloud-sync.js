import { ask, byId, say } from './shared.js';

const command = [
  "Import-Module 'C:\\Program Files\\Microsoft Azure AD Connect Provisioning Agent\\Microsoft.CloudSync.Powershell.dll'",
  'Set-AADCloudSyncPasswordWritebackConfiguration -Enable $true -Credential $(Get-Credential)',
].join('\n');

const banners = {
  none: ['wait', 'No agent is installed.'],
  active: ['good', 'The agent is installed and its service runs.'],
  inactive: ['bad', 'The agent is installed, and its service is stopped.'],
};

const stages = {
  none: 'Connect is active, and nothing was transferred.',
  transferred: 'The new configuration is there, and disabled. Connect is still active.',
  active: 'Cloud Sync is active. Connect is in staging mode.',
};

function show({ cloudSync, transition }) {
  const { agent, isOn } = cloudSync;
  const [tone, text] = banners[agent];
  byId('banner').className = `banner ${tone}`;
  byId('banner').textContent = agent === 'none' ? text : `${text} Its password writeback is ${isOn ? 'on' : 'off'}.`;
  byId('moved').textContent = stages[transition];
  byId('transfer').disabled = transition !== 'none';
  byId('activate').disabled = transition !== 'transferred';
  byId('return').disabled = transition === 'none';
  byId('install').disabled = agent !== 'none';
  byId('start').disabled = agent !== 'inactive';
  byId('stop').disabled = agent !== 'active';
  byId('remove').disabled = agent === 'none';
}

function on(button, change, sentence, command = 'cloud-sync') {
  byId(button).addEventListener('click', async () => {
    try {
      show(await ask(`/sandbox/${command}`, typeof change === 'function' ? change() : change));
      say(sentence);
    } catch (error) {
      say(error.message, true);
    }
  });
}

byId('command').textContent = command;
on('install', { agent: 'active' }, 'The agent is installed.');
on('start', { agent: 'active' }, 'The service runs.');
on('stop', { agent: 'inactive' }, 'The service is stopped.');
on('remove', { agent: 'none' }, 'The agent is gone.');
on('enable', { passwordWriteback: true }, 'Cloud sync writes passwords back now, once the portal half is on.');
on('disable', { passwordWriteback: false }, "Cloud sync's writeback is off.");
on('transfer', { to: 'transferred' }, 'The configuration is transferred.', 'transition');
on(
  'activate',
  () => ({ to: 'active', confirmsWriteback: byId('confirms').checked }),
  'Cloud Sync is active.',
  'transition',
);
on('return', { to: 'none' }, 'All of it is as before.', 'transition');
ask('/sandbox/state').then(show, (error) => say(error.message, true));

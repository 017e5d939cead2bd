import { everyone, type Person, people, tenantId } from './people.ts';

/** Whose window a local client is. */
export type WindowOwner = Extract<keyof typeof people, 'alex' | 'megan'>;

const othersCount = 5;

// The two windows are two servers that share no chat, so no chat may have the same id in both.
const chats = {
  alex: {
    personal: 'a:1Alex-Novak-and-Writeback-Pilot',
    group: '19:3c9a7d15e0f84b62a1d7c85e90b4f3a6@thread.v2',
    team: '19:5d7b92e4a1c046f8b3e6d09c8a2f71b4@thread.tacv2',
    channel: '19:8e51f0a2c7d94b3698d0a1e6f4b7c25d@thread.tacv2',
    teamGroup: '5a0e3d97-62c8-4f1b-9d34-b7e8c1f60a29',
  },
  megan: {
    personal: 'a:1Megan-Bowen-and-Writeback-Pilot',
    group: '19:b7e2046d91c34f0a8d65e1f3a92c70d8@thread.v2',
    team: '19:f0c8a35e7b2d41969e04d7c1b86a5f32@thread.tacv2',
    channel: '19:26d9e7b1f4804c5da3c0f8e92b5a6174@thread.tacv2',
    teamGroup: 'c41f7b06-9e2d-4a58-8b73-06d5ea1c92f4',
  },
} as const satisfies Record<WindowOwner, object>;

function user(person: Person) {
  const [givenName = '', surname = ''] = person.displayName.split(' ');
  return {
    id: person.teamsId,
    name: person.displayName,
    // The client's own spelling.
    userPrincipleName: person.userPrincipalName,
    aadObjectId: person.id,
    givenName,
    surname,
    email: person.userPrincipalName,
  };
}

/** The configuration of one person's local client: version 0.1.1, exactly five people beside the owner. */
export function playgroundConfig(owner: WindowOwner, botId: string) {
  const current = people[owner];
  const chat = chats[owner];
  return {
    version: '0.1.1',
    tenantId,
    bot: { id: `28:${botId}`, name: 'Writeback Pilot' },
    currentUser: user(current),
    users: everyone
      .filter((person) => person.id !== current.id)
      .slice(0, othersCount)
      .map(user),
    personalChat: { id: chat.personal },
    groupChat: { id: chat.group, name: 'Identity admins' },
    team: {
      id: chat.team,
      name: 'Identity',
      aadGroupId: chat.teamGroup,
      channels: [{ id: chat.channel, name: 'Change board' }],
    },
  };
}

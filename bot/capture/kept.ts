/** Whose body it is: the portal's settings, a search of the audit log, an activity of Teams, a member as Teams tells of one. */
export const SUBJECTS = ['settings', 'log', 'activity', 'member'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * How a text that isn't anybody's may stay.
 * - `word`: one identifier, such as an activity's type; - `route`: a name with a slash in it, such as an invoke's; - `label`: the
 * service's name for something, such as an audit activity; - `property`: a name that may hold signs too; - `sentence`: words in lower case and names of codes, no others;
 * - `value`: a setting's value, of a fixed few or inside JSON; - `account`: that there was a name, and whether it was a guest's.
 */
export type Kind = 'word' | 'route' | 'label' | 'property' | 'sentence' | 'value' | 'account';

type Kept = Readonly<Record<string, Kind>>;

/** The service's own words, by their path in a body; list indexes are left out. Everything else is hidden. */
const KEPT = {
  settings: {},
  activity: {
    type: 'word',
    name: 'route',
    action: 'word',
    channelId: 'word',
    locale: 'word',
    textFormat: 'word',
    'from.role': 'word',
    'recipient.role': 'word',
    'conversation.conversationType': 'word',
    'entities.type': 'word',
    'entities.locale': 'word',
    'entities.platform': 'word',
    'attachments.contentType': 'route',
    'channelData.eventType': 'word',
    'channelData.source.name': 'word',
    'value.trigger': 'word',
    'value.type': 'word',
    'value.connectionName': 'word',
    'value.action.type': 'word',
    'value.action.verb': 'word',
    'value.action.data.verb': 'word',
    'value.authentication.connectionName': 'word',
  },
  member: { userRole: 'word', userPrincipalName: 'account', email: 'account' },
  log: {
    'value.activityDisplayName': 'label',
    'value.category': 'label',
    'value.loggedByService': 'label',
    'value.operationType': 'label',
    'value.result': 'word',
    'value.resultReason': 'sentence',
    'value.initiatedBy.user.userType': 'word',
    'value.initiatedBy.user.userPrincipalName': 'account',
    'value.targetResources.type': 'word',
    'value.targetResources.groupType': 'word',
    'value.targetResources.userPrincipalName': 'account',
    'value.targetResources.modifiedProperties.displayName': 'property',
    'value.targetResources.modifiedProperties.oldValue': 'value',
    'value.targetResources.modifiedProperties.newValue': 'value',
    'value.additionalDetails.key': 'property',
  },
} as const satisfies Record<Subject, Kept>;

/** The detail of an audit entry that names the writeback client. */
const AGENT = /^onpremisesagent$/i;

/** How the text at this path of a body may stay; `owner` is the object that it is a part of. */
export function kindAt(subject: Subject, path: string, owner: Readonly<Record<string, unknown>>): Kind | undefined {
  if (subject === 'log' && path === 'value.additionalDetails.value')
    return typeof owner.key === 'string' && AGENT.test(owner.key.trim()) ? 'label' : undefined;
  const kept: Kept = KEPT[subject];
  return Object.hasOwn(kept, path) ? kept[path] : undefined;
}

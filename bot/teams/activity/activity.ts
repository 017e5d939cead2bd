import { z } from 'zod';

/** The kinds of activity the bot knows by name; Teams may invent more, and those are let in as `other`. */
const ACTIVITY_TYPES = [
  'message',
  'invoke',
  'installationUpdate',
  'conversationUpdate',
  'messageReaction',
  'messageUpdate',
  'messageDelete',
  'typing',
  'event',
  'endOfConversation',
] as const;
type ActivityType = (typeof ACTIVITY_TYPES)[number] | 'other';

const known: ReadonlySet<string> = new Set(ACTIVITY_TYPES);
const isKnownType = (type: string): type is ActivityType => known.has(type);

// Some senders write null where others leave the field out; both mean "not there".
const maybe = <T extends z.ZodType>(schema: T) =>
  schema
    .nullable()
    .transform((value) => value ?? undefined)
    .optional();

const short = z.string().max(256);
// Only passed on and never relied upon: an odd value must not cost the whole activity.
const zone = maybe(short).catch(undefined);
const id = z.string().min(1).max(1024);
// Lower case, so that one person can't look like two: people are compared by tenant and object id.
const guid = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i)
  .transform((value) => value.toLowerCase());
const tenant = z
  .string()
  .min(1)
  .max(64)
  .transform((value) => value.toLowerCase());

// Teams leaves an absent object id out, or sends it empty.
const objectId = maybe(z.union([z.literal('').transform(() => undefined), guid]));
const account = z.object({ id, name: maybe(z.string().max(1024)), aadObjectId: objectId, role: maybe(short) });
const named = z.object({ id: maybe(id), name: maybe(z.string().max(1024)) });

const entity = z.object({
  type: maybe(short),
  text: maybe(z.string().max(4096)),
  mentioned: maybe(named),
  locale: maybe(short),
  timezone: zone,
});

const activitySchema = z.object({
  type: z
    .string()
    .min(1)
    .max(64)
    .transform((type): ActivityType => (isKnownType(type) ? type : 'other')),
  id: maybe(id),
  name: maybe(short),
  action: maybe(short),
  timestamp: maybe(z.string().max(64)),
  localTimezone: zone,
  locale: maybe(z.string().max(35)),
  channelId: z.string().min(1).max(64),
  serviceUrl: z.string().min(1).max(2048),
  from: account,
  recipient: account,
  conversation: z.object({
    id,
    name: maybe(z.string().max(1024)),
    conversationType: maybe(short),
    isGroup: maybe(z.boolean()),
    tenantId: maybe(tenant),
  }),
  channelData: maybe(
    z.object({
      tenant: maybe(z.object({ id: maybe(tenant) })),
      team: maybe(named),
      channel: maybe(named),
      eventType: maybe(short),
    }),
  ),
  text: maybe(z.string().max(262_144)),
  textFormat: maybe(short),
  value: z.unknown().optional(),
  replyToId: maybe(id),
  entities: maybe(z.array(entity)),
  membersAdded: maybe(z.array(account)),
  membersRemoved: maybe(z.array(account)),
});

/**
 * An activity as the bot reads it: the fields it needs, typed; everything else is dropped. Object and tenant ids are
 * lower case. `value` stays unknown: whoever handles the verb parses it.
 */
export type IncomingActivity = z.output<typeof activitySchema> & {
  /** Its words were more than is read: it is answered with a sentence. */
  readonly isTooLong?: true;
  /** What everything that is logged of it is known by; given at the door, whatever the sender said. */
  readonly turnId?: string;
};

/** The activity in this body, or undefined when it isn't one. */
export function parseActivity(body: unknown): IncomingActivity | undefined {
  const parsed = activitySchema.safeParse(body);
  return parsed.success ? parsed.data : undefined;
}

/** The tenant the activity speaks for, or undefined when it names none or two different ones. */
export function tenantOf(activity: IncomingActivity): string | undefined {
  const ofConversation = activity.conversation.tenantId;
  const ofChannel = activity.channelData?.tenant?.id;
  if (ofConversation && ofChannel && ofConversation !== ofChannel) return undefined;
  return ofConversation ?? ofChannel;
}

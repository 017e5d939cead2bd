/** Why the door turned a request away. For the log alone: the answer itself never carries it. */
export const DOOR_REASONS = [
  'no-bearer',
  'bearer-too-long',
  'not-a-token',
  'wrong-algorithm',
  'critical-header',
  'wrong-issuer',
  'wrong-audience',
  'no-key-id',
  'no-times',
  'outside-its-time',
  'no-service-url-claim',
  'unknown-key',
  'wrong-signature',
  'key-not-endorsed',
  'not-an-object',
  'not-an-activity',
  'other-channel',
  'other-service-url',
  'service-host-not-allowed',
  'other-recipient',
  'no-tenant',
  'tenant-not-allowed',
  'other-name',
  'other-page',
  'door-broke',
] as const;
export type DoorReason = (typeof DOOR_REASONS)[number];

/** Why the state of a ticket was not taken. */
export const TICKET_REASONS = ['ticket-unsigned', 'ticket-late', 'ticket-unreadable', 'ticket-not-taken'] as const;
export type TicketReason = (typeof TICKET_REASONS)[number];

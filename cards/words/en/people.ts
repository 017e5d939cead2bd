import type { Obstacle } from '../../../bot/workflow/resets/user-reset.ts';

/** One user's reset, and how many can. Names arrive escaped. */
export const people = {
  whose: {
    heading: 'Whose reset is it?',
    how: 'Type the sign-in name, and I look with your own sign-in.',
    decides:
      'Five things decide: the scope of self-service reset, registered methods, a P1 or P2 licence, being synced, and no protected group of Active Directory.',
    hint: 'name@example.com',
    error: 'Please type the sign-in name.',
    look: 'Look',
    kept: 'What I read stands on your card alone.',
    nobody: (who: string) => `I find **${who}** nowhere in this tenant. Please give me the sign-in name.`,
    unreadable: 'Please type a sign-in name such as name@example.com.',
    unknown: (because: string) => `I couldn't look that user up, because ${because}.`,
  },
  one: {
    summary: 'One user’s reset',
    heading: (who: string) => `The reset of ${who}`,
    obstacle: {
      disabled: 'The account is **disabled**, so no reset can succeed. Enable it first.',
      guest: 'This is a **guest**. The password lives in another tenant and is reset there.',
      'not-in-scope':
        '**Not in scope** of self-service reset. Add the account, or its group, under **Password reset > Properties**.',
      'not-registered':
        '**No method is registered.** A phone number in the directory no longer counts (since 7 September 2026, MC1325414). They register at aka.ms/ssprsetup.',
      'not-capable': '**Too few methods are registered** for your policy. They add one at aka.ms/ssprsetup.',
      failed: 'The account is ready, as far as I can read; the **newest reset failed**.',
      nothing: 'In the cloud **nothing stands in the way**: in scope, registered, enough methods.',
      unread: 'What decides **I couldn’t read**; below is why.',
    } satisfies Record<Obstacle, string>,
    cloudOnly: 'Not synced: a reset stays in the cloud, and there is nothing to write back.',
    admin: 'Holds an admin role: Microsoft’s own rules for admins apply, and they ask for two methods.',
    rows: {
      inScope: 'In scope of self-service reset',
      registered: 'Registered',
      capable: 'Enough methods',
      enabled: 'Account enabled',
      synced: 'Synced',
      licensed: 'P1 or P2 assigned',
    },
    answer: { yes: 'yes', no: 'no', unknown: 'unknown' },
    resets: 'Last resets',
    reset: (age: string, isSuccess: boolean, reason: string) =>
      isSuccess ? `${age}: succeeded` : `${age}: failed${reason ? `, ${reason}` : ''}`,
    noResets: 'The log holds no reset of theirs in the last 30 days.',
    unread: { registration: 'Scope and registration', resets: 'Last resets', account: 'Enabled, synced and licence' },
    onServer: 'Protected groups and the domain’s password rules only Active Directory knows.',
    another: 'Another user',
  },
  counts: {
    button: 'How many can reset?',
    heading: (capable: string, people: string) => `${capable} of ${people} can reset`,
    unreadHeading: 'I couldn’t count them',
    unread: 'How many can reset',
    cut: (people: string) => `I read the first ${people} only; the report holds more.`,
    rows: {
      inScope: 'In scope of self-service reset',
      registered: 'Registered',
      capable: 'Can reset',
      synced: 'Synced among those who can',
    },
    whom: 'By Microsoft’s report of registrations, without guests; it leaves out disabled accounts.',
    one: 'One user’s reset',
  },
  unknown: (what: string, because: string) => `${what}: **unknown**, because ${because}.`,
  optional: (permission: string) => `It is **${permission}**; nothing else needs it.`,
  reportRoles:
    'That report opens to Reports Reader, Security Reader, Security Administrator or Global Reader: whoever holds one of them can ask me the same.',
};

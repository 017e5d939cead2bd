import type { TestObjection } from '../../../bot/workflow/deciding/test-closing.ts';
import type { Doubt, TestOutcome, Unfit } from '../../../bot/workflow/resets/writeback-test.ts';

type ObjectionValues = Readonly<Record<'agent' | 'wanted' | 'at' | 'step' | 'left', string>>;

const quoted = (reason: string) => (reason ? `: “${reason}”` : '');

/** Names, agents and reasons arrive escaped. */
export const test = {
  buttons: {
    open: 'Test writeback',
    start: 'Start the test',
    another: 'Choose another user',
    again: 'Test again',
    causes: 'Find the cause',
  },
  heading: 'Test writeback',
  lines: [
    'You name a synced user who is no admin, has registered methods for a reset and is ready to take a new password.',
    'An admin resets it in the **Microsoft Entra admin center**, or they do it themselves on the Microsoft page. Documented is the first: the log then names the agent that carried it. I touch no password.',
    'I look in the audit log for that reset and for the agent that carried it to your directory.',
  ],
  user: {
    label: 'User',
    hint: 'Name, or name@example.com',
    error: "Please type the user's name or sign-in name.",
  },
  refusals: {
    unreadable: 'Please type a name, a sign-in name such as name@example.com, or an object id.',
    nobody: (who: string) => `I find no **${who}** in this tenant. Check the sign-in name.`,
    nobodyNamed: (who: string) =>
      `I find nobody called **${who}** in this tenant. Try another spelling, or the sign-in name.`,
    unknown: (because: string) => `I couldn't look that user up, because ${because}. Nothing was started.`,
    gone: "I don't know that test any more. Start a new one.",
  },
  several: {
    heading: (count: number, who: string) => `${count} people are called ${who}. Whom do you mean?`,
    more: (count: number) => `These are the first ${count}; a whole name finds fewer.`,
    error: 'Please choose one of them.',
  },
  unfit: {
    guest: (who) => `**${who}** is a guest. A guest's password lives elsewhere; choose a synced member.`,
    disabled: (who) => `The account of **${who}** is disabled, so no reset can succeed. Choose another user.`,
    'not-synced': (who) =>
      `**${who}** lives in the cloud only, so there is nothing to write back. Choose a user who is synced from Active Directory.`,
    admin: (who) =>
      `**${who}** holds an admin role. Admins reset by other rules, so it would prove little. Choose a user without one.`,
    'not-in-scope': (who) =>
      `**${who}** may not reset their own password. Put them in scope under **Password reset > Properties**, or choose another user.`,
    'not-registered': (who) =>
      `**${who}** has registered no method. A phone number in the directory no longer counts (since 7 September 2026, MC1325414). They register at aka.ms/ssprsetup; then start again.`,
    'not-capable': (who) =>
      `**${who}** has registered too few methods for a reset under your policy. They add one at aka.ms/ssprsetup; then start again.`,
  } satisfies Record<Unfit, (who: string) => string>,
  doubt: {
    whether: {
      synced: 'whether they are synced',
      admin: 'whether they hold an admin role',
      reset: 'whether they can reset',
    } satisfies Record<Doubt['what'], string>,
    untold: (what: string) => `I can't tell ${what}.`,
    because: {
      synced: (because) => `Whether they are synced I can't tell, because ${because}.`,
      admin: (because) => `Whether they hold an admin role I can't tell, because ${because}.`,
      reset: (because) => `Whether they are set up for reset I can't tell, because ${because}.`,
    } satisfies Record<Doubt['what'], (because: string) => string>,
    onlySynced: 'Only a synced user proves anything.',
  },
  running: {
    heading: (who: string) => `Test with ${who}`,
    started: (age: string, who: string) => `Started ${age}${who ? ` by ${who}` : ''}.`,
    byAdmin: {
      title: 'By an admin: the documented way, the log names the agent',
      steps: (who: string) => [
        `In the **Microsoft Entra admin center**: **Entra ID > Users > ${who} > Reset password**.`,
        'They hand over the temporary password; it is changed at the next sign-in. Then press **Check now**.',
      ],
    },
    byUser: {
      short: 'Or the user resets it at passwordreset.microsoftonline.com: **Show all**.',
      title: 'Or by the user: often the log names no agent then',
      steps: (who: string) => [
        `Ask **${who}** to open the address below, in a private window.`,
        'They pass the checks and choose a new password that they have not used before.',
        'They sign in once on a computer in the office with it. Then press **Check now**.',
      ],
    },
    warning: 'A reset in the **Microsoft 365 admin center** or by PowerShell is never written back.',
    closes: (agent: string) => `If the log then names **${agent}**, the open change is done, by test.`,
    closesOff:
      "If the user's own reset is refused because writeback isn't enabled, the open change is done: off, by the log.",
    notYet: (who: string) =>
      `Not yet: the log holds no finished reset of **${who}** since the start. Audit events take minutes; check again then.`,
    unknown: (because: string) => `I couldn't read the audit log, because ${because}. Nothing is lost: check again.`,
  },
  confirmed: {
    heading: 'Confirmed. Writeback works',
    intro: (who: string, agent: string) => `The reset of **${who}** was written back through **${agent}**.`,
    after: 'This is the strongest proof there is. It is kept with the evidence.',
  },
  otherAgent: {
    heading: 'It came through, by an agent I do not know',
    intro: (who: string, agent: string) =>
      `The reset of **${who}** succeeded, and the log says **${agent}** carried it. Microsoft documents no such name, so it supports, and proves less.`,
  },
  cloudOnly: {
    heading: 'Not written back',
    self: (who: string) => `**${who}** got a new password, but it stayed in the cloud: the log names no agent.`,
    admin: (who: string) =>
      `An admin reset the password of **${who}**, and it stayed in the cloud. Resets in the **Microsoft 365 admin center** and by PowerShell always do. Reset it in the **Microsoft Entra admin center**.`,
  },
  agentUnnamed: {
    heading: 'It came through, carrier not named',
    intro: (who: string) =>
      `The reset of **${who}** succeeded, but the log doesn't say who carried it. With a self-service reset that is common: it supports, and is no proof.`,
    next: 'For proof, let an admin reset it in the **Microsoft Entra admin center**, or look on the server: event 31002 at that time.',
  },
  /** Why the open change isn't done by this test, and what to do. */
  objections: {
    'other-agent': (v) =>
      `The change stays open: **${v.agent}** carried this reset, and the change sets up **${v.wanted}**. Where both serve a domain, cloud sync takes the resets. Test with a user whom only **${v.wanted}** serves.`,
    'no-agent': (v) =>
      `The change stays open: the log doesn't say that **${v.wanted}** carried this reset. Test again with an admin's reset in the **Microsoft Entra admin center**; its entry names the agent.`,
    'before-last-step': (v) =>
      `The change stays open: this reset (${v.at}) is older than the change's last step (${v.step}), so it says nothing about it. Test again now.`,
    'reads-unmet': (v) =>
      `The change stays open: in the portal this still reads otherwise than planned: ${v.left}. See the change's card.`,
    'role-not-read': () =>
      "The change stays open: I couldn't read your role, and without it nothing ends. Press **Check now** again once it can be read.",
    'came-through': (v) =>
      `The change stays open: **${v.agent}** still carried this reset, so writeback isn't off. See the change's card.`,
  } satisfies Record<TestObjection, (v: ObjectionValues) => string>,
  failed: {
    heading: 'The reset failed',
    intro: (who: string) => `The reset of **${who}** failed.`,
    code: (code: string) => `What the log says: **${code}**`,
    reason: (reason: string) => `What the log says: “${reason}”`,
    silent: 'The log gives no reason. The user saw a code such as SSPR_0029: tell me that.',
    first: 'What to look at first',
  },
  facts: { user: 'User', at: 'Reset', agent: 'Agent', starter: 'Started by' },
  outcome: {
    'written-back': 'written back',
    'cloud-only': 'stayed in the cloud',
    'agent-unnamed': 'came through, carrier not named',
    failed: 'failed',
  } satisfies Record<TestOutcome['kind'], string>,
  evidence: {
    writtenBack: (agent: string) => `A test reset was **written back** through ${agent}.`,
    cloudOnly: 'A test reset stayed in the cloud.',
    agentUnnamed: "A test reset came through; the log doesn't name its carrier.",
    failed: (reason: string) => `A test reset failed${quoted(reason)}.`,
  },
};

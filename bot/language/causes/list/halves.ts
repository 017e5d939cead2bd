import { LINES } from '../../knowledge/server-commands.ts';
import { DOCS } from '../../knowledge/sources.ts';
import type { CauseShape } from '../shape/cause.ts';
import { silent, switchedOn } from './shared.ts';

/** The two halves of the switch, and the page in the portal. */
export const HALVES = [
  {
    id: 'server-half',
    topic: 'one-half',
    named: [
      'wizard>not|not>wizard|wizard>disabled half|box|done|portal|enabled ! grey denied says licence',
      'half server not|disabled|missing ! portal>not',
      'disabled>writeback connect|wizard|server ! grey other-writeback tls away',
      'optional-features not|disabled|removed ! portal grey',
      'wizard not box|half|optional-features ! grey portal>not licence',
    ],
    fits: [
      'one>half|only>half|half>only|half>missing|missing>half|half+one ! heartbeat reach controller listener',
      'organisation allow|not changing|password|reset not ! policy',
      'half+only|only>half|half+one|one>half',
    ],
    texts: [
      "your organization doesn't allow you to update your password on this site",
      "organization doesn't allow you to update your password",
      "organization doesn't allow users to update their own password",
      'enabled a necessary service for your organization',
      'not enabled a necessary service',
      'no agent capable of password writeback',
      'no agent capable of performing password writeback',
      'password writeback has not been properly configured',
    ],
    sound: ['half'],
    codes: { SSPR_0010: 9, '31012': 6, '31013': 7 },
    againstCodes: ['31005'],
    banners: { 'not-configured': 9, 'greyed-out': 9 },
    missing: { ...switchedOn(9), ...silent(2) },
    outputs: { for: ['writeback-off'], against: ['writeback-on', 'heartbeat-seen', 'onboarding-seen'] },
    readings: { for: ['client-missing'], against: ['client-present', 'reset-written-back'] },
    look: LINES.enabled,
    fix: [],
    proof: 'onboarded',
    source: DOCS.tutorial,
  },
  {
    id: 'portal-half',
    topic: 'one-half',
    named: [
      'portal>not|not>portal|portal>disabled half|box|enabled|checked ! tab grey user online temporary pim role',
      'half portal only|not|missing ! wizard>not',
    ],
    fits: [
      'half+one|one>half|half>only|only>half|half>not|not>half|half>missing|missing>half',
      'organisation allow|not changing|password|reset not ! policy',
    ],
    texts: [
      "your organization doesn't allow you to update your password on this site",
      "organization doesn't allow you to update your password",
      "organization doesn't allow users to update their own password",
      'enabled a necessary service for your organization',
      'not enabled a necessary service',
    ],
    codes: { SSPR_0010: 8 },
    missing: { ...switchedOn(7), ...silent(1) },
    outputs: { for: ['portal-writeback-off'] },
    readings: { for: ['portal-off'], against: ['portal-on', 'reset-written-back'] },
    fix: [],
    proof: 'registered',
    source: DOCS.tutorial,
  },
  {
    id: 'blade-greyed',
    topic: 'portal-page',
    named: [
      'tab missing|grey|not+tab|tab+not ! optional-features wizard other-writeback event-log pim box+disabled half+disabled',
      'tab missing|grey half|box ! wizard other-writeback event-log',
      'portal grey|missing tab|half|box|writeback|option ! optional-features other-writeback user event-log pim',
    ],
    fits: ['grey portal|tab|save'],
    banners: { 'greyed-out': 8 },
    readings: { for: ['client-missing'], against: ['client-present'] },
    fix: [],
    proof: 'registered',
    source: DOCS.howItWorks,
  },
] as const satisfies readonly CauseShape[];

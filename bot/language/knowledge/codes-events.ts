import { type Code, FAILED, type Lead, type Source } from './code.ts';
import type { RemedyId } from './remedies.ts';
import { DOCS } from './sources.ts';

type Row = readonly [id: number, name: string, weight: Code['weight'], leads?: readonly Lead[], remedy?: RemedyId];

const NETWORK: readonly Lead[] = [{ problem: 'connectivity' }];
const SIGN_IN: readonly Lead[] = [{ problem: 'wizard-sign-in' }];
const ADSYNC_TELLS: RemedyId = 'look-beside';

/** Names and meanings: "Password writeback event log error codes" of Microsoft's troubleshoot-sspr-writeback (2024-06-24). */
const WRITEBACK: readonly Row[] = [
  [31001, 'PasswordResetStart', 'info'],
  [31002, 'PasswordResetSuccess', 'good'],
  [31003, 'PasswordResetFail', 'trouble', FAILED],
  [31004, 'OnboardingEventStart', 'info'],
  [31005, 'OnboardingEventSuccess', 'good'],
  [31006, 'ChangePasswordStart', 'info'],
  [31007, 'ChangePasswordSuccess', 'good'],
  [31008, 'ChangePasswordFail', 'trouble', FAILED],
  [31009, 'ResetUserPasswordByAdminStart', 'info'],
  [31010, 'ResetUserPasswordByAdminSuccess', 'good'],
  [31011, 'ResetUserPasswordByAdminFail', 'trouble', FAILED],
  [31012, 'OffboardingEventStart', 'info', [], 'toggle-if-unwanted'],
  [31013, 'OffboardingEventSuccess', 'info', [], 'toggle-if-unwanted'],
  [31014, 'OffboardingEventFail', 'trouble', SIGN_IN],
  [31015, 'WriteBackServiceStarted', 'good'],
  [31016, 'WriteBackServiceStopped', 'trouble', [{ problem: 'service-down' }], 'start-service'],
  [31017, 'AuthTokenSuccess', 'good'],
  [31018, 'KeyPairCreationSuccess', 'good'],
  [31019, 'ServiceBusHeartBeat', 'good'],
  [
    31034,
    'ServiceBusListenerError',
    'trouble',
    [
      { problem: 'connectivity', causes: ['traffic-inspected', 'blocked-443', 'tls-version', 'listener-stuck'] },
      { problem: 'service-down', causes: ['endpoint-failed', 'build-outdated'] },
    ],
  ],
  [
    31044,
    '',
    'trouble',
    [
      { problem: 'connectivity', causes: ['listener-stuck', 'blocked-443', 'traffic-inspected', 'tls-version'] },
      { problem: 'service-down' },
    ],
  ],
  [32000, 'UnknownError', 'trouble', [], 'toggle'],
  [32001, 'ServiceError', 'trouble', NETWORK],
  [32002, 'ServiceBusError', 'trouble', NETWORK],
  [32003, 'InPutValidationError', 'trouble', [], 'try-again'],
  [32004, 'DecryptionError', 'trouble', [], 'toggle'],
  [32005, 'ConfigurationError', 'trouble', [], 'toggle'],
  [32007, 'OnBoardingConfigUpdateError', 'trouble', [], 'toggle'],
  [32008, 'ValidationError', 'trouble', [], 'toggle'],
  [32009, 'AuthTokenError', 'trouble', SIGN_IN],
  [32010, 'CryptoError', 'trouble', [], 'toggle'],
  [32011, 'OnBoardingServiceError', 'trouble', [...NETWORK, ...SIGN_IN]],
  [32013, 'OffBoardingError', 'trouble', [...NETWORK, ...SIGN_IN]],
  [32014, 'ServiceBusWarning', 'info', NETWORK],
  [32015, 'ReportServiceHealthError', 'trouble', NETWORK],
  [
    33001,
    'ADUnKnownError',
    'trouble',
    [{ problem: 'object-match', causes: ['reserved-characters'] }, { problem: 'remote-sam' }],
    ADSYNC_TELLS,
  ],
  [33002, 'ADUserNotFoundError', 'trouble', [{ problem: 'object-match', causes: ['not-synced', 'two-matches'] }]],
  [33003, 'ADMutliMatchError', 'trouble', [{ problem: 'object-match', causes: ['two-matches', 'duplicate-anchor'] }]],
  [
    33004,
    'ADPermissionsError',
    'trouble',
    [
      { problem: 'connector-rights' },
      { problem: 'protected-account' },
      { problem: 'remote-sam' },
      { problem: 'connect-on-dc' },
    ],
  ],
  [33005, 'ADUserAccountDisabled', 'trouble', [], 'enable-account'],
  [33006, 'ADUserAccountLockedOut', 'trouble', [], 'unlock-account'],
  [33007, 'ADUserIncorrectPassword', 'trouble', [], 'current-password'],
  [33008, 'ADPasswordPolicyError', 'trouble', [{ problem: 'on-premises-policy' }]],
  [33009, 'ADConfigurationError', 'trouble', [], ADSYNC_TELLS],
];

const row =
  (source: Source) =>
  ([id, name, weight, leads = [], remedy]: Row): Code => ({
    id: String(id),
    ...(name ? { name } : {}),
    source,
    weight,
    leads,
    ...(remedy || leads.length === 0 ? { remedy: remedy ?? 'as-it-comes' } : {}),
    docs: DOCS.writeback,
  });

/** Events of the Application log on the Connect server, and the two that are seen beside them. */
export const EVENTS: readonly Code[] = [
  ...WRITEBACK.map(row('PasswordResetService')),
  {
    id: '6329',
    source: 'ADSync',
    weight: 'trouble',
    leads: [
      { problem: 'on-premises-policy' },
      { problem: 'remote-sam' },
      { problem: 'object-match', causes: ['forest-added'] },
    ],
    remedy: ADSYNC_TELLS,
    docs: DOCS.writeback,
  },
  ...[[6800, '', 'trouble', [{ problem: 'service-down', causes: ['endpoint-failed', 'build-outdated'] }]] as const].map(
    row('ADSync'),
  ),
  {
    id: '4724',
    source: 'Microsoft-Windows-Security-Auditing',
    weight: 'trouble',
    leads: [{ problem: 'on-premises-policy' }],
    docs: DOCS.policy,
  },
  ...([656, 657] as const).map((id) => row('Directory Synchronization')([id, '', 'good'])),
];

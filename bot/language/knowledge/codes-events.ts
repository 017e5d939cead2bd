import type { Code, Source } from './code.ts';
import type { RemedyId } from './remedies.ts';
import { DOCS } from './sources.ts';

type Row = readonly [id: number, name: string, weight: Code['weight'], remedy?: RemedyId];

const ADSYNC_TELLS: RemedyId = 'look-beside';

/** Names and meanings: "Password writeback event log error codes" of Microsoft's troubleshoot-sspr-writeback (2024-06-24). */
const WRITEBACK: readonly Row[] = [
  [31001, 'PasswordResetStart', 'info'],
  [31002, 'PasswordResetSuccess', 'good'],
  [31003, 'PasswordResetFail', 'trouble'],
  [31004, 'OnboardingEventStart', 'info'],
  [31005, 'OnboardingEventSuccess', 'good'],
  [31006, 'ChangePasswordStart', 'info'],
  [31007, 'ChangePasswordSuccess', 'good'],
  [31008, 'ChangePasswordFail', 'trouble'],
  [31009, 'ResetUserPasswordByAdminStart', 'info'],
  [31010, 'ResetUserPasswordByAdminSuccess', 'good'],
  [31011, 'ResetUserPasswordByAdminFail', 'trouble'],
  [31012, 'OffboardingEventStart', 'info', 'toggle-if-unwanted'],
  [31013, 'OffboardingEventSuccess', 'info', 'toggle-if-unwanted'],
  [31014, 'OffboardingEventFail', 'trouble'],
  [31015, 'WriteBackServiceStarted', 'good'],
  [31016, 'WriteBackServiceStopped', 'trouble', 'start-service'],
  [31017, 'AuthTokenSuccess', 'good'],
  [31018, 'KeyPairCreationSuccess', 'good'],
  [31019, 'ServiceBusHeartBeat', 'good'],
  [31034, 'ServiceBusListenerError', 'trouble'],
  [31044, '', 'trouble'],
  [32000, 'UnknownError', 'trouble'],
  [32001, 'ServiceError', 'trouble'],
  [32002, 'ServiceBusError', 'trouble'],
  [32003, 'InPutValidationError', 'trouble', 'try-again'],
  [32004, 'DecryptionError', 'trouble'],
  [32005, 'ConfigurationError', 'trouble'],
  [32007, 'OnBoardingConfigUpdateError', 'trouble'],
  [32008, 'ValidationError', 'trouble'],
  [32009, 'AuthTokenError', 'trouble'],
  [32010, 'CryptoError', 'trouble'],
  [32011, 'OnBoardingServiceError', 'trouble'],
  [32013, 'OffBoardingError', 'trouble'],
  [32014, 'ServiceBusWarning', 'info'],
  [32015, 'ReportServiceHealthError', 'trouble'],
  [33001, 'ADUnKnownError', 'trouble', ADSYNC_TELLS],
  [33002, 'ADUserNotFoundError', 'trouble'],
  [33003, 'ADMutliMatchError', 'trouble'],
  [33004, 'ADPermissionsError', 'trouble'],
  [33005, 'ADUserAccountDisabled', 'trouble'],
  [33006, 'ADUserAccountLockedOut', 'trouble'],
  [33007, 'ADUserIncorrectPassword', 'trouble'],
  [33008, 'ADPasswordPolicyError', 'trouble'],
  [33009, 'ADConfigurationError', 'trouble', ADSYNC_TELLS],
];

const row =
  (source: Source) =>
  ([id, name, weight, remedy]: Row): Code => ({
    id: String(id),
    ...(name ? { name } : {}),
    source,
    weight,
    ...(remedy || weight !== 'trouble' ? { remedy: remedy ?? 'as-it-comes' } : {}),
    docs: DOCS.writeback,
  });

/** Events of the Application log on the Connect server, and those that are seen beside them. */
export const EVENTS: readonly Code[] = [
  ...WRITEBACK.map(row('PasswordResetService')),
  { id: '6329', source: 'ADSync', weight: 'trouble', remedy: ADSYNC_TELLS, docs: DOCS.writeback },
  row('ADSync')([6800, '', 'trouble']),
  { id: '4724', source: 'Microsoft-Windows-Security-Auditing', weight: 'trouble', docs: DOCS.policy },
  ...([656, 657] as const).map((id) => row('Directory Synchronization')([id, '', 'good'])),
  // Microsoft's troubleshoot-connect-password-hash-synchronization: hash sync of a domain failed.
  { id: '611', source: 'Directory Synchronization', weight: 'trouble', docs: DOCS.hashSync },
];

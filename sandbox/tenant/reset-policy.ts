import type { State } from './state.ts';

/** The SSPR policy object of the portal backend, with the fields public readers of it list. Only its scope can change here. */
export function resetPolicy(state: State, withGroup: boolean): Readonly<Record<string, unknown>> {
  return {
    objectId: 'default',
    enablementType: state.ssprScope,
    numberOfAuthenticationMethodsRequired: 2,
    emailOptionEnabled: true,
    mobilePhoneOptionEnabled: true,
    officePhoneOptionEnabled: false,
    securityQuestionsOptionEnabled: false,
    mobileAppNotificationEnabled: true,
    mobileAppCodeEnabled: true,
    numberOfQuestionsToRegister: 5,
    numberOfQuestionsToReset: 3,
    registrationRequiredOnSignIn: true,
    registrationReconfirmIntevalInDays: 180,
    skipRegistrationAllowed: true,
    skipRegistrationMaxAllowedDays: 7,
    customizeHelpdeskLink: false,
    customHelpdeskEmailOrUrl: '',
    notifyUsersOnPasswordReset: true,
    notifyOnAdminPasswordReset: true,
    passwordResetEnabledGroupIds: [],
    passwordResetEnabledGroupName: withGroup && state.ssprScope === 1 ? 'Writeback pilots' : '',
    securityQuestions: [],
    registrationConditionalAccessPolicies: [],
    emailOptionAllowed: true,
    mobilePhoneOptionAllowed: true,
    officePhoneOptionAllowed: true,
    securityQuestionsOptionAllowed: true,
    mobileAppNotificationOptionAllowed: true,
    mobileAppCodeOptionAllowed: true,
  };
}

import { type Person, people } from '../people.ts';
import { activities, audit } from './audits.ts';
import { type State, withAudits } from './state.ts';

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

/**
 * Who may reset their own password, and the entry that a change of it leaves. Nobody has published a real one: the property's name
 * is made up here, so that nothing can be built on it.
 */
export function setScope(state: State, scope: State['ssprScope'], now: Date, by: Person = people.alex): State {
  if (scope === state.ssprScope) return state;
  const changes = [['Practice: who may reset', String(state.ssprScope), String(scope)]] as const;
  return withAudits({ ...state, ssprScope: scope }, audit({ at: now, activity: activities.policy, by, changes }));
}

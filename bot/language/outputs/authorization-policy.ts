import { either, type Reader } from './reader.ts';
import { truthsOf } from './values.ts';

/** `Get-MgPolicyAuthorizationPolicy`: whether holders of admin roles may reset their own password. */
export const authorizationPolicy: Reader = {
  command: 'authorization-policy',
  names: ['Get-MgPolicyAuthorizationPolicy', 'Update-MgPolicyAuthorizationPolicy'],
  read: (printed) => either(truthsOf(printed, 'allowedtousesspr'), 'admin-reset-allowed', 'admin-reset-barred'),
};

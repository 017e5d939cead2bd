import * as z from 'zod';
import type { PortalSettings, ProbeFacts } from '../../workflow/reading.ts';
import type { Portal } from '../portal/client.ts';
import { connectivity, looksFamiliar, readSettings, resetPolicy } from '../portal/settings-object.ts';
import type { Read } from '../transport/failure.ts';

type SettingsFound = { readonly facts: PortalSettings; readonly looksFamiliar: boolean };

/** The six fields, and whether they were all there was. */
export async function readFound(portal: Portal): Promise<Read<SettingsFound>> {
  const answer = await portal.read('settings', z.record(z.string(), z.unknown()));
  if (!answer.ok) return answer;
  const settings = readSettings(answer.value);
  const { requestId } = answer;
  const id = requestId ? { requestId } : {};
  if (!settings) return { ok: false, failure: { because: 'unexpected-answer', code: 'other-shape', ...id } };
  return { ok: true, value: { facts: settings, looksFamiliar: looksFamiliar(answer.value) }, ...id };
}

export async function readConnectivity(portal: Portal): Promise<Read<ProbeFacts['connectivity']>> {
  const answer = await portal.read('connectivity', connectivity);
  return answer.ok ? { ...answer, value: { code: answer.value.checkWritebackConnectivityStatusResponseEnum } } : answer;
}

export async function readScope(portal: Portal): Promise<Read<ProbeFacts['sspr-scope']>> {
  const answer = await portal.read('scope', resetPolicy);
  if (!answer.ok) return answer;
  const { enablementType: scope, passwordResetEnabledGroupName } = answer.value;
  return { ...answer, value: { scope, group: (scope === 'selected' && passwordResetEnabledGroupName) || null } };
}

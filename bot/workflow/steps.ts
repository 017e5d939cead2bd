import type { ProbeId, Route } from './vocabulary.ts';

const TUTORIAL = 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr-writeback';
const CLOUD_TUTORIAL =
  'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-cloud-sync-sspr-writeback';

/** One step of the recipe. Its words (title, what to click, why, causes, undo) stand in `cards/words.*.ts` under its id. */
export type Step = {
  readonly id: string;
  readonly half: 'connect' | 'sspr';
  readonly routes: readonly Route[];
  readonly kind: 'manual' | 'call' | 'check';
  /** The page's label today, as the screen shows it, and the label of 2021 where it differs. */
  readonly label: string;
  readonly formerly?: string;
  /** What lets the flow go on: a click on Next, the ticked box, or a reading. */
  readonly confirmedBy: 'click' | 'checkbox' | 'reading';
  readonly probe?: ProbeId;
  readonly needs: readonly string[];
  /**
   * About how long it takes a person, in whole minutes: an estimate by the clicks on the page, longer where someone signs in with a second
   * factor or the wizard configures. Microsoft gives no times for them.
   */
  readonly minutes: number;
  readonly docs: string;
};

const wizard = ['connect-sync'] as const;
const both = ['connect-sync', 'cloud-sync'] as const;

/** The thirteen steps of the recipe this product began with, by today's labels, and the cloud-sync route beside them. */
export const STEPS = [
  {
    id: 'connect-sign-in',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Microsoft Entra Connect',
    formerly: 'Azure AD Connect',
    confirmedBy: 'click',
    needs: [],
    minutes: 3,
    docs: TUTORIAL,
  },
  {
    id: 'connect-welcome',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Welcome',
    confirmedBy: 'click',
    needs: ['connect-sign-in'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'connect-tasks',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Additional tasks',
    confirmedBy: 'click',
    needs: ['connect-welcome'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'connect-credential',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Connect to Microsoft Entra ID',
    formerly: 'Connect to Azure AD',
    confirmedBy: 'click',
    needs: ['connect-tasks'],
    minutes: 2,
    docs: TUTORIAL,
  },
  {
    id: 'connect-directories',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Connect directories',
    confirmedBy: 'click',
    needs: ['connect-credential'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'connect-features',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Optional features',
    confirmedBy: 'checkbox',
    needs: ['connect-directories'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'connect-configure',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Ready to configure',
    confirmedBy: 'click',
    probe: 'settings',
    needs: ['connect-features'],
    minutes: 5,
    docs: TUTORIAL,
  },
  {
    id: 'connect-exit',
    half: 'connect',
    routes: wizard,
    kind: 'manual',
    label: 'Configuration complete',
    confirmedBy: 'click',
    needs: ['connect-configure'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'cloud-sync-command',
    half: 'connect',
    routes: ['cloud-sync'],
    kind: 'manual',
    label: 'Set-AADCloudSyncPasswordWritebackConfiguration',
    confirmedBy: 'checkbox',
    probe: 'settings',
    needs: [],
    minutes: 5,
    docs: CLOUD_TUTORIAL,
  },
  {
    id: 'sspr-sign-in',
    half: 'sspr',
    routes: both,
    kind: 'manual',
    label: 'Microsoft Entra admin center',
    formerly: 'Azure portal',
    confirmedBy: 'click',
    needs: [],
    minutes: 2,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-open',
    half: 'sspr',
    routes: both,
    kind: 'manual',
    label: 'Entra ID > Password reset > On-premises integration',
    formerly: 'Azure Active Directory > Password reset > On-premises integration',
    confirmedBy: 'click',
    needs: ['sspr-sign-in'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-writeback',
    half: 'sspr',
    routes: both,
    kind: 'call',
    label: 'Write back passwords to your on-premises directory',
    formerly: 'Write back passwords to your on-premises directory?',
    confirmedBy: 'reading',
    probe: 'settings',
    needs: ['sspr-open'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-unlock',
    half: 'sspr',
    routes: both,
    kind: 'call',
    label: 'Allow users to unlock accounts without resetting their password',
    formerly: 'Allow users to unlock accounts without resetting their password?',
    confirmedBy: 'reading',
    probe: 'settings',
    needs: ['sspr-writeback'],
    minutes: 1,
    docs: TUTORIAL,
  },
  {
    id: 'sspr-save',
    half: 'sspr',
    routes: both,
    kind: 'check',
    label: 'Save',
    formerly: 'Done',
    confirmedBy: 'reading',
    probe: 'settings',
    needs: ['sspr-unlock'],
    minutes: 1,
    docs: TUTORIAL,
  },
] as const satisfies readonly Step[];

export type StepId = (typeof STEPS)[number]['id'];

/** The steps of one half by route, in order: eight for the wizard, one for cloud sync, five for the portal. */
export function stepsOf(half: Step['half'], route: Route): readonly StepId[] {
  return STEPS.filter((s: Step) => s.half === half && s.routes.includes(route)).map((s) => s.id);
}

export function stepById(id: StepId): Step & { readonly id: StepId } {
  const found = STEPS.find((s) => s.id === id);
  if (!found) throw new Error(`reading the catalogue: no step ${id}`);
  return found;
}

/** About how long these steps take a person, in minutes. */
export function minutesFor(ids: readonly StepId[]): number {
  return ids.reduce((sum, id) => sum + stepById(id).minutes, 0);
}

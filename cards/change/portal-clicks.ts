import { closingReadings } from '../../bot/workflow/change/closing.ts';
import { stepById } from '../../bot/workflow/steps/index.ts';
import type { SettingName } from '../../bot/workflow/vocabulary.ts';
import { kindWords } from '../parts/kind-words.ts';
import type { ChangeInput } from './change-input.ts';
import { portalSteps } from './plan-steps.ts';

/** What is said of the portal's page, as this kind of change says it. */
export const portalWords = ({ words, change }: Pick<ChangeInput, 'words' | 'change'>) => ({
  ...words.running.portal,
  ...kindWords(words, change).instead?.portal,
});

/** What to click, without what reads as planned already. On cloud sync's route the page has a box of its own. */
export function portalClicks({ words, change }: Pick<ChangeInput, 'words' | 'change'>): readonly string[] {
  const readings = closingReadings(change.plan);
  const isOpen = (name: SettingName) => readings.includes(name) && change.closing[name] !== 'met';
  const { cloudSync } = portalWords({ words, change });
  return portalSteps(change).flatMap((id): readonly string[] => {
    const { clicks } = words.steps[id];
    const [main, ...others] = stepById(id)?.sets ?? [];
    if (!main) return clicks;
    return [...(isOpen(main) ? clicks : []), ...others.filter(isOpen).map(() => cloudSync)];
  });
}

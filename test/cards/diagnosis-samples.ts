import { diagnose } from '../../bot/language/causes/index.ts';
import { LINES, PROOFS } from '../../bot/language/knowledge/index.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import * as cards from '../../cards/diagnosis/index.ts';
import { type Drawn, wordsFor } from '../../cards/index.ts';
import { NOW, observations } from './tenant.ts';

type Sample = { readonly name: string; readonly drawn: Drawn };

/** The troubleshooting cards as a person meets them, for the gallery. */
export function diagnosisSamples(locale: Locale): readonly Sample[] {
  const common = { words: wordsFor(locale), now: NOW };
  const of = (name: string, drawn: Drawn): Sample => ({ name, drawn });
  const code = diagnose({ codes: ['33004'], observations, now: NOW });
  const pasted = readPasted(
    'TimeCreated : 2026-11-22T14:05:11Z\nId : 31005\nProviderName : PasswordResetService\nMessage : ok',
  );
  const told = diagnose({ codes: [], text: 'TLS 1.0 was disabled and now nothing works', observations, now: NOW });
  const [first, second] = told.ranked;
  const rival = { rival: second?.cause };
  const trouble = [
    ...(code.trouble ? [of('trouble', cards.troubleCard({ ...common, trouble: code.trouble }))] : []),
    ...(told.trouble ? [of('named', cards.troubleCard({ ...common, trouble: told.trouble, why: told.why }))] : []),
    ...(told.trouble && first && second
      ? [of('two causes', cards.troubleCard({ ...common, trouble: told.trouble, ...rival }))]
      : []),
    of('a question', cards.askCard(common)),
  ];
  const shown =
    pasted && !('looksLikeSecret' in pasted)
      ? [
          of(
            'pasted',
            cards.pastedCard({
              ...common,
              pasted,
              known: diagnose({ codes: pasted.codes, observations, now: NOW }).known,
              kept: { switch: false, dated: 1, undated: 0, codes: false, banner: false, mayNot: false },
              look: LINES.enabled,
            }),
          ),
        ]
      : [];
  const doubted = readPasted('DistinguishedName : CN=Ana\nEnabled : True\nSamAccountName : ana');
  const doubt =
    doubted && !('looksLikeSecret' in doubted)
      ? [
          of(
            'not the switch',
            cards.pastedCard({
              ...common,
              pasted: doubted,
              known: [],
              kept: { switch: false, dated: 0, undated: 0, codes: false, banner: false, mayNot: false },
              look: LINES.enabled,
            }),
          ),
        ]
      : [];
  const otherwise = diagnose({ codes: [], text: 'self-service reset is on for nobody', observations, now: NOW });
  const denied = otherwise.choice.kind === 'none' ? otherwise.choice.denied : undefined;
  const { trouble: lost } = diagnose({ codes: [], missing: ['31019'], observations, now: NOW });
  const quote = { id: 'running', because: 'denied' } as const;
  return [
    ...doubt,
    ...(denied ? [of('said and read differ', cards.askCard({ ...common, trouble: otherwise.trouble, denied }))] : []),
    of(
      'a sign is missing',
      cards.missingCard({ ...common, missing: ['31019'], looks: [PROOFS['31019'].look], trouble: lost }),
    ),
    of('a line that is talked of', cards.quoteCard({ ...common, quote, weight: 'good', look: LINES.heartbeat })),
    of('code', cards.codeCard({ ...common, ...code })),
    ...trouble,
    ...shown,
    of('banner', cards.bannerCard(common)),
    of('secret', cards.secretCard(common)),
  ];
}

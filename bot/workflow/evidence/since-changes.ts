import { kindOf } from '../kinds/index.ts';
import { type CarriedOut, movedAwayAt } from '../planning/moved-away.ts';
import { onlyHalf } from '../planning/plan.ts';
import type { Route } from '../vocabulary.ts';
import { HALVES, WHOLE } from './against.ts';
import { claimOn, type Dated, speaks } from './dated.ts';
import { type Claim, type Proposition, proves, supports } from './finding.ts';

const HALF_OF = { 'connect-sync': 'connect-half', 'cloud-sync': 'cloud-sync-half' } as const satisfies Record<
  Route,
  Proposition
>;

/**
 * The findings in the light of the changes that were made here: what is older than a change that took its ground away says nothing of
 * today any more. It stays, to be shown. Findings that no change touches are the same objects.
 */
export function sinceChanges(findings: readonly Dated[], changes: Iterable<CarriedOut>): readonly Dated[] {
  let left = findings;
  for (const change of changes) left = sinceMove(sinceOff(left, change), change);
  return left;
}

/** What spoke for writeback before it was turned off here. */
function sinceOff(findings: readonly Dated[], change: CarriedOut): readonly Dated[] {
  const since = Date.parse(change.lastStepAt ?? change.endedAt ?? '');
  const isMade = change.phase === 'done' || change.phase === 'unconfirmed';
  if (!isMade || kindOf(change.plan).speaksFor !== 'off' || Number.isNaN(since)) return findings;
  const half = onlyHalf(change.plan);
  const own = HALF_OF[change.plan.route];
  const goesOn = half === 'connect' ? HALVES.find((one) => one !== own && isShown(findings, one)) : undefined;
  return findings.map((f) => {
    if (f.isAhead) return f;
    // That its own half is off was wanted, and no objection to the client that goes on.
    return keeping(f, ({ about, holds }) =>
      holds ? f.time >= since || !isTakenAway(f, about, { half, own }) : !goesOn || about !== own,
    );
  });
}

type Off = { readonly half: 'connect' | 'sspr' | undefined; readonly own: Proposition };

/** The portal's switch stops both clients; a server's half stops its own, so that what the other carried still counts. */
function isTakenAway(f: Dated, about: Proposition, { half, own }: Off): boolean {
  if (half !== 'connect') return about === 'unlock-switch' || WHOLE.some((one) => one === about);
  if (about === own) return true;
  const isOfWay = (about === 'way' || about === 'portal-switch') && speaks(f, ['way'], true);
  return isOfWay && !HALVES.some((one) => one !== own && speaks(f, [one], true));
}

const isShown = (findings: readonly Dated[], half: Proposition): boolean =>
  findings.some((f) => f.source === 'settings' && speaks(f, [half], true));

/**
 * From the activation on, what Connect carried before is no proof, and neither is a half that merely shows: until a reset by cloud
 * sync, nothing is certain. After that Connect stands by, until the log names it again.
 */
function sinceMove(findings: readonly Dated[], change: CarriedOut): readonly Dated[] {
  const since = Date.parse(movedAwayAt(change) ?? '');
  if (Number.isNaN(since)) return findings;
  const hasCarried = (half: Proposition) => findings.some((f) => f.time > since && isCarriedBy(f, half));
  if (change.phase !== 'done' && !hasCarried('cloud-sync-half')) return findings.map(lessSure);
  if (hasCarried('connect-half')) return findings;
  return findings.map((f) => {
    if (f.says.id === 'cloud-box-off' && f.time > since)
      return { ...f, claims: [...f.claims, proves('cloud-sync-half', false)] };
    if (f.isAhead) return f;
    if (isCarriedBy(f, 'connect-half')) return keeping(f, () => false);
    return keeping(f, (claim) => !claim.holds || claim.about !== 'connect-half');
  });
}

const isCarriedBy = (f: Dated, half: Proposition): boolean =>
  !f.isAhead && claimOn(f, 'way')?.force === 'proves' && speaks(f, [half], true);

const lessSure = (f: Dated): Dated => {
  const isSure = (c: Claim) =>
    c.holds && c.force === 'proves' && (c.about === 'way' || HALVES.some((h) => h === c.about));
  return f.claims.some(isSure) ? { ...f, claims: f.claims.map((c) => (isSure(c) ? supports(c.about, true) : c)) } : f;
};

function keeping(f: Dated, isKept: (claim: Claim) => boolean): Dated {
  return f.claims.every(isKept) ? f : { ...f, claims: f.claims.filter(isKept) };
}

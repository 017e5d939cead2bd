import { buttons } from '../support/card.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';
import { pressSignedIn, saySignedIn } from '../teams-client/single-sign-on.ts';
import type { Wire } from '../teams-client/wire.ts';
import type { Real } from './kit.ts';

/** Alex at the plan card of a new change. */
export async function toPlan(real: Real): Promise<Wire> {
  const alex = real.person('alex');
  await alex.install();
  await alex.waitForCard(/Writeback Pilot/);
  await saySignedIn(real, alex, await real.token('alex'), 'set it up');
  await alex.waitForCard((card) => buttons(card).includes('Start setup'));
  await pressSignedIn(alex, await real.token('alex'), 'Start setup');
  await alex.waitForCard((card) => buttons(card).includes('Send for approval'));
  return alex;
}

/** Megan with the request in front of her. */
export async function toRequest(real: Real): Promise<{ readonly alex: Wire; readonly megan: Wire }> {
  const megan = real.person('megan');
  await megan.install();
  const alex = await toPlan(real);
  await pressSignedIn(alex, await real.token('alex'), 'Send for approval', { reason: 'Resets must reach the office' });
  await megan.waitForCard((card) => buttons(card).includes('Approve'));
  return { alex, megan };
}

/** From step 1 to the card that applies: every server step behind Alex. */
export async function toApply(real: Real, alex: Wire): Promise<void> {
  const token = await real.token('alex');
  for (const [id, typed] of SERVER_STEPS) {
    if (id === 'connect-features') await real.tell('connect', { passwordWriteback: true });
    await pressSignedIn(alex, token, 'Next', typed);
  }
  await alex.waitForCard((card) => buttons(card).includes('Apply for me'));
}

/** What the cloud was asked to change. */
export async function writes(real: Real): Promise<number> {
  return (await real.requests()).filter(({ method, path }) => method === 'PUT' && path.startsWith('/api/')).length;
}

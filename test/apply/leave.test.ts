import assert from 'node:assert/strict';
import { leaveToWrite } from '../../bot/apply/leave.ts';
import type { Ask } from '../../bot/request.ts';
import type { Change } from '../../bot/workflow/change/change.ts';
import { hashPlan, type Plan } from '../../bot/workflow/planning/plan.ts';
import type { TicketMeaning } from '../../bot/workflow/record/ticket.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import { alex, asAlex, policy, storyAtSettings } from '../workflow/kit.ts';

/** A change whose apply was just begun. */
function begun(rules = policy) {
  const told = storyAtSettings(rules);
  assert.ok(told.apply(), told.refusal());
  return told;
}

type Told = ReturnType<typeof begun>;

/** What the run hears that began with this change, where the trail holds this one now. */
const leave = (told: Told, now: Partial<Change> = {}, planned: Change = told.change()) => {
  const change = { ...told.change(), ...now };
  const state: TenantState = { ...told.state(), changes: new Map([[change.id, change]]) };
  const app = {
    trail: { read: async () => state },
    clock: { now: () => Date.parse(told.now()) },
    freezesFor: () => undefined,
  };
  return leaveToWrite({ app, incoming: { person: alex } } as unknown as Ask, planned, 'r1');
};

const altered = (plan: Plan): Plan => ({ ...plan, settings: plan.settings.map((one) => ({ ...one, after: false })) });
const hashedAnew = (plan: Plan): Plan => ({ ...altered(plan), hash: hashPlan(altered(plan)) });

describe('the leave to write', () => {
  it('is there for the run whose intent is the newest, and for no other', async () => {
    const told = begun();
    assert.equal(await leave(told), 'granted');
    assert.equal(await leave(told, { phase: 'unsettled' }), 'lost');
    assert.equal(await leave(told, { intent: { by: alex, at: told.now(), runner: 'r2' } }), 'lost');
  });

  it('ends where the ticket speaks against the change by then, or is unknown where that blocks', async () => {
    const asks = (required: boolean, blockWhenUnknown: boolean) => ({
      ...policy,
      ticket: { required, blockWhenUnknown },
    });
    const said = (means: TicketMeaning) => {
      const at = begun().now();
      return { ticket: 'CHG1', state: 'so', means, system: 'ServiceNow', asOf: at, sentAt: at, at, version: 9 };
    };
    const told = begun();
    const heard = (rules: Change['policy'], means?: TicketMeaning) =>
      leave(told, {
        ticket: 'CHG1',
        ...(rules ? { policy: rules } : {}),
        ...(means ? { ticketState: said(means) } : {}),
      });
    for (const means of ['rejected', 'closed', 'cancelled'] as const) {
      assert.deepEqual(await heard(asks(true, false), means), { refusal: 'ticket-against' });
      assert.equal(await heard(policy, means), 'granted');
    }
    assert.deepEqual(await heard(asks(false, true)), { refusal: 'ticket-unknown' });
    assert.equal(await heard(asks(true, false)), 'granted');
    assert.equal(await heard(asks(true, true), 'approved'), 'granted');
  });

  it('ends where the plan on record is another than was approved, or the run holds another', async () => {
    const told = begun();
    const { plan, reviews } = told.change();
    const refused = { refusal: 'plan-altered' };
    for (const other of [altered(plan), hashedAnew(plan)]) {
      assert.deepEqual(await leave(told, { plan: other }), refused, 'on record');
      assert.deepEqual(await leave(told, {}, { ...told.change(), plan: other }), refused, 'in the run');
      assert.deepEqual(await leave(told, { plan: other }, { ...told.change(), plan: other }), refused, 'in both');
    }
    const others = reviews.map((review) => ({ ...review, hash: hashedAnew(plan).hash }));
    assert.deepEqual(await leave(told, { reviews: others }), refused, 'an approval of another plan');
  });
});

describe('a plan that was altered in the store after its approval', () => {
  it('is carried out by none of the ways', () => {
    for (const other of [altered, hashedAnew]) {
      const told = storyAtSettings();
      // The submission that the approval was given for, as somebody has rewritten it.
      const events = told.events().map((e) => (e.type === 'submitted' ? { ...e, plan: other(e.plan) } : e));
      const lied = storyAtSettings();
      lied.replace(events);
      assert.equal(lied.apply(), false);
      assert.equal(lied.refusal(), 'plan-altered');
      for (const verb of ['command', 'portal'] as const) {
        assert.equal(lied.press(asAlex, verb), false, verb);
        assert.equal(lied.refusal(), 'plan-altered', verb);
      }
      assert.ok(lied.press(asAlex, 'cancel'), lied.refusal());
    }
  });
});

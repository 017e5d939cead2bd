import assert from 'node:assert/strict';
import { allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import { takeTicket } from '../../bot/workflow/deciding/ticket.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { TicketSaid } from '../../bot/workflow/record/ticket.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';
import { alex, asAlex, asGrady, asMegan, at, grady, megan, policy, story } from './kit.ts';

const TICKET = 'CHG0031234';
const said = (state: string, means: TicketSaid['means'] = 'open', minute = 1): TicketSaid => ({
  ticket: TICKET,
  state,
  means,
  system: 'ServiceNow',
  asOf: at(minute),
  sentAt: at(minute),
});

/** A request that names a ticket, under such a policy. */
function waiting(ticket: { required: boolean; blockWhenUnknown: boolean } | undefined, more: object = {}) {
  const told = story({ ...policy, ...(ticket ? { ticket } : {}), ...more });
  told.start();
  const sent = told.tell(asAlex, {
    verb: 'submit',
    changeId: 'c1',
    version: 1,
    reason: 'So that resets reach the office',
    ticket: TICKET,
    observations: [],
    approvers: [megan, grady],
    isApproverListComplete: true,
  });
  assert.ok(sent, told.refusal());
  const hear = (what: TicketSaid) => {
    const before = told.state();
    const taken = takeTicket(before, what, told.now());
    if (taken.kind !== 'noted') return { kind: taken.kind, calls: [] };
    told.add(...taken.events);
    const effects = effectsOf(taken.events, before, told.state());
    return {
      kind: taken.kind,
      calls: effects.map((e) => (e.kind === 'tell' ? `${e.to.name}: ${e.about}` : e.kind)).sort(),
    };
  };
  return { ...told, hear };
}

const NOTHING = { required: false, blockWhenUnknown: false };
const NAMED = { required: true, blockWhenUnknown: false };
const KNOWN = { required: false, blockWhenUnknown: true };

describe('a ticket that a plan names', () => {
  it('must be there where the policy says so, and may be left out elsewhere', () => {
    const needy = story({ ...policy, ticket: NAMED });
    needy.start();
    assert.equal(needy.submit(), false);
    assert.equal(needy.refusal(), 'ticket-missing');
    for (const ticket of [NOTHING, KNOWN]) {
      const free = story({ ...policy, ticket });
      free.start();
      assert.ok(free.submit() && free.approve(), free.refusal());
    }
  });

  it('keeps a request from being approved until its state has come, where an unknown one blocks', () => {
    const told = waiting(KNOWN);
    assert.equal(told.approve(), false);
    assert.equal(told.refusal(), 'ticket-unknown');
    assert.deepEqual(allowedVerbs(told.change(), asMegan), ['reject', 'ask']);
    const { kind, calls } = told.hear(said('Implement', 'approved'));
    assert.equal(kind, 'noted');
    assert.deepEqual(calls, [`${grady.name}: request`, `${megan.name}: request`, 'refresh']);
    assert.ok(told.approve(), told.refusal());
  });

  it('doesn’t keep anybody waiting where an unknown one doesn’t block', () => {
    for (const rules of [undefined, NOTHING, NAMED]) assert.ok(waiting(rules).approve());
  });

  for (const means of ['rejected', 'closed', 'cancelled'] as const)
    it(`blocks once it is ${means}, before the approval and after it, where the policy asks anything of tickets`, () => {
      for (const rules of [NAMED, KNOWN]) {
        const early = waiting(rules);
        assert.deepEqual(early.hear(said('No', means)).calls, [`${alex.name}: ticket`, 'refresh']);
        assert.equal(early.approve(), false);
        assert.equal(early.refusal(), 'ticket-against');
        const late = waiting(rules);
        late.hear(said('Go', 'approved'));
        assert.ok(late.approve(), late.refusal());
        late.hear(said('No', means, 2));
        assert.equal(late.next(), false);
        assert.equal(late.refusal(), 'ticket-against');
        assert.deepEqual(allowedVerbs(late.change(), asAlex), ['slot', 'stuck', 'cancel']);
        late.hear(said('Go again', 'open', 3));
        assert.ok(late.next(), late.refusal());
      }
      for (const rules of [undefined, NOTHING]) {
        const told = waiting(rules);
        told.hear(said('No', means));
        assert.ok(told.approve(), told.refusal());
      }
    });

  it('that turned against the change is seen before it is approved: an older card doesn’t do', () => {
    const told = waiting(undefined);
    const { version } = told.change();
    told.hear(said('No', 'rejected'));
    const press = { verb: 'approve', changeId: 'c1', comment: null } as const;
    assert.equal(told.tell(asMegan, { ...press, version }), false);
    assert.equal(told.refusal(), 'card-is-old');
    assert.ok(told.tell(asMegan, { ...press, version: told.change().version }), told.refusal());
    const fine = waiting(undefined);
    const old = fine.change().version;
    fine.hear(said('Go', 'approved'));
    assert.ok(fine.tell(asMegan, { ...press, version: old }), fine.refusal());
  });

  it('goes by the policy that the change was submitted under, and asks nothing of a lone admin’s end', () => {
    const told = waiting(KNOWN, { loneAdmin: true });
    assert.ok(told.press(asAlex, 'cancel'), told.refusal());
    const lone = story({ ...policy, loneAdmin: true, ticket: KNOWN });
    lone.start();
    lone.tell(asAlex, {
      verb: 'submit',
      changeId: 'c1',
      version: 1,
      reason: 'alone',
      ticket: TICKET,
      observations: [],
      approvers: [],
      isApproverListComplete: true,
    });
    assert.equal(lone.change().phase, 'running');
    assert.equal(lone.next(), false);
    assert.equal(lone.refusal(), 'ticket-unknown');
  });

  it('is heard of in the order of the messages, each once, however often and wherever it comes', () => {
    const told = waiting(NOTHING);
    const kinds = (...all: readonly TicketSaid[]) => all.map((one) => told.hear(one).kind);
    assert.deepEqual(kinds(said('New'), said('New'), said('Assess', 'open', 2), said('New')), [
      'noted',
      'taken',
      'noted',
      'older',
    ]);
    // The same state once more, signed anew, is no news and no fault.
    assert.deepEqual(kinds({ ...said('Assess', 'open', 2), sentAt: at(3) }), ['known']);
    assert.deepEqual(kinds({ ...said('Go', 'approved', 2), asOf: at(1), sentAt: at(4) }), ['older']);
    assert.deepEqual(kinds({ ...said('Go', 'approved', 5), ticket: ' chg0031234' }), ['noted']);
    assert.deepEqual(kinds({ ...said('Go', 'approved', 6), ticket: 'CHG1' }), ['not-named']);
    // Another process knows it from the records alone.
    const anew = evolveAll(told.state().tenantId, told.events());
    assert.equal(takeTicket(anew, { ...said('Go', 'approved', 5) }, at(9)).kind, 'taken');
    assert.equal(takeTicket(emptyTenant('t'), said('Go'), at(9)).kind, 'not-named');
  });

  it('carries nothing over to the next change under the same ticket, and no old message either', () => {
    const told = waiting(KNOWN);
    told.hear(said('Go', 'approved'));
    told.press(asAlex, 'cancel');
    assert.equal(told.hear(said('Go', 'approved', 2)).kind, 'not-named');
    told.tell(asAlex, {
      verb: 'start',
      kind: 'enable-writeback',
      changeId: 'c2',
      observations: [],
      route: 'connect-sync',
    });
    const next = {
      reason: 'again',
      ticket: TICKET,
      observations: [],
      approvers: [megan],
      isApproverListComplete: true,
    };
    assert.ok(told.tell(asAlex, { verb: 'submit', changeId: 'c2', version: 1, ...next }), told.refusal());
    assert.equal(told.state().changes.get('c2')?.ticketState, undefined);
    assert.equal(told.hear(said('Go', 'approved')).kind, 'taken');
    assert.equal(told.hear({ ...said('Go', 'approved'), sentAt: at(2) }).kind, 'noted');
    assert.equal(told.state().changes.get('c2')?.ticketState?.state, 'Go');
  });
});

describe('who is called when it is their turn', () => {
  it('is the requester too, where others are asked beside those who didn’t decide', () => {
    const told = waiting(NOTHING, { escalateAfterHours: 1 });
    const before = told.state();
    const event = { type: 'escalated', changeId: 'c1', at: told.now(), by: 'pilot' } as const;
    told.add(event);
    const heard = effectsOf([event], before, told.state()).flatMap((e) =>
      e.kind === 'tell' && e.about === 'escalated' ? [e.to.name] : [],
    );
    assert.deepEqual(heard, [alex.name]);
  });

  it('is the third person, once it is approved and no ticket holds it up', () => {
    const kinds = (told: ReturnType<typeof waiting>, act: () => unknown) => {
      const before = told.state();
      act();
      const events = told.events().slice(before.version);
      return effectsOf(events, before, told.state()).map((e) => e.kind);
    };
    const three = waiting(NOTHING, { threePeople: true });
    assert.ok(kinds(three, () => three.approve()).includes('third'));
    const two = waiting(NOTHING);
    assert.ok(!kinds(two, () => two.approve()).includes('third'));
    const both = waiting(NOTHING, { threePeople: true, quorum: 2 });
    assert.ok(!kinds(both, () => both.approve()).includes('third'));
    assert.ok(kinds(both, () => both.approve(asGrady)).includes('third'));
  });
});

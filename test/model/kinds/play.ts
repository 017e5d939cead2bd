import { decideReport, sweep } from '../../../bot/workflow/deciding/by-itself.ts';
import type { ApplyReport } from '../../../bot/workflow/deciding/commands.ts';
import { decide } from '../../../bot/workflow/deciding/decide.ts';
import type { Actor } from '../../../bot/workflow/deciding/rules.ts';
import { decideStop } from '../../../bot/workflow/deciding/stop.ts';
import { endSubstitution, nameSubstitute } from '../../../bot/workflow/deciding/substitute.ts';
import { closeByTest } from '../../../bot/workflow/deciding/test-closing.ts';
import { takeTicket } from '../../../bot/workflow/deciding/ticket.ts';
import { evolve, evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import type { Event, Policy } from '../../../bot/workflow/record/events.ts';
import type { TicketMeaning } from '../../../bot/workflow/record/ticket.ts';
import { openChange, type TenantState } from '../../../bot/workflow/tenant/state.ts';
import type { Freezes } from '../../../bot/workflow/time/freeze.ts';
import { type ChangeVerb, KIND_IDS } from '../../../bot/workflow/vocabulary.ts';
import { OWED } from '../../workflow/kinds/owed.ts';
import { at } from '../../workflow/kit.ts';
import { commandOf, natural, seenBy } from './commands.ts';
import { FREEZES, POLICIES } from './given.ts';
import type { Looks, Move, Press } from './moves.ts';
import { outcomeOf, tampered, testOf } from './outcomes.ts';
import { actorOf, personOf, TENANTS, type Tenant } from './people.ts';

/** What was tried, by whom, and what came of it: no events where it was refused. `before`: what was known of the tenant until then. */
export type Step = {
  readonly tenant: Tenant;
  readonly now: string;
  readonly before: TenantState;
  readonly events: readonly Event[];
  readonly by:
    | 'clock'
    | 'boot'
    | 'stop'
    | 'lift'
    | 'away'
    | 'report'
    | 'test'
    | 'ticket'
    | 'start'
    | 'tamper'
    | ChangeVerb;
  readonly actor?: Actor;
  readonly changeId?: string;
  readonly press?: Press;
  readonly policy: Policy;
  /** What froze by the clock at that time. */
  readonly freezes: Freezes;
  readonly isAccepted: boolean;
};

/** Two tenants under these moves: every try in its order. */
export function play(moves: readonly Move[]): readonly Step[] {
  const steps: Step[] = [];
  const trails: Event[][] = TENANTS.map(() => []);
  const states = TENANTS.map((tenant) => evolveAll(tenant, []));
  let [policy] = POLICIES as [Policy];
  let [freezes] = FREEZES as [Freezes];
  let minute = 0;
  let names = 0;

  for (const [move, where] of moves) {
    minute += move.what === 'wait' ? move.minutes : 1;
    const now = at(minute);
    const note = (home: number, step: Pick<Step, 'by' | 'events'> & Partial<Step>) => {
      const [tenant, before] = [TENANTS[home], states[home]];
      if (!tenant || !before || (step.by === 'clock' && step.events.length === 0)) return;
      steps.push({ tenant, now, before, policy, freezes, isAccepted: step.events.length > 0, ...step });
      trails[home]?.push(...step.events);
      states[home] = step.events.reduce(evolve, before);
    };
    for (const [home, state] of states.entries())
      note(home, {
        by: move.what === 'restart' ? 'boot' : 'clock',
        events: sweep(state, now, move.what === 'restart', freezes),
      });
    const tenant = TENANTS[where];
    const state = states[where];
    if (!state) continue;
    const press = (one: Press, changeId: string | undefined) => {
      const change = states.flatMap(({ changes }) => changes.get(changeId ?? '') ?? [])[0];
      if (!change) return;
      names += 1;
      const actor = actorOf(one.name, tenant, one.found);
      const command = commandOf(one, change, tenant, now, `r${names}`);
      const decision = decide(state, command, { now, actor, policy, freezes });
      const events = 'events' in decision ? decision.events : [];
      note(where, { by: one.verb, actor, changeId: change.id, press: one, events, isAccepted: 'events' in decision });
    };
    const report = (looks: Looks, kind: 'written' | 'ambiguous' | 'refused' | 'more-is-red', isStrange: boolean) => {
      const change = openChange(state) ?? [...state.changes.values()].at(-1);
      if (!change) return;
      const runner = isStrange ? 'r-of-nobody' : (change.intent?.runner ?? 'r-of-nobody');
      const told: ApplyReport = {
        changeId: change.id,
        runner,
        outcome: outcomeOf(kind),
        observations: seenBy(looks, now),
      };
      note(where, { by: 'report', changeId: change.id, events: decideReport(state, told, now) });
    };

    const hear = (ticket: string, means: TicketMeaning, isLate: boolean) => {
      const at = isLate ? new Date(Date.parse(now) - 90_000).toISOString() : now;
      const said = { ticket, means, state: means, system: 'ServiceNow', asOf: at, sentAt: at };
      const taken = takeTicket(state, said, now);
      note(where, { by: 'ticket', events: taken.kind === 'noted' ? taken.events : [] });
    };

    if (move.what === 'ticket') hear(move.ticket, move.means, move.isLate);
    if (move.what === 'policy') policy = POLICIES[move.which] ?? policy;
    if (move.what === 'freeze') freezes = FREEZES[move.which] ?? FREEZES[0] ?? freezes;
    if (move.what === 'stop') {
      const actor = actorOf(move.name, tenant, move.found);
      const decision = decideStop(
        state,
        { verb: move.verb, reason: move.isSaid ? 'Mail is down' : ' ' },
        { now, actor },
      );
      note(where, { by: move.verb, actor, events: 'events' in decision ? decision.events : [] });
    }
    if (move.what === 'away') {
      const actor = actorOf(move.name, tenant);
      const ahead = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString();
      const until = ahead(move.later + move.hours);
      const from = move.later > 0 ? { from: ahead(move.later) } : {};
      const wanted = { away: actor.person, substitute: personOf(move.substitute, tenant), until, ...from };
      const made = move.isBack ? endSubstitution(state, actor.person, now) : nameSubstitute(state, wanted, now);
      note(where, { by: 'away', actor, events: 'refusal' in made ? [] : made });
    }
    if (move.what === 'report') report(move, move.outcome, move.isStrange);
    if (move.what === 'start') {
      const kind = KIND_IDS.find((id) => id === move.kind) ?? KIND_IDS[0];
      const route = (Object.keys(OWED[kind].holds) as Press['logged'][]).includes(move.route)
        ? move.route
        : 'cloud-sync';
      names += 1;
      const actor = actorOf(move.name, tenant);
      const command = {
        verb: 'start',
        kind,
        route,
        changeId: `c${names}`,
        only: move.only === 'both' ? undefined : move.only,
        observations: [move.reading, ...move.red],
      } as const;
      const decision = decide(state, command, { now, actor, policy });
      note(where, {
        by: 'start',
        actor,
        changeId: command.changeId,
        events: 'events' in decision ? decision.events : [],
      });
    }
    if (move.what === 'forward') {
      const next = natural(state, move);
      if (next?.verb === 'report') report(move, 'written', false);
      else if (next?.verb === 'ticket') hear('T1', 'approved', false);
      else if (next) {
        const { verb, name } = next;
        const sure = { found: 'as-ever', which: 0, isOld: false, isTicked: true, only: 'both' } as const;
        const asked = !move.isOldLog ? 'all' : move.logged === 'disable' ? 'nobody' : 'nobody-known';
        press({ ...move, ...sure, asked, what: 'press', verb, name }, next.change.id);
      }
    }
    if (move.what === 'press') {
      // Now and then it names a change of the other tenant, whose person stands there under the same id.
      const all = move.which > 2 ? states.flatMap(({ changes }) => [...changes.keys()]) : [...state.changes.keys()];
      press(
        move,
        move.which === 0 ? (state.openChangeId ?? all.at(-1)) : all.at(-1 - (move.which % Math.max(1, all.length))),
      );
    }
    if (move.what === 'test') {
      const actor = actorOf(move.name, tenant);
      const tested = {
        id: `t${minute}`,
        outcome: testOf(move.outcome, move.isOldLog ? at(0) : now),
        observations: seenBy(move, now),
      };
      const changeId = state.openChangeId ? { changeId: state.openChangeId } : {};
      note(where, { by: 'test', actor, ...changeId, events: closeByTest(state, tested, { now, actor }).events });
    }
    if (move.what === 'tamper') {
      const open = openChange(state);
      const isOpen = open?.phase === 'waiting' || (open?.phase === 'running' && open.plan.settings.length > 0);
      if (!open || !isOpen) continue;
      trails[where] = (trails[where] ?? []).map((event) => (event.changeId === open.id ? tampered(event) : event));
      states[where] = evolveAll(tenant, trails[where] ?? []);
      note(where, { by: 'tamper', changeId: open.id, events: [] });
    }
  }
  return steps;
}

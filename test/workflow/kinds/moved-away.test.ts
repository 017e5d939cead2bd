import assert from 'node:assert/strict';
import { clientBeside } from '../../../bot/workflow/change/client-beside.ts';
import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { alex, at, on, read } from '../kit.ts';
import { moved } from './moved.ts';
import { begun, carried } from './played.ts';

const BOTH = { ...on, cloudProvisioningEnablementForTenant: true };
const seen = (...observations: Extract<Event, { type: 'evidence-gathered' }>['observations']): Event => ({
  type: 'evidence-gathered',
  observations,
  at: at(300),
  by: alex,
});
const turnedOff = (route: 'cloud-sync' | 'connect-sync', ...before: readonly Event[]) =>
  begun(KINDS['disable-writeback'], route, before, 'c2', read(BOTH)).change();

describe('the client that a move made here took the place of', () => {
  it('stands by: turned off is the other one, and nothing writes back beside it', () => {
    assert.equal(clientBeside(turnedOff('cloud-sync'))?.route, 'connect-sync');
    assert.equal(clientBeside(turnedOff('cloud-sync', ...moved().events())), undefined);
    assert.equal(clientBeside(turnedOff('connect-sync', ...moved().events()))?.route, 'cloud-sync');
  });

  it('goes on again once the log names it after the move', () => {
    const back = seen(carried('connect-sync', at(290)));
    assert.equal(clientBeside(turnedOff('cloud-sync', ...moved().events(), back))?.route, 'connect-sync');
    const before = seen(carried('connect-sync', at(0)));
    assert.equal(clientBeside(turnedOff('cloud-sync', ...moved().events(), before)), undefined);
  });
});

import { z } from 'zod';
import { command, refuse } from './command.ts';
import { setAgent } from './settings.ts';
import { type State, transitions } from './state.ts';
import { changed } from './state-view.ts';

/**
 * What Microsoft's migration tool does, as far as its page tells (migrate-connect-sync-cloud-sync-tool, 2026-09-16): it installs the
 * agent and leaves its configurations disabled; the activation puts Connect into staging mode. Without the confirmation, writeback is
 * not carried over: that this is how a forgotten box ends is a guess, and what there is to rehearse. The way back is `none`.
 */
function transit(state: State, to: State['transition'], confirmsWriteback: boolean): State {
  if (to === 'none') return { ...setAgent(state, 'none'), transition: to };
  const withAgent = setAgent(state, 'active');
  if (to === 'transferred') return { ...withAgent, transition: to };
  return { ...withAgent, transition: to, cloudSync: { ...withAgent.cloudSync, isOn: confirmsWriteback } };
}

export const transitionCommand = command(
  'transition',
  z.strictObject({ to: z.enum(transitions), confirmsWriteback: z.boolean().optional() }),
  `{ "to": one of ${transitions.join(', ')}, "confirmsWriteback"?: true or false }`,
  (world, { to, confirmsWriteback = false }) => {
    const { connect, transition } = world.state();
    if (!connect.passwordWriteback)
      return refuse(
        409,
        'The tool starts on an active Connect server. Turn Password writeback on in its wizard first.',
      );
    if (to === 'active' && transition !== 'transferred')
      return refuse(409, 'The configuration has to be transferred before Cloud Sync can be activated.');
    return changed(world, (state) => transit(state, to, confirmsWriteback));
  },
);

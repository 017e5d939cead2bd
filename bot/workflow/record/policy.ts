/** The approval policy as it stood when a change was submitted. Hours are whole hours. Before there was a file, five fields were all. */
export type Policy = {
  readonly version: string;
  readonly quorum: number;
  readonly approvalHours: number;
  readonly executionHours: number;
  readonly loneAdmin: boolean;
  /** Where a rejection needs no word; absent, it does. */
  readonly rejectNeedsComment?: false;
  /** Requester, approver and applier are different people. */
  readonly threePeople?: true;
  /** An operator may go on without approval; somebody reviews it then. */
  readonly breakGlass?: true;
  /** After how long, from the request on, approvers are reminded once. */
  readonly remindAfterHours?: number;
  /** After how long the escalation approvers are asked too. */
  readonly escalateAfterHours?: number;
  /** Whether a plan must name a ticket, and whether one whose state isn't known blocks; absent where neither is asked. */
  readonly ticket?: { readonly required: boolean; readonly blockWhenUnknown: boolean };
};

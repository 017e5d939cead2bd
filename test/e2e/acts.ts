import type { Stage } from './stage.ts';

/** The words of one language that the stories look for. */
export type Words = {
  readonly setup: string;
  readonly start: string;
  readonly reason: string;
  readonly ticket: string;
  readonly submit: string;
  readonly approve: string;
  readonly next: string;
  readonly step: (number: number) => RegExp;
  readonly ticked: string;
};

export const ENGLISH: Words = {
  setup: 'start setup',
  start: 'Start setup',
  reason: 'Reason',
  ticket: 'Ticket',
  submit: 'Send for approval',
  approve: 'Approve',
  next: 'Next',
  step: (number) => new RegExp(`Step ${number} of 8`),
  ticked: 'I ticked Password writeback',
};

export const SLOVENIAN: Words = {
  setup: 'začni nastavitev',
  start: 'Začni nastavitev',
  reason: 'Razlog',
  ticket: 'Številka zahtevka',
  submit: 'Pošlji v odobritev',
  approve: 'Odobri',
  next: 'Naprej',
  step: (number) => new RegExp(`Korak ${number} od 8`, 'i'),
  ticked: 'Označil(a) sem Password writeback',
};

/** Alex asks for the change: setup, plan, reason, off to the approver. */
export async function ask({ alex }: Stage, words: Words): Promise<void> {
  await alex.ask(words.setup);
  await alex.cardWith(words.start);
  await alex.click(words.start);
  await alex.cardWith(words.submit);
  await alex.fill(words.reason, 'The help desk resets forty passwords a week');
  await alex.fill(words.ticket, 'CHG-1042');
  await alex.click(words.submit);
}

/** Megan approves in her window, and Alex sees step 1 as a new message. `button` is in Megan's language. */
export async function approve({ alex, megan }: Stage, words: Words, button = ENGLISH.approve): Promise<void> {
  await megan.cardWith(button);
  await megan.click(button);
  await alex.card(words.step(1));
}

/** Ticks the box of step 6 and goes on. An edit of the card on its way may wipe the tick; a person ticks again. */
export async function confirm({ alex }: Stage, words: Words): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await alex.tick(words.ticked);
    const { kind } = await alex.click(words.next);
    if (kind === 'sent') return;
  }
}

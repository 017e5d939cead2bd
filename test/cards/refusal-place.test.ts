import assert from 'node:assert/strict';
import { REFUSALS, type Refusal } from '../../bot/workflow/refusals.ts';
import { type ChangeInput, changeCard, wordsFor } from '../../cards/index.ts';
import { noticeText } from '../../cards/parts/notice.ts';
import { type CardJson, inputs, textOf } from '../support/card.ts';
import type { Look } from './asking-samples.ts';
import * as t from './tenant.ts';

/** Every card of a change with a button on it, with whatever can be typed there. */
const LOOKS: readonly Look[] = [
  [
    'the plan',
    t.draft,
    t.operator,
    { typed: { reason: 'Fewer calls', ticket: 'CHG-7', route: 'cloud-sync', unlock: false } },
  ],
  ['the request', t.waiting, t.approver, { typed: { comment: 'After office hours' } }],
  ['the request, to its requester', t.waiting, t.operator],
  ['a request in a channel', t.waiting, t.approver, { where: 'channel', typed: { comment: 'After office hours' } }],
  ['the question', t.waiting, t.approver, { view: 'ask', typed: { question: 'Why tonight?' } }],
  ['the rejection', t.waiting, t.approver, { view: 'confirm-reject', typed: { comment: 'Not tonight' } }],
  ['the cancelling', t.waiting, t.operator, { view: 'confirm-cancel' }],
  ['a step', t.atStep('connect-features'), t.operator, { typed: { confirmed: true } }],
  ['the settings', t.atSettings, t.operator],
  ['the end', { ...t.waiting, ...t.rejected }, t.operator],
];

/** The input each of these is about; all else is about the press. */
const FIELDS: Readonly<Record<string, string>> = {
  'reason-missing': 'reason',
  'ticket-missing': 'ticket',
  'comment-missing': 'comment',
  'question-missing': 'question',
  'answer-missing': 'answer',
  'checkbox-missing': 'confirmed',
  'red-not-ticked': 'inSpite',
};
const TYPED = ['reason', 'ticket', 'comment', 'question'] as const;

const bodyOf = ({ body }: CardJson): readonly CardJson[] => (Array.isArray(body) ? body : []);

for (const locale of ['en', 'sl'] as const) {
  describe(`each refusal on each card of a change (${locale})`, () => {
    const words = wordsFor(locale);
    const drawn = ([, change, who, more]: Look, notice: Refusal): CardJson =>
      changeCard({ words, now: t.NOW, change, viewer: t.viewing(who, change), notice, ...more } satisfies ChangeInput)
        .card;
    const all: readonly Refusal[] = [
      ...REFUSALS.map((refusal) => ({ refusal })),
      ...TYPED.flatMap((field) => [
        { refusal: 'looks-like-a-secret', values: { field } } as const,
        { refusal: 'input-too-long', values: { field, length: '1234', most: '1000' } } as const,
      ]),
    ];

    for (const look of LOOKS)
      it(`stands once, beside its input or right above the buttons, and what was typed is kept: ${look[0]}`, () => {
        for (const refusal of all) {
          const body = bodyOf(drawn(look, refusal));
          const said = noticeText(words, refusal);
          const at = body.flatMap((one, place) => (textOf(one) === said ? [place] : []));
          assert.equal(at.length, 1, `${refusal.refusal}: ${at.length} times`);
          const id = refusal.values?.field ?? FIELDS[refusal.refusal];
          const input = body.findIndex((one) => one.id === id && id !== undefined);
          assert.equal(at[0], input < 0 ? body.length - 1 : input - 1, refusal.refusal);
          const kept = Object.entries(look[3]?.typed ?? {}).map(([name, value]) => [name, String(value)] as const);
          const stands = inputs({ body: [...body] });
          for (const [name, value] of kept) assert.equal(stands[name], value, `${refusal.refusal} keeps ${name}`);
        }
      });
  });
}

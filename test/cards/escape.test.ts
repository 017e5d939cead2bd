import assert from 'node:assert/strict';
import fc from 'fast-check';
import * as cards from '../../cards/index.ts';
import { escaped, plain } from '../../cards/parts/escape.ts';
import { isAllowed } from '../../cards/parts/links.ts';
import { escapeHtml, markdownToHtml } from '../gallery/markdown.ts';
import { samplesFor } from './samples.ts';
import * as t from './tenant.ts';

/** Pieces that mean something to Markdown, HTML, Teams or a reader's eye, between ordinary text. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '**',
        '__',
        '`',
        '[x](https://evil.example)',
        '<at>Megan</at>',
        '<b>',
        '&lt;',
        '- ',
        '1. ',
        '# ',
        '> ',
        '~~',
        '|',
        '\\',
        '\n',
        '\r',
        '\u202E',
        '\u200B',
        '\u0000',
        '{{DATE(2026-01-01T00:00:00Z)}}',
        '![i](https://evil.example/i.png)',
        'https://evil.example',
        'www.evil.example',
        '\uD800',
        '+',
        '=',
        '---',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(''));

describe('text of people and tenants', () => {
  it('renders as the very characters it is made of', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        assert.equal(markdownToHtml(escaped(text)), `<p>${escapeHtml(plain(text))}</p>`);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves no character that could start markup, a mention or a date function without a backslash before it', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const bare = escaped(text).replace(/\\[!-/:-@[-`{-~]/g, '·');
        assert.doesNotMatch(bare, /[\\`*_[\](){}#~|<>&!@]|:\/\/|^[-+=]|^\d+\.|www\./i);
        assert.doesNotMatch(bare, /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('is cut with an ellipsis, never inside an escape', () => {
    fc.assert(
      fc.property(nasty, fc.integer({ min: 1, max: 40 }), (text, longest) => {
        assert.ok([...plain(text, longest)].length <= longest);
        assert.equal(markdownToHtml(escaped(text, longest)), `<p>${escapeHtml(plain(text, longest))}</p>`);
      }),
      { numRuns: 300 },
    );
  });

  it('stays text in every card that shows it', () => {
    const words = cards.wordsFor('en');
    fc.assert(
      fc.property(nasty, (text) => {
        const marked = `Q${text}Q`;
        const by = { ...t.alex, name: marked };
        const change = {
          ...t.waiting,
          reason: marked,
          ticket: marked,
          ticketState: {
            ticket: marked,
            state: marked,
            means: 'closed' as const,
            system: marked,
            asOf: t.NOW,
            sentAt: t.NOW,
            at: t.NOW,
            version: 1,
          },
          requester: by,
          approvers: [by],
          reviews: [{ by, verdict: 'approved' as const, at: t.NOW, comment: marked }],
        };
        const shown = [
          cards.changeCard({
            words,
            now: t.NOW,
            change,
            viewer: t.viewing(t.approver, change),
            unreached: [marked],
            typed: { comment: marked },
          }),
          cards.changeCard({
            words,
            now: t.NOW,
            change: { ...t.done, ...change, phase: 'done' },
            viewer: t.viewing(t.operator),
          }),
          cards.changeCard({
            words,
            now: t.NOW,
            change: { ...change, phase: 'running', approvedAt: t.NOW },
            viewer: t.viewing(t.operator, { ...change, phase: 'running', approvedAt: t.NOW }),
          }),
          cards.refusalCard({ words, now: t.NOW, notice: { refusal: 'another-change-open', values: { who: marked } } }),
          cards.policyCard({
            words,
            now: t.NOW,
            policy: t.policy,
            approvers: [marked],
            auditors: [marked],
            webhook: marked,
            portalWrites: true,
          }),
          cards.oneLineCard({ words, line: 'ended', title: marked }),
        ];
        for (const { card } of shown)
          for (const markdown of markdownsOf(card)) {
            const html = markdownToHtml(markdown);
            assert.doesNotMatch(html, /<(?!\/?(p|ol|ul|li|strong)>)/);
            assert.doesNotMatch(markdown, /<at>|\{\{|[\p{Cf}]/u);
          }
      }),
      { numRuns: 100 },
    );
  });

  it('never makes a link: only https addresses of the list pass', () => {
    for (const url of [
      'http://learn.microsoft.com/',
      'https://learn.microsoft.com.evil.example/',
      'https://evil.example/learn.microsoft.com',
      'https://a:b@learn.microsoft.com/',
      'https://learn.microsoft.com:8443/',
      'javascript:alert(1)',
      'x',
    ])
      assert.equal(isAllowed(url), false, url);
    const { card } = cards.personalOnlyCard({
      words: cards.wordsFor('en'),
      now: t.NOW,
      chatUrl: 'https://evil.example/',
    });
    assert.doesNotMatch(JSON.stringify(card), /evil/);
  });

  it('leaves no Markdown list anywhere, not even from a date', () => {
    for (const locale of ['en', 'sl'] as const)
      for (const { drawn, name } of samplesFor(locale))
        for (const markdown of markdownsOf(drawn.card)) assert.doesNotMatch(markdownToHtml(markdown), /<li>/, name);
  });

  it('is the only thing escaped: no sample shows a stray backslash', () => {
    // A path of Windows has its own.
    const path = /\b[A-Z]:(?:\\[\w .-]+)+/g;
    for (const { drawn, name } of samplesFor('en'))
      for (const markdown of markdownsOf(drawn.card))
        assert.doesNotMatch(markdownToHtml(markdown).replaceAll(path, ''), /\\/, name);
  });
});

/** What a client renders as Markdown: the text of text blocks and the values of facts. */
function* markdownsOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* markdownsOf(item);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Readonly<Record<string, unknown>>;
    if (node.type === 'TextBlock') yield String(node.text);
    if (node.type === 'FactSet' && Array.isArray(node.facts))
      for (const fact of node.facts as readonly { title: string; value: string }[]) yield* [fact.title, fact.value];
    for (const child of Object.values(node)) yield* markdownsOf(child);
  }
}

import assert from 'node:assert/strict';
import { CHANGE_VERBS } from '../../bot/workflow/vocabulary.ts';
import { complaintsOf } from '../support/complaints.ts';
import { samplesFor } from './samples.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object inside a card, from the top down. */
function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  else if (isNode(value)) {
    yield value;
    for (const child of Object.values(value)) yield* nodes(child);
  }
}
const actionsOf = (card: Node): readonly Node[] => (Array.isArray(card.actions) ? card.actions.filter(isNode) : []);
const NAVIGATION = [
  'start',
  'resume',
  'status',
  'readiness',
  'setup',
  'help',
  'history',
  'export',
  'evidence',
  'approvals',
  'rollback',
  'language',
  'test',
  'user-reset',
  'reset-counts',
  'watch',
  'substitute',
  'freeze',
  'stop',
  'lift',
  'bash',
  'powershell',
];

/** What a button may carry: ids, a verb, which question it answers, and in a view whether it is meant. Nothing that anybody wrote. */
const DATA = [
  'change,version,verb',
  'change,version,verb,said',
  'change,version,verb,to',
  'verb',
  'verb,test',
  'verb,said',
  'verb,notices',
  'verb,kind',
  'verb,kind,route',
];

for (const locale of ['en', 'sl'] as const) {
  describe(`every card (${locale})`, () => {
    for (const { name, drawn, viewer } of samplesFor(locale)) {
      const { card, summary } = drawn;

      it(`${name} parses as schema 1.5 without a complaint`, () => {
        assert.equal(card.version, '1.5');
        assert.deepEqual(complaintsOf(card), []);
      });

      it(`${name} fits: at most six actions, 28 KB, a plain summary`, () => {
        assert.ok(actionsOf(card).length <= 6);
        assert.ok(Buffer.byteLength(JSON.stringify(card)) <= 28 * 1024);
        assert.ok(summary.length > 0 && !/\*\*|\\/.test(summary), summary);
        assert.ok(!JSON.stringify(card).includes('undefined'));
      });

      it(`${name} labels every input, and folds away none of them, nor a button`, () => {
        for (const node of nodes(card)) {
          const type = String(node.type ?? '');
          assert.notEqual(type, 'Action.ShowCard');
          if (node.isVisible === false && type === 'Container') {
            const inside = [...nodes(node)].filter((one) => /^(Input|Action)\./.test(String(one.type ?? '')));
            assert.deepEqual(inside, []);
          }
          if (!type.startsWith('Input.')) continue;
          assert.ok(typeof node.label === 'string' && node.label.length > 0);
          if (node.isRequired) {
            // The client marks a required input itself; said in the label too, it would stand there twice.
            assert.doesNotMatch(node.label, /required|obvezno/);
            assert.ok(node.errorMessage);
          }
          // A client that knows a limit cuts what is pasted, and says nothing.
          assert.equal(node.maxLength, undefined);
        }
      });

      it(`${name} has buttons that carry ids and a verb only, with the same fallback`, () => {
        for (const action of actionsOf(card)) {
          if (action.type === 'Action.ToggleVisibility') {
            const ids = [...nodes(card)].map((node) => node.id);
            assert.ok(Array.isArray(action.targetElements));
            for (const id of action.targetElements) assert.equal(ids.filter((one) => one === id).length, 1, id);
            continue;
          }
          if (action.type === 'Action.OpenUrl') {
            assert.match(String(action.url), /^https:\/\/(learn|entra|teams)\.microsoft\.com\//);
            continue;
          }
          const { msteams } = Object(action.data);
          if (msteams) {
            assert.deepEqual([action.type, msteams.type], ['Action.Submit', 'signin']);
            assert.match(msteams.value, /^https:\/\//);
            continue;
          }
          assert.equal(action.type, 'Action.Execute');
          assert.ok(isNode(action.data) && isNode(action.fallback));
          const keys = Object.keys(action.data);
          assert.ok(DATA.includes(keys.join()), keys.join());
          assert.ok([undefined, 'yes', 'keep', 'back'].some((said) => said === Object(action.data).said));
          assert.equal(action.data.verb, action.verb);
          assert.equal(action.fallback.type, 'Action.Submit');
          assert.deepEqual(action.fallback.data, action.data);
          assert.equal(action.fallback.title, action.title);
        }
      });

      it(`${name} offers a change's verbs only where the rule table does`, () => {
        for (const action of actionsOf(card).filter((a) => a.type === 'Action.Execute')) {
          const verb = String(action.verb);
          const isHomeless = isNode(action.data) && !('change' in action.data);
          const isChangeVerb = CHANGE_VERBS.some((v) => v === verb);
          if (isHomeless && verb === 'check') continue;
          if (isChangeVerb)
            assert.ok(
              viewer?.verbs.some((v) => v === verb),
              `${verb} isn't allowed here`,
            );
          else if (!(verb === 'diagnose' && isNode(action.data) && 'test' in action.data))
            assert.ok(NAVIGATION.includes(verb), verb);
        }
      });
    }
  });
}

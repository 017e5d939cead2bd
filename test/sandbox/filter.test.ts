import assert from 'node:assert/strict';
import { parseFilter } from '../../sandbox/tenant/graph/filter.ts';

const item = {
  name: "O'Hara",
  count: 3,
  isAdmin: false,
  at: '2026-11-22T10:00:00Z',
  by: { user: { id: 'x' } },
  none: null,
  targets: [
    { id: 'u1', type: 'User' },
    { id: 'g1', type: 'Group' },
  ],
};

describe('a $filter', () => {
  for (const [text, expected] of [
    ["name eq 'O''Hara'", true],
    ["name eq 'o''hara'", true],
    ["name ne 'O''Hara'", false],
    ['isAdmin eq false', true],
    ['count gt 2 and count le 3', true],
    ["name eq 'x' or count eq 3 and isAdmin eq true", false],
    ["(name eq 'x' or count eq 3) and isAdmin eq false", true],
    ['at ge 2026-11-22T09:59:59.000Z', true],
    ['at lt 2026-11-22', false],
    ["by/user/id eq 'x'", true],
    ["by/app/id eq 'x'", false],
    ['none eq null', true],
    ['count eq null', false],
    ["targets/any(t:t/id eq 'G1')", true],
    ["targets/any(t: t/id eq 'u1' and t/type eq 'Group') or count eq 4", false],
    ["at ge 2026-11-22T09:00:00Z and targets/any(t:t/id eq 'u1')", true],
    ["none/any(t:t/id eq 'u1')", false],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.equal(parseFilter(text)?.(item), expected);
    });
  }

  for (const text of [
    '',
    'name',
    'name eq',
    "name like 'x'",
    "(name eq 'x'",
    "name eq 'x')",
    "name eq 'x' name",
    "name eq 'x",
    'at ge 2026-99-99',
    "targets/any(t/id eq 'u1')",
    "targets/any(t:t/id eq 'u1'",
    'targets/any(t:)',
  ]) {
    it(`cannot read "${text}"`, () => {
      assert.equal(parseFilter(text), undefined);
    });
  }
});

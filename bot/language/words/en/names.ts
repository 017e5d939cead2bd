import type { NamePatterns } from '../shape/patterns.ts';

/** How English names the user of a test. */
export const names: NamePatterns = {
  before: /with|on|using|for|against|as|by|user|account/,
  beforePeople: /with|using|user/,
  nobody:
    /the|a|an|my|our|me|us|him|her|them|it|this|that|user|users|account|please|pls|now|again|today|tomorrow|real|test|synced|safe|sure|one|someone|somebody|colleague|production|password|reset|named|called|name/,
  tests: /test|testing|tests|try (it|this|that|writeback)/,
  whom: /(?:so |ok |and |hi |with |on |what |which )*(?:who|whom|whose|which|kind|sort|account)/,
};

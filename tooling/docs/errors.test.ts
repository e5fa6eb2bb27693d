import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { developerSentences } from '../../packages/amazon-pay/src/errors/developer-sentences.js';
import * as checkoutErrors from '../../packages/checkout/src/errors/codes.js';

const sections = [...readFileSync('docs/errors.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, code]) => code);

const checkoutCodes = [
  checkoutErrors.relayUnreachable(null),
  checkoutErrors.relayAnswerMalformed(null),
  checkoutErrors.offerUnavailable('', false),
  checkoutErrors.scaUnsupported(''),
  checkoutErrors.configurationError(''),
].map(({ code }) => code);

describe('docs/errors.md', () => {
  it('has a section for every code, where production messages point to, and for no other', () => {
    expect(Object.keys(checkoutErrors)).toHaveLength(checkoutCodes.length);
    const codes = new Set([...Object.keys(developerSentences), ...checkoutCodes]);
    expect([...sections].sort()).toEqual([...codes].sort());
  });
});

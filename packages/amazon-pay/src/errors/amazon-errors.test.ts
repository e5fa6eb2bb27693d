import { describe, expect, test } from 'vitest';
import { type AmazonErrorFacts, amazonErrors } from './amazon-errors.js';
import { parseWidgetError } from './widget-error.js';

const entries: readonly (readonly [string, AmazonErrorFacts])[] = Object.entries(amazonErrors);

const errorOf = (amazonCode: string) =>
  parseWidgetError({ getErrorCode: () => amazonCode, getErrorMessage: () => '' });

describe('the table of Amazon’s errors', () => {
  test.each(entries)('%s: the rule in the pages of buyers says what the table says', (code, { reaction }) => {
    expect(errorOf(code)?.reaction ?? 'ignore').toBe(reaction);
  });

  test('an error is kept from the program exactly where the widget lives on', () => {
    for (const [code, { widget }] of entries) expect(errorOf(code) === undefined).toBe(widget === 'lives');
  });
});

import * as v from 'valibot';
import { exactly, oneWordOf } from '../../misuse/exactly.js';
import type { AbandonedReturnsTo } from '../payments/authenticate.js';
import type { ScriptSettings } from '../script/settings.js';
import type { EntriesOf } from './entries.js';

const words = <const Words extends readonly string[]>(...choice: Words) => v.optional(oneWordOf(choice));

type Variants = {
  readonly settings: Partial<ScriptSettings>;
  readonly abandonedReturnsTo: AbandonedReturnsTo;
};

/** Options for what nobody knows for sure, or what Amazon's builds did differently. */
export const variantEntries = {
  settings: v.optional(
    exactly({
      selectArgument: words('strict', 'lenient'),
      echoesGivenId: v.optional(v.boolean('write true or false')),
      consentReady: words('agreement-first', 'consent-only'),
    } satisfies EntriesOf<ScriptSettings>),
  ),
  abandonedReturnsTo: words('failure-url', 'success-url'),
} satisfies EntriesOf<Variants>;

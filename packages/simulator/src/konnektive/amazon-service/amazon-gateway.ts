import * as v from 'valibot';
import { parseOrExplain } from '../../misuse/parse-or-explain.js';
import { type Amount, parseAmount } from '../money/amount.js';
import type { KonnektiveSimulatorOptions } from '../settings/options.js';
import { amazonOverHttp } from './amazon-over-http.js';
import type { AmazonService } from './amazon-service.js';

/** The Amazon gateways of the CRM, the service behind them, and what Amazon lets them take. */
export type AmazonGateway = {
  readonly billerIds: readonly string[];
  readonly service: AmazonService;
  /** The only currency that the gateways take; `null`: any. */
  readonly currency: string | null;
  /** The most that an order may cost; `null`: no limit. */
  readonly orderLimit: Amount | null;
  /** The most that is taken of one billing agreement in a calendar month. */
  readonly monthlyLimit: Amount;
};

const amount = v.pipe(
  v.string(),
  v.check((text) => parseAmount(text) !== null, 'write an amount like "500.00"'),
  v.transform((text) => parseAmount(text)),
);

const limitsSchema = v.object({
  currency: v.optional(
    v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code, like "USD"')),
  ),
  orderLimit: v.optional(amount),
  monthlyLimit: v.optional(amount),
});

/** What Amazon gives a seller who has asked for no more (developer.amazon.com, automatic payments). */
const usualMonthlyLimit: Amount = { tenThousandths: 5_000_000 };

/** Reads the option `amazon`; without it the CRM has no Amazon gateway. */
export const amazonGateway = (amazon: KonnektiveSimulatorOptions['amazon']): AmazonGateway | null => {
  if (amazon === undefined) return null;
  const limits = parseOrExplain('The option `amazon`', limitsSchema, amazon);
  return {
    billerIds: amazon.billerIds ?? ['1'],
    service: amazonOverHttp(amazon.origin, amazon.fetch),
    currency: limits.currency ?? null,
    orderLimit: limits.orderLimit ?? null,
    monthlyLimit: limits.monthlyLimit ?? usualMonthlyLimit,
  };
};

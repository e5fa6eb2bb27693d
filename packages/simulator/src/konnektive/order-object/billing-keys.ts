import type { Billing } from '../campaigns/billing.js';

/** How a product is billed: once, or again so many days (`cycle1_billDelay`, …) after the bill before. */
export const billingKeys = (billing: Billing | null): Readonly<Record<string, string>> => ({
  billingCycleType: billing === null ? 'ONE_TIME' : 'RECURRING',
  trialEnabled: billing?.trial === true ? '1' : '0',
  ...Object.fromEntries(
    billing?.cycles.map(({ afterDays }, index) => [`cycle${index + 1}_billDelay`, String(afterDays)]) ?? [],
  ),
});

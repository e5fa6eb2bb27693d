'use client';

import type { Money } from '@landerpay/checkout';
import { moneyIn } from '../language/money-in.js';
import { useShop } from '../shop/shop-context.js';

/** A function that writes amounts as buyers read them, in the provider's `locale`: `$53.95`. */
export const useMoney = (): ((money: Money) => string) => moneyIn(useShop('useMoney').locale);

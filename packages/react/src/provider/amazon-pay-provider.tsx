'use client';

import { type Configuration, createAmazonPay } from '@landerpay/amazon-pay';
import type { CheckoutKind } from '@landerpay/checkout';
import { type QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useInsertionEffect, useMemo, useRef, useState } from 'react';
import type { Messages } from '../messages/messages.js';
import { configurationMistake } from '../shop/configuration-mistake.js';
import type { LineToSell, Settings, Shop } from '../shop/shop.js';
import { ShopContext, type ShopInContext } from '../shop/shop-context.js';

/** The shop at Amazon, its CRM, and what is sold. */
export type AmazonPayProviderProps = Settings & {
  /**
   * The shop at Amazon. Its ids are in Seller Central → Integration → Integration Central. A page has one for as long as
   * it lives, since Amazon's script cannot be exchanged.
   */
  readonly amazon: Configuration;
  /**
   * Whether buyers pay once, or agree to be charged again: then `<Consent>` and `<Terms>` belong on the page. Leave `kind`
   * and `lines` out on a page that only sells upsells, or only thanks.
   */
  readonly kind?: CheckoutKind | undefined;
  /** What is sold. Other lines are another purchase, with a reference of its own. */
  readonly lines?: readonly LineToSell[] | undefined;
  /** For prices, as a BCP 47 tag. Default `en`. */
  readonly locale?: string | undefined;
  /** Sentences of your own in place of the English ones. */
  readonly messages?: Messages | undefined;
  /** Only where there is no `<QueryClientProvider>` around. */
  readonly queryClient?: QueryClient | undefined;
  readonly children?: ReactNode;
};

/**
 * Sells `lines` with Amazon Pay to everything inside it. It renders nothing of its own and asks nothing of the network;
 * what is inside does. Props may be written inline: nothing is made anew unless a value in them changes.
 *
 * It throws while rendering when a prop is missing or wrong, and what is inside throws where there is nothing to sell: an
 * `AmazonPayError` with code `configuration` whose message says which prop, and where to find its value.
 */
export const AmazonPayProvider = ({
  amazon,
  kind,
  lines,
  locale = 'en',
  messages = {},
  queryClient,
  children,
  ...settings
}: AmazonPayProviderProps): ReactNode => {
  const client = useContext(QueryClientContext) ?? queryClient;
  if (!amazon) throw configurationMistake('amazon');
  if (!settings.crm) throw configurationMistake('crm');
  if (!client) throw configurationMistake('queryClient');

  const newest = useRef(settings);
  useInsertionEffect(() => {
    newest.current = settings;
  });

  const [amazonPay] = useState(() => createAmazonPay(amazon));
  if (
    process.env.NODE_ENV !== 'production' &&
    JSON.stringify(amazon) !== JSON.stringify(amazonPay.configuration)
  )
    throw configurationMistake('amazonChanged');
  const sold = JSON.stringify({ kind, lines });
  const shop = useMemo(
    (): Shop => ({ amazonPay, queryClient: client, settings: newest, ...JSON.parse(sold) }),
    [amazonPay, client, sold],
  );
  const words = JSON.stringify({ locale, messages });
  const value = useMemo((): ShopInContext => ({ shop, ...JSON.parse(words) }), [shop, words]);
  return <ShopContext.Provider value={value}>{children}</ShopContext.Provider>;
};

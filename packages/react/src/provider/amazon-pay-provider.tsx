'use client';

import { type Configuration, createAmazonPay } from '@landerpay/amazon-pay';
import { type QueryClient, QueryClientContext } from '@tanstack/react-query';
import { type ReactNode, useContext, useInsertionEffect, useMemo, useState } from 'react';
import type { Messages } from '../messages/messages.js';
import type { Settings, Shop } from '../shop/shop.js';
import { ShopContext, type ShopInContext } from '../shop/shop-context.js';
import { configurationMistake } from './configuration-mistake.js';
import { type LineToSell, readLines } from './read-lines.js';
import { useKept } from './use-kept.js';

export type AmazonPayProviderProps = Settings & {
  /** The shop at Amazon. Its ids are in Seller Central → Integration → Integration Central. */
  readonly amazon: Configuration;
  /** Buyers pay once. */
  readonly kind: 'one-time';
  /** What is sold. Other lines are another purchase, with a reference of its own. */
  readonly lines: readonly LineToSell[];
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
 * Throws while rendering when a prop is missing or wrong, a `LanderpayError` or `AmazonPayError` with code
 * `configuration` whose message says which prop, and where to find its value.
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
  if (!settings.crm?.importOrder) throw configurationMistake('crm');
  if (kind !== 'one-time') throw configurationMistake('kind');
  if (!client) throw configurationMistake('queryClient');

  const [newest] = useState(() => ({ current: settings }));
  useInsertionEffect(() => {
    newest.current = settings;
  });

  const amazonPay = useKept(JSON.stringify(amazon), () => createAmazonPay(amazon));
  const requestKey = JSON.stringify({ kind, lines: readLines(lines) });
  const shop = useMemo(
    (): Shop => ({ amazonPay, queryClient: client, request: JSON.parse(requestKey), settings: newest }),
    [amazonPay, client, requestKey, newest],
  );
  const words = JSON.stringify({ locale, messages });
  const value = useMemo((): ShopInContext => ({ shop, ...JSON.parse(words) }), [shop, words]);
  return <ShopContext.Provider value={value}>{children}</ShopContext.Provider>;
};

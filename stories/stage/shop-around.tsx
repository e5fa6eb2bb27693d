import { AmazonPayProvider, type AmazonPayProviderProps } from '@landerpay/react';
import { type ReactNode, useSyncExternalStore } from 'react';
import { messagesFor, readLocale } from '../sentences/index.js';
import type { Stage } from './stage.js';

/** One starter kit, whatever the shop calls it. */
const lines = [{ product: 'starter-kit', quantity: 1 }] as const;

type Props = Partial<Pick<AmazonPayProviderProps, 'lines' | 'onEvent' | 'messages'>> & {
  readonly stage: Stage;
  readonly locale: unknown;
  readonly children: ReactNode;
};

/** The provider that a story's page stands in. */
export const ShopAround = ({ stage, locale, children, ...more }: Props): ReactNode => {
  const pageLoads = useSyncExternalStore(stage.pageLoads.subscribe, stage.pageLoads.get);
  return (
    <AmazonPayProvider
      key={`${stage.key} ${pageLoads}`}
      amazon={stage.configuration}
      crm={stage.crm}
      queryClient={stage.queryClient}
      kind={stage.kind}
      lines={lines}
      locale={readLocale(locale)}
      messages={messagesFor(locale)}
      {...more}
    >
      {children}
    </AmazonPayProvider>
  );
};

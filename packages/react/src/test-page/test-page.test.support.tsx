import { createAmazonPay } from '@landerpay/amazon-pay';
import { type MemoryAdapter, type MemoryAdapterOptions, memoryAdapter } from '@landerpay/crm/testing';
import {
  type AmazonRemote,
  type SimulateAmazonPayOptions,
  simulateAmazonPay,
} from '@landerpay/simulator/amazon/in-page';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  act,
  cleanup,
  configure,
  fireEvent,
  type RenderResult,
  render,
  screen,
} from '@testing-library/react';
import { type ReactNode, StrictMode } from 'react';
import { afterEach, vi } from 'vitest';
import { AmazonPayProvider, type AmazonPayProviderProps, type LanderpayEvent } from '../index.js';

// What is waited for comes; how soon depends on what else the machine does.
configure({ asyncUtilTimeout: 20_000 });
vi.setConfig({ testTimeout: 60_000 });

export const amazon = {
  environment: 'sandbox',
  region: 'us',
  sellerId: 'A1SELLER',
  clientId: 'amzn1.application-oa2-client.test',
} as const;

export type TestPage = {
  readonly remote: AmazonRemote;
  readonly crm: MemoryAdapter;
  readonly queryClient: QueryClient;
  readonly events: LanderpayEvent[];
  /** The page around `children`, in StrictMode; every call writes all props inline anew. */
  readonly around: (children: ReactNode, props?: Partial<AmazonPayProviderProps>) => ReactNode;
  readonly show: (children: ReactNode, props?: Partial<AmazonPayProviderProps>) => RenderResult;
};

/** Clicks the one button on the page and signs in. */
export const signInWith = async (remote: AmazonRemote): Promise<void> => {
  const button = await screen.findByRole('button', { name: 'Pay with Amazon' });
  fireEvent.click(button);
  act(() => remote.signIn());
};

export const stateOf = (selector: string): string | undefined =>
  document.querySelector<HTMLElement>(selector)?.dataset.state;

// The engine looks for Amazon's script for twenty seconds; a test's page is gone sooner.
const intervals = vi.spyOn(globalThis, 'setInterval');

let remotes: AmazonRemote[] = [];

/** A page that sells, with a pretended Amazon and a CRM in memory. Everything is taken away after the test. */
export const testPage = (
  options: MemoryAdapterOptions = {},
  amazonOptions: SimulateAmazonPayOptions = {},
): TestPage => {
  const remote = simulateAmazonPay(amazonOptions);
  remotes = [...remotes, remote];
  const crm = memoryAdapter(options);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const events: LanderpayEvent[] = [];
  const around: TestPage['around'] = (children, props) => (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <AmazonPayProvider
          amazon={{ ...amazon }}
          crm={{ ...crm }}
          kind="one-time"
          lines={[{ product: 'starter-kit', quantity: 1 }]}
          onEvent={(event) => events.push(event)}
          {...props}
        >
          {children}
        </AmazonPayProvider>
      </QueryClientProvider>
    </StrictMode>
  );
  return {
    remote,
    crm,
    queryClient,
    events,
    around,
    show: (children, props) => render(around(children, props)),
  };
};

afterEach(() => {
  cleanup();
  createAmazonPay(amazon).signOut();
  for (const { value } of intervals.mock.results) clearInterval(value);
  intervals.mockClear();
  for (const remote of remotes) remote.uninstall();
  remotes = [];
  for (const script of document.querySelectorAll('script')) script.remove();
  sessionStorage.clear();
});

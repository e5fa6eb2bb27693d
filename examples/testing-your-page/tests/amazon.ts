import { type AmazonPages, amazonPages, connectToAmazonSimulator } from '@landerpay/simulator/testing';
import { test as base } from '@playwright/test';

/** Simulated Amazon where vite.config.ts lets it run. */
export const amazonServer = connectToAmazonSimulator(`http://127.0.0.1:${process.env.AMAZON_PORT ?? 4174}`);

type Fixtures = {
  /** The hand of the buyer in Amazon's windows and frames. */
  readonly amazon: AmazonPages;
};

export const test = base.extend<Fixtures>({
  amazon: async ({ page }, use) => use(amazonPages(page)),
});

test.beforeEach(() => amazonServer.reset());

export { expect } from '@playwright/test';

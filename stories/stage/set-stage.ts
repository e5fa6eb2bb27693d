import { type Configuration, createAmazonPay, scriptUrl } from '@landerpay/amazon-pay';
import { type AmazonRemote, simulateAmazonPay } from '@landerpay/simulator/amazon/in-page';
import { QueryClient } from '@tanstack/react-query';
import type { Scenario } from '../scenarios/index.js';
import { type Sold, shopIn } from '../shop/shop-in.js';
import { alterScript } from './altered-script.js';
import { watchConsole } from './console-watch.js';
import { removeLeftovers } from './leftovers.js';
import { createPageLoads } from './page-loads.js';
import type { Stage } from './stage.js';
import { withholdScript } from './withheld-script.js';

/** The storage is the tab's, and a page of documentation shows many stories in one tab: so each is its own seller. */
const configurationFor = (storyId: string): Configuration => ({
  environment: 'sandbox',
  region: 'us',
  sellerId: storyId.toUpperCase(),
  clientId: 'amzn1.application-oa2-client.storybook',
});

const simulate = (
  { amazon: scenario, buyers, quirk }: Scenario,
  navigate: (url: string) => void,
): AmazonRemote => {
  if (quirk !== undefined) alterScript(quirk);
  const amazon = simulateAmazonPay({ navigate, ...(buyers && { buyers }) });
  if (scenario !== undefined) amazon.play(scenario);
  return amazon;
};

let stagesSet = 0;

/** Sets the stage for one story: a fresh Amazon, shop, QueryClient and storage, with nobody signed in. */
export const setStage = (storyId: string, scenario: Scenario, sold: Sold): Stage => {
  stagesSet += 1;
  const configuration = configurationFor(storyId);
  removeLeftovers(configuration.sellerId);
  const release = scenario.script === 'withheld' ? withholdScript(scriptUrl(configuration)) : () => {};
  const { pageLoads, goTo } = createPageLoads();
  const amazon = simulate(scenario, goTo);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY, retryDelay: 1 } },
  });
  const console = watchConsole();
  return {
    key: `${storyId} ${stagesSet}`,
    configuration,
    kind: sold.kind,
    amazon,
    ...shopIn(scenario, sold, amazon),
    queryClient,
    pageLoads,
    complaints: console.complaints,
    strike: () => {
      console.stop();
      release();
      // A page has one session, whoever made it.
      createAmazonPay(configuration).signOut();
      amazon.uninstall();
      queryClient.clear();
      removeLeftovers(configuration.sellerId);
    },
  };
};

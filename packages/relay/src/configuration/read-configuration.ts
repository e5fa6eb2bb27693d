import type { KonnektiveOptions } from '@landerpay/crm/konnektive';
import * as v from 'valibot';
import { readCatalogue } from '../catalogue/catalogue.js';
import { defaultSettings } from '../settings.js';
import { slotsOf } from '../slots/slot-settings.js';
import { readKonnektive } from './konnektive-options.js';
import type { KonnektiveConfiguration } from './relay-configuration.js';
import { fileVariable, variableNames, variables } from './variables.js';

/** A complete configuration, or everything that is wrong with it, a sentence each. */
export type ReadConfiguration =
  | { readonly configuration: KonnektiveConfiguration }
  | { readonly mistakes: readonly string[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads a file as text; throws where there is none. */
export type ReadFile = (path: string) => string;

const fileSchema = v.record(v.string(), v.string());

const readJson = (readFile: ReadFile, path: string): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(readFile(path)) };
  } catch {
    return null;
  }
};

type Written = { readonly values: Environment; readonly mistakes: readonly string[] };

const readFileVariables = (path: string | undefined, readFile: ReadFile): Written => {
  if (path === undefined) return { values: {}, mistakes: [] };
  const file = v.safeParse(fileSchema, readJson(readFile, path)?.json);
  return file.success
    ? { values: file.output, mistakes: [] }
    : {
        values: {},
        mistakes: [
          `${fileVariable}: the file cannot be read, or is not a JSON object of texts by the names of the variables.`,
        ],
      };
};

const unknownNames = (given: Environment): readonly string[] =>
  Object.keys(given)
    .filter((name) => /^(LANDERPAY|KONNEKTIVE)_/.test(name) && !variableNames.includes(name))
    .map((name) => `${name} is no setting of the relay: the README lists them all.`);

const catalogueFrom = (path: string, readFile: ReadFile) => {
  const file = readJson(readFile, path);
  if (file === null) return { mistakes: ['LANDERPAY_CATALOGUE: the file cannot be read, or is not JSON.'] };
  const read = readCatalogue(file.json);
  return 'catalogue' in read
    ? read
    : { mistakes: read.mistakes.map((mistake) => `LANDERPAY_CATALOGUE: ${mistake}`) };
};

/** The relay keeps to the calls that the CRM may have open, so that none waits for another after `sent` is committed. */
const slotsFor = ({ openCalls }: KonnektiveOptions): Pick<KonnektiveConfiguration, 'settings'> =>
  openCalls === undefined ? {} : { settings: { slots: { ...defaultSettings.slots, ...slotsOf(openCalls) } } };

/**
 * Reads the relay's configuration from environment variables, and from the JSON file that `LANDERPAY_CONFIGURATION`
 * names if it does. All mistakes are found at once; none repeats a value, so that they may be logged.
 */
export const readConfiguration = (environment: Environment, readFile: ReadFile): ReadConfiguration => {
  const file = readFileVariables(environment[fileVariable], readFile);
  const set = Object.entries(environment).filter(([, value]) => value !== undefined);
  const given: Environment = { ...file.values, ...Object.fromEntries(set) };
  // With every name there, what is missing is told in the variable's own sentence.
  const read = v.safeParse(variables, Object.fromEntries(variableNames.map((name) => [name, given[name]])));
  const konnektive = readKonnektive(given);
  const catalogue =
    given.LANDERPAY_CATALOGUE === undefined ? null : catalogueFrom(given.LANDERPAY_CATALOGUE, readFile);
  const isOverriddenInProduction =
    given.LANDERPAY_ENVIRONMENT === 'production' && given.LANDERPAY_AMAZON_API !== undefined;
  const mistakes = [
    ...file.mistakes,
    ...unknownNames(given),
    ...(read.success ? [] : read.issues.map(({ message }) => message)),
    ...(catalogue !== null && 'mistakes' in catalogue ? catalogue.mistakes : []),
    ...(isOverriddenInProduction
      ? ['LANDERPAY_AMAZON_API: in production only Amazon says who a buyer is. Leave it out.']
      : []),
    ...konnektive.mistakes,
  ];
  if (mistakes.length > 0 || !read.success || catalogue === null || 'mistakes' in catalogue) {
    return { mistakes };
  }
  const values = read.output;
  return {
    configuration: {
      port: values.LANDERPAY_PORT,
      hostname: values.LANDERPAY_HOST,
      origins: values.LANDERPAY_ORIGINS,
      secret: values.LANDERPAY_SECRET,
      ledger: values.LANDERPAY_LEDGER,
      ledgerConnections: values.LANDERPAY_LEDGER_CONNECTIONS,
      catalogue: catalogue.catalogue,
      amazon: {
        environment: values.LANDERPAY_ENVIRONMENT,
        region: values.LANDERPAY_REGION,
        clientId: values.LANDERPAY_CLIENT_ID,
        api: values.LANDERPAY_AMAZON_API,
      },
      konnektive: konnektive.options,
      timeZone: values.LANDERPAY_TIME_ZONE,
      stopNotice: values.LANDERPAY_STOP_NOTICE,
      earlyLeads: values.LANDERPAY_EARLY_LEADS,
      redirectHosts: values.LANDERPAY_REDIRECT_HOSTS,
      metricsToken: values.LANDERPAY_METRICS_TOKEN,
      trustedProxies: values.LANDERPAY_TRUSTED_PROXIES,
      forwardedHeader: values.LANDERPAY_FORWARDED_HEADER,
      ...slotsFor(konnektive.options),
    },
  };
};

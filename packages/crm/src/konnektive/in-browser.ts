import { settingError } from './options/setting-error.js';

const refuse = (): never => {
  throw settingError(
    '@landerpay/crm/konnektive holds the CRM’s password and is for servers only. In the browser use relayAdapter({ url }) of @landerpay/crm/relay; the relay calls the CRM.',
  );
};

// The names of the server's entry, so that a bundler gets as far as this sentence.
export const konnektive = refuse;
export const splitName = refuse;

refuse();

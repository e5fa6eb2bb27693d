import { settingError } from './setting-error.js';

const text = (name: string, place: string, value: string | undefined): string => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw settingError(`konnektive: \`${name}\` is missing. You find it in the CRM: ${place}.`);
};

const digits = (name: string, place: string, value: string | undefined): string => {
  const given = text(name, place, value);
  if (/^\d{1,18}$/.test(given)) return given;
  throw settingError(`konnektive: \`${name}\` must be a number in digits. You find it in the CRM: ${place}.`);
};

const apiUser = 'Admin → Users, the user with access level "Api User"';

export const readLoginId = (value: string | undefined): string => text('loginId', apiUser, value);

export const readPassword = (value: string | undefined): string => {
  const password = text('password', apiUser, value);
  if (!password.includes('&')) return password;
  throw settingError(
    `konnektive: \`password\` contains "&", which the CRM cannot take. Give the API user another one: ${apiUser}.`,
  );
};

export const readCampaignId = (value: string | undefined): string =>
  digits('campaignId', 'Campaigns, the number of the campaign', value);

export const readBillerId = (value: string | undefined): string =>
  digits('billerId', 'Merchants → MID List, the number of the MID whose gateway is Amazon Pay', value);

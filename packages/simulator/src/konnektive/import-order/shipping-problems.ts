import type { Campaign } from '../campaigns/campaign.js';
import type { Details } from '../details/details.js';
import { refusalTexts } from '../wire/refusal-texts.js';
import type { FieldProblems } from '../wire/reply.js';

/** Whether the campaign ships to the country of a complete shipping address; if not, the CRM refuses that field. */
export const shippingProblems = ({ shipsTo }: Campaign, details: Details): FieldProblems => {
  const country = details.get('shipCountry')?.toUpperCase() ?? '';
  return shipsTo === null || shipsTo.includes(country) ? {} : { shipCountry: refusalTexts.notOneOf(shipsTo) };
};

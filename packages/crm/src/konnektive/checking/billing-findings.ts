import type { CrmFinding, CrmProductId, CrmSold, CrmSoldAgain } from '@landerpay/checkout';
import type { Campaign, CampaignBilling } from '../answers/campaign-answer.js';

const findingOf = (
  product: CrmProductId,
  billing: CampaignBilling,
  told: CrmSoldAgain | undefined,
): CrmFinding | null => {
  if (told === undefined) {
    return billing.recurring
      ? {
          severity: 'error',
          sentence: `The CRM bills product ${product} again, and the catalogue sells it as paid once: its buyers would be billed for what they never agreed to. Write its terms into the catalogue, or sell a product that is billed once.`,
        }
      : null;
  }
  if (!billing.recurring) {
    return {
      severity: 'error',
      sentence: `The CRM bills product ${product} once, and the catalogue sells it as billed again: its buyers agree to bills that never come. Give it cycles (CRM → Products), or leave its terms out of the catalogue.`,
    };
  }
  const { firstBillAfter } = billing;
  if (firstBillAfter === null || told.firstBillAfter === null || firstBillAfter === told.firstBillAfter) {
    return null;
  }
  return {
    severity: 'warning',
    sentence: `The CRM bills product ${product} ${firstBillAfter} days after the sale, and buyers are told ${told.firstBillAfter}: they must agree.`,
  };
};

/** Where the CRM bills otherwise than buyers are told; nothing where it does not say how it bills. */
export const billingFindings = (
  { billing }: Campaign,
  { products, recurring }: CrmSold,
): readonly CrmFinding[] => {
  if (recurring === undefined) return [];
  return [...new Set(products)].flatMap((product) => {
    const known = billing.get(product);
    if (known === undefined) return [];
    const told = recurring.find((one) => one.product === product);
    return findingOf(product, known, told) ?? [];
  });
};

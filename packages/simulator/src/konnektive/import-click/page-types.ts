/** The pages that a click can be on: those of the CRM's documentation, and three more of its own landers. */
export const pageTypes = [
  'presellPage',
  'leadPage',
  'checkoutPage',
  'upsellPage1',
  'upsellPage2',
  'upsellPage3',
  'upsellPage4',
  'thankyouPage',
  'catalogPage',
  'profilePage',
  'productDetails',
] as const;

export type PageType = (typeof pageTypes)[number];

export const parsePageType = (text: string): PageType | null =>
  pageTypes.find((pageType) => pageType === text) ?? null;

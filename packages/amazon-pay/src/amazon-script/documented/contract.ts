/** What Amazon hands out for a one-time payment. */
export type AmazonOrderReference = { readonly getAmazonOrderReferenceId: () => string };

/** What Amazon hands out for recurring payments. */
export type AmazonBillingAgreement = { readonly getAmazonBillingAgreementId: () => string };

/** What `onReady` is given, whatever the kind: both getters are there, and give the same id. */
export type AmazonContract = AmazonOrderReference & AmazonBillingAgreement;

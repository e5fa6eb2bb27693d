/** What the page must be told: Amazon's four facts about the shop, and where the relay is. */
export type Settings = {
  readonly amazon: {
    readonly environment: 'sandbox' | 'production';
    readonly region: 'us' | 'uk' | 'eu' | 'jp';
    readonly sellerId: string;
    readonly clientId: string;
  };
  readonly relayUrl: string;
  /** In Amazon's window, by leaving the page, or whichever the buyer's browser is fit for. */
  readonly signIn: 'popup' | 'redirect' | 'when-needed';
};

/** The variables that the settings are read from, as Vite gives them: text, or nothing. */
export type Variables = Readonly<
  Record<
    | 'VITE_AMAZON_ENVIRONMENT'
    | 'VITE_AMAZON_REGION'
    | 'VITE_AMAZON_SELLER_ID'
    | 'VITE_AMAZON_CLIENT_ID'
    | 'VITE_RELAY_URL'
    | 'VITE_SIGN_IN',
    unknown
  >
>;

export type ReadSettings =
  | { readonly settings: Settings }
  /** A sentence each, that says which variable to change and where its value is found. */
  | { readonly mistakes: readonly string[] };

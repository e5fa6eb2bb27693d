/** What `amazon.Login.retrieveProfile` calls back with (developer.amazon.com, Login with Amazon SDK reference). */
export type ProfileAnswer =
  | {
      readonly success: true;
      readonly profile: {
        readonly CustomerId: string;
        readonly Name: string;
        readonly PrimaryEmail: string;
        /** Only with the scope `postal_code`. */
        readonly PostalCode?: string;
      };
    }
  | { readonly success: false; readonly error: string };

/** Without a token, Amazon's script first lets the buyer sign in for the scope `profile`. */
export type RetrieveProfile = {
  (accessToken: string, callback: (answer: ProfileAnswer) => void): void;
  (callback: (answer: ProfileAnswer) => void): void;
};

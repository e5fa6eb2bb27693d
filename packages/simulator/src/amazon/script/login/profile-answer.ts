/** What `retrieveProfile` calls back with. */
export type ProfileAnswer =
  | {
      readonly success: true;
      readonly profile: {
        readonly CustomerId: string;
        readonly Name?: string;
        readonly PrimaryEmail?: string;
        readonly PostalCode?: string;
      };
    }
  | { readonly success: false; readonly error: string };

type ProfileParts = {
  readonly user_id: string;
  readonly name?: string;
  readonly email?: string;
  readonly postal_code?: string;
};

/** From the names of Amazon's REST interface to those of its script. */
export const profileAnswer = (document: ProfileParts | undefined): ProfileAnswer =>
  document === undefined
    ? { success: false, error: 'invalid_token' }
    : {
        success: true,
        profile: {
          CustomerId: document.user_id,
          ...(document.name === undefined ? {} : { Name: document.name }),
          ...(document.email === undefined ? {} : { PrimaryEmail: document.email }),
          ...(document.postal_code === undefined ? {} : { PostalCode: document.postal_code }),
        },
      };

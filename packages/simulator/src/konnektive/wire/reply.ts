/** Field name → sentence: the CRM's form of a refusal that names fields. */
export type FieldProblems = Readonly<Record<string, string>>;

export type Refusal = { readonly result: 'ERROR'; readonly message: string | FieldProblems };

export type Success = {
  readonly result: 'SUCCESS';
  /** An object, but for the few calls that answer with a sentence. */
  readonly message: Readonly<Record<string, unknown>> | string;
};

/** The buyer has to go somewhere first; nothing has been paid. */
export type Redirect = {
  readonly result: 'MERC_REDIRECT';
  readonly message: { readonly url: string } | { readonly script: string };
};

/** The CRM's whole answer: the string `result` alone tells success from refusal, HTTP says 200 for both. */
export type Reply = Success | Refusal | Redirect;

export const succeed = (message: Success['message']): Success => ({ result: 'SUCCESS', message });

export const refuse = (message: string | FieldProblems): Refusal => ({ result: 'ERROR', message });

export const hasProblems = (problems: FieldProblems): boolean => Object.keys(problems).length > 0;

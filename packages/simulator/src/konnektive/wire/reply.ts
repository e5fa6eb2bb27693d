/** Field name → sentence: the CRM's form of a refusal that names fields. */
export type FieldProblems = Readonly<Record<string, string>>;

export type Refusal = { readonly result: 'ERROR'; readonly message: string | FieldProblems };

export type Success = { readonly result: 'SUCCESS'; readonly message: Readonly<Record<string, unknown>> };

/** The CRM's whole answer: the string `result` alone tells success from refusal, HTTP says 200 for both. */
export type Reply = Success | Refusal;

export const succeed = (message: Readonly<Record<string, unknown>>): Success => ({
  result: 'SUCCESS',
  message,
});

export const refuse = (message: string | FieldProblems): Refusal => ({ result: 'ERROR', message });

export const hasProblems = (problems: FieldProblems): boolean => Object.keys(problems).length > 0;

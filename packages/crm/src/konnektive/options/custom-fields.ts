import type { CustomField, KonnektiveOptions } from './options.js';
import { settingError } from './setting-error.js';

const customFields: readonly CustomField[] = ['custom1', 'custom2', 'custom3', 'custom4', 'custom5'];

/** Which custom field carries what of ours. They are never the same. */
export type CustomFields = { readonly markField: CustomField; readonly termsField: CustomField };

export const isCustomField = (name: string): boolean => customFields.some((field) => field === name);

const readField = (option: keyof CustomFields, field: CustomField): CustomField => {
  if (customFields.includes(field)) return field;
  throw settingError(`konnektive: \`${option}\` must be one of ${customFields.join(', ')}.`);
};

/** The fields for mark and proof of consent: as they are set, and each its own. */
export const readCustomFields = (options: Pick<KonnektiveOptions, keyof CustomFields>): CustomFields => {
  const markField = readField('markField', options.markField ?? 'custom1');
  const usual = markField === 'custom2' ? 'custom1' : 'custom2';
  const termsField = readField('termsField', options.termsField ?? usual);
  if (markField !== termsField) return { markField, termsField };
  throw settingError(
    `konnektive: \`markField\` and \`termsField\` are both ${markField}, and one would overwrite the other. Without the mark no lost order is found again: give one of them another of ${customFields.join(', ')}.`,
  );
};

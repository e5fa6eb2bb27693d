const knownScopes: readonly string[] = [
  'profile',
  'profile:user_id',
  'postal_code',
  'payments:widget',
  'payments:shipping_address',
  'payments:billing_address',
  'payments:autopay_consent',
];

/** Scope names as the page wrote them: an array, or one string with spaces. */
export const readScope = (value: unknown): readonly string[] => {
  const words: readonly unknown[] = Array.isArray(value) ? value : [value];
  return words
    .flatMap((word) => (typeof word === 'string' ? word.split(/\s+/) : []))
    .filter((word) => word !== '');
};

export const unknownScopes = (scope: readonly string[]): readonly string[] =>
  scope.filter((name) => !knownScopes.includes(name));

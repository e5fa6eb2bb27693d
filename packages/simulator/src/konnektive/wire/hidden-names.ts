/** Parameters whose values the stand-in neither repeats nor keeps. */
export const hiddenNames: readonly string[] = [
  'password',
  'cardNumber',
  'cardSecurityCode',
  'amazonAddressConsent',
];

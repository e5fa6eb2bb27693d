/** Where Amazon's builds differed or nobody knows: a client must work with each. */
export type ScriptSettings = {
  /** What select events get: the widget (`strict`), or something that can also tell the id (`lenient`). */
  readonly selectArgument: 'strict' | 'lenient';
  /** Whether create callbacks also hear of an id that was given to the widget. */
  readonly echoesGivenId: boolean;
  /**
   * Whether a Consent calls `onReady` with the agreement first, an object that cannot tell the consent, and then with
   * itself (`agreement-first`), or with itself only (`consent-only`).
   */
  readonly consentReady: 'agreement-first' | 'consent-only';
};

export const defaultSettings: ScriptSettings = {
  selectArgument: 'strict',
  echoesGivenId: false,
  consentReady: 'agreement-first',
};

const origin: unknown =
  import.meta.env.VITE_AMAZON_ENVIRONMENT === 'production'
    ? undefined
    : import.meta.env.VITE_SIMULATOR_ORIGIN;

/** Where the stand-in for Amazon is, offline. A production build contains neither this nor its address. */
export const hosts =
  typeof origin === 'string' && origin !== '' ? { script: origin, api: origin } : undefined;

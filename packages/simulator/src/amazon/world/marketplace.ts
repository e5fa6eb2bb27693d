export const regions = ['us', 'uk', 'eu', 'jp'] as const;
export const environments = ['sandbox', 'production'] as const;

/** Where the seller’s account is: United States, United Kingdom, euro countries, Japan. */
export type Region = (typeof regions)[number];
/** Of the real Amazon only `production` moves money; of the stand-in neither does. */
export type Environment = (typeof environments)[number];

/** Which of Amazon's separate worlds a script address belongs to: references of one are unknown in another. */
export type Marketplace = { readonly region: Region; readonly environment: Environment };

const regionNumber = { us: '01', uk: '02', eu: '02', jp: '03' } as const satisfies Record<Region, string>;

const ledgerCurrencies = { us: 'USD', uk: 'GBP', eu: 'EUR', jp: 'JPY' } as const satisfies Record<
  Region,
  string
>;

/** The currency that Amazon settles in with sellers of a region, and the only one they can charge by default. */
export const ledgerCurrency = ({ region }: Marketplace): string => ledgerCurrencies[region];

const kindLetter = {
  'order-reference': { sandbox: 'S', production: 'P' },
  'billing-agreement': { sandbox: 'C', production: 'B' },
} as const;

export type ReferenceKind = keyof typeof kindLetter;

/** The beginning of an id, e.g. `S01`: kind and environment by letter, region by number. */
export const referencePrefix = (kind: ReferenceKind, { region, environment }: Marketplace): string =>
  `${kindLetter[kind][environment]}${regionNumber[region]}`;

/** Whether an id was made in the environment that now asks for it; undefined where it is no id at all. */
export const belongsToEnvironment = (id: string, environment: Environment): boolean | undefined => {
  if (!/^[SPCB]\d\d-\d{7}-\d{7}$/.test(id)) return undefined;
  const letters: readonly string[] = [
    kindLetter['order-reference'][environment],
    kindLetter['billing-agreement'][environment],
  ];
  return letters.includes(id.slice(0, 1));
};

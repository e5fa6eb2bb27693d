import type { Scenario } from '../scenarios/index.js';

type Quirk = NonNullable<Scenario['quirk']>;

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const refusal = {
  getErrorCode: () => 'InvalidSellerId',
  getErrorMessage: () => 'The scenario says so.',
};

const refuseButton = (_container: unknown, _sellerId: unknown, options: unknown): void => {
  const onError = memberOf(options, 'onError');
  if (typeof onError === 'function') onError(refusal);
};

/** A widget whose frame never loads; a plain function, as Amazon's constructors are. */
function SilentWidget() {
  return { bind: () => {} };
}

const altered = (script: unknown, quirk: Quirk): unknown => {
  if (typeof script !== 'object' || script === null) return script;
  switch (quirk) {
    case 'refuses-button':
      return { ...script, Button: refuseButton };
    case 'silent-widgets':
      return {
        ...script,
        Widgets: { AddressBook: SilentWidget, Wallet: SilentWidget, Consent: SilentWidget },
      };
    default:
      return quirk satisfies never;
  }
};

/** Alters what Amazon's script brings onto the page, at the moment when it does; the simulator takes it away again. */
export const alterScript = (quirk: Quirk): void => {
  let brought: unknown;
  Object.defineProperty(window, 'OffAmazonPayments', {
    configurable: true,
    get: () => brought,
    set: (script: unknown) => {
      brought = altered(script, quirk);
    },
  });
};

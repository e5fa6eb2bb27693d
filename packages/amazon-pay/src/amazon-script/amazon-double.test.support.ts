import type { AmazonScript } from './globals.js';
import type { AuthorizeOptions } from './login.js';
import type { DrawnButtonOptions, DrawnWidgetOptions } from './payments.js';

type DrawnWidget = {
  readonly kind: string;
  readonly options: DrawnWidgetOptions;
  /** What was called on it after its making, as `name value`. */
  readonly calls: string[];
  readonly boundTo: string[];
};
type DrawnButton = {
  readonly containerId: string;
  readonly sellerId: string;
  readonly options: DrawnButtonOptions;
};
type Authorization = {
  readonly options: AuthorizeOptions;
  readonly next: string | ((answer: unknown) => void);
};

export type AmazonDouble = {
  readonly amazon: AmazonScript;
  /** Calls of the Login part, as `name value`. */
  readonly calls: string[];
  readonly authorizations: Authorization[];
  readonly widgets: DrawnWidget[];
  readonly buttons: DrawnButton[];
  readonly answer: (answer: unknown) => void;
};

/** Amazon's two globals, which write down what is asked of them; what they do in a browser is tested in Chromium. */
export const amazonDouble = (): AmazonDouble => {
  const calls: string[] = [];
  const authorizations: Authorization[] = [];
  const widgets: DrawnWidget[] = [];
  const buttons: DrawnButton[] = [];
  const widget = (kind: string) =>
    class {
      readonly bind: (containerId: string) => unknown;
      readonly setPresentmentCurrency: (currency: string) => unknown;
      constructor(options: DrawnWidgetOptions) {
        const drawn: DrawnWidget = { kind, options, calls: [], boundTo: [] };
        widgets.push(drawn);
        this.bind = (containerId) => {
          drawn.calls.push('bind');
          drawn.boundTo.push(containerId);
          document.getElementById(containerId)?.replaceChildren(document.createElement('iframe'));
          return this;
        };
        this.setPresentmentCurrency = (currency) => {
          drawn.calls.push(`setPresentmentCurrency ${currency}`);
          return this;
        };
      }
    };
  return {
    calls,
    authorizations,
    widgets,
    buttons,
    answer: (answer) => {
      const next = authorizations.at(-1)?.next;
      if (typeof next !== 'function') throw new Error('Nobody waits for an answer.');
      next(answer);
    },
    amazon: {
      login: {
        setClientId: (id) => calls.push(`setClientId ${id}`),
        setSandboxMode: (sandbox) => calls.push(`setSandboxMode ${sandbox}`),
        setRegion: (region) => calls.push(`setRegion ${region}`),
        setUseCookie: (use) => calls.push(`setUseCookie ${use}`),
        authorize: (options, next) => authorizations.push({ options, next }),
        retrieveProfile: (token, callback) => {
          calls.push(`retrieveProfile ${token}`);
          callback({ success: true, profile: { CustomerId: 'c', Name: 'n', PrimaryEmail: 'e@x' } });
        },
        logout: () => calls.push('logout'),
      },
      payments: {
        Button: (containerId, sellerId, options) => {
          buttons.push({ containerId, sellerId, options });
          document.getElementById(containerId)?.replaceChildren(document.createElement('img'));
        },
        Widgets: { AddressBook: widget('AddressBook'), Wallet: widget('Wallet'), Consent: widget('Consent') },
      },
    },
  };
};

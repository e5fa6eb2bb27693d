import type { AmazonScript } from './globals.js';
import type { AuthorizeOptions } from './login.js';
import type { AmazonButtonOptions, AmazonWidgetOptions } from './payments.js';

type DrawnWidget = {
  readonly kind: string;
  readonly options: AmazonWidgetOptions;
  readonly boundTo: string[];
};
type DrawnButton = {
  readonly containerId: string;
  readonly sellerId: string;
  readonly options: AmazonButtonOptions;
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
      constructor(options: AmazonWidgetOptions) {
        const drawn: DrawnWidget = { kind, options, boundTo: [] };
        widgets.push(drawn);
        this.bind = (containerId) => {
          drawn.boundTo.push(containerId);
          document.getElementById(containerId)?.replaceChildren(document.createElement('iframe'));
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
        Widgets: { AddressBook: widget('AddressBook'), Wallet: widget('Wallet') },
      },
    },
  };
};

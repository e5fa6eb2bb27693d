import { type Callback, callbackIn, field } from '../foreign-values.js';
import { createButtonDrawing } from './button/button.js';
import type { ScriptSettings } from './settings.js';
import { createConfirmationFlow } from './widgets/confirmation-flow.js';
import { constructWidget } from './widgets/construct.js';
import type { QuietAuthorize } from './widgets/render.js';
import type { WidgetPages } from './widgets/widget-pages-port.js';
import { createWidgetRegistry } from './widgets/widget-registry.js';

const authorizeOfPage = (): Callback | undefined =>
  callbackIn(field(Reflect.get(window, 'amazon'), 'Login'), 'authorize');

/** Asks whatever `window.amazon.Login` is by then; with none, or no client id, the token is empty. */
const quietAuthorize: QuietAuthorize = (scope, answered) => {
  const authorize = authorizeOfPage();
  if (authorize === undefined) return answered(undefined);
  callbackIn(authorize({ scope, interactive: 'never' }), 'onComplete')?.(answered);
};

/** The old `Widgets.Button` has no `authorization` of the page's: it signs in by itself. */
const signInByPopup: Callback = () => authorizeOfPage()?.({ scope: 'payments:widget' });

/** Amazon's constructors are plain functions: pages call them with and without `new`. */
type Constructor = Callback;

export type OffAmazonPayments = {
  readonly Button: Constructor;
  readonly Widgets: Readonly<Record<'AddressBook' | 'Wallet' | 'Consent' | 'Button', Constructor>>;
  readonly initConfirmationFlow: Callback;
};

export const createOffAmazonPayments = (pages: WidgetPages, settings: ScriptSettings): OffAmazonPayments => {
  let drawn = 0;
  const nextId = (): string => `OffAmazonPaymentsWidgets${drawn++}`;
  const registry = createWidgetRegistry(pages, quietAuthorize, settings);
  const drawButton = createButtonDrawing(pages, quietAuthorize, nextId);
  return {
    Button: function Button(containerId, sellerId, options) {
      drawButton(containerId, sellerId, options);
    },
    Widgets: {
      AddressBook: function AddressBook(options) {
        return constructWidget('AddressBook', nextId(), options, registry);
      },
      Wallet: function Wallet(options) {
        return constructWidget('Wallet', nextId(), options, registry);
      },
      Consent: function Consent(options) {
        return constructWidget('Consent', nextId(), options, registry);
      },
      Button: function Button(options) {
        const given = typeof options === 'object' ? options : {};
        const withSignIn = { authorization: signInByPopup, ...given };
        return {
          bind: (containerId: unknown) => drawButton(containerId, field(options, 'sellerId'), withSignIn),
        };
      },
    },
    initConfirmationFlow: createConfirmationFlow(pages),
  };
};

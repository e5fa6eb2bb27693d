import { type Callback, callbackIn, field } from '../../amazon/foreign-values.js';
import { type WidgetKind, widgetKinds } from '../../amazon/world/widget-errors.js';
import type { Advise } from './advice.js';
import { adviseOnContainer } from './container-advice.js';
import { adviseOnMissing } from './not-simulated.js';
import { adviseOnOptions } from './option-advice.js';

const replace = (target: unknown, name: string, by: (original: Callback) => Callback): void => {
  const original = callbackIn(target, name);
  if (typeof target !== 'object' || target === null || original === undefined) return;
  Reflect.set(target, name, by(original));
};

/** Amazon's constructors are plain functions, called with and without `new`: so is what stands before them. */
const watchWidget = (widgets: unknown, kind: WidgetKind, advise: Advise): void =>
  replace(
    widgets,
    kind,
    (construct) =>
      function Watched(options) {
        adviseOnOptions(kind, options, advise);
        const widget = construct(options);
        replace(widget, 'bind', (bind) => (containerId) => {
          adviseOnContainer(kind, options, containerId, advise);
          return bind(containerId);
        });
        return widget;
      },
  );

const watchPayments = (payments: unknown, advise: Advise): void => {
  const widgets = field(payments, 'Widgets');
  for (const kind of widgetKinds) watchWidget(widgets, kind, advise);
  replace(
    payments,
    'Button',
    (draw) =>
      function Watched(containerId, sellerId, options) {
        adviseOnOptions('Button', options, advise);
        return draw(containerId, sellerId, options);
      },
  );
  adviseOnMissing('OffAmazonPayments', payments, advise);
  adviseOnMissing('OffAmazonPayments.Widgets', widgets, advise);
};

const watchAmazon = (amazon: unknown, advise: Advise): void => {
  adviseOnMissing('amazon', amazon, advise);
  adviseOnMissing('amazon.Login', field(amazon, 'Login'), advise);
};

/** Shows a global to `seen` in the moment in which a script sets it. Whoever deletes it ends this too. */
const whenSet = (name: string, seen: (value: unknown) => void): void => {
  let value: unknown;
  Reflect.defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => value,
    set: (next: unknown) => {
      value = next;
      seen(next);
    },
  });
};

/** Watches how the page uses Amazon's globals, from the moment in which they come. */
export const watchGlobals = (advise: Advise): void => {
  whenSet('amazon', (amazon) => watchAmazon(amazon, advise));
  whenSet('OffAmazonPayments', (payments) => watchPayments(payments, advise));
};

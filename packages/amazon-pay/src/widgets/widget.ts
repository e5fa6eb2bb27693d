import { nameFrames } from '../accessibility/named-frames.js';
import type { AmazonPay } from '../amazon-pay.js';
import type { OffAmazonPayments } from '../amazon-script/payments.js';
import { askFor } from '../amazon-script/property.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { parseWidgetError } from '../errors/widget-error.js';
import { createHandle } from '../handles/create-handle.js';
import type { Drawing, Handle } from '../handles/handle.js';
import { isOrderReferenceId, type OrderReferenceId } from './reference-id.js';
import { warnWithoutHeight } from './warn-without-height.js';
import type { WidgetDesign, WidgetOptions } from './widget-options.js';

type Kind = {
  readonly widget: keyof OffAmazonPayments['Widgets'];
  readonly selectEvent: 'onAddressSelect' | 'onPaymentSelect';
  readonly title: string;
};

type Look = {
  readonly amazonOrderReferenceId: OrderReferenceId | undefined;
  readonly displayMode: 'Edit' | 'Read';
  readonly design: WidgetDesign;
};

const isResponsive = (design: WidgetDesign): boolean =>
  'designMode' in design && design.designMode === 'responsive';

/** What address book and wallet have in common: which reference they show, and what Amazon tells of it. */
export const createWidget = (
  amazonPay: AmazonPay,
  initial: WidgetOptions,
  { widget, selectEvent, title }: Kind,
): Handle<WidgetOptions> => {
  let asked = initial.reference;
  let made: OrderReferenceId | undefined;

  const lookOf = ({ reference, mode, design = { designMode: 'responsive' } }: WidgetOptions): Look => ({
    amazonOrderReferenceId: reference === 'new' ? made : reference,
    displayMode: mode === 'read' ? 'Read' : 'Edit',
    design,
  });

  const draw = ({ amazon, containerId, look, current, matches }: Drawing<WidgetOptions, Look>) => {
    const learn = (reference: unknown) => {
      const options = current();
      if (options === undefined || look.amazonOrderReferenceId || made) return;
      const id = askFor(reference, 'getAmazonOrderReferenceId');
      if (!isOrderReferenceId(id)) {
        options.onError(
          new AmazonPayError('widget-failed', { source: 'amazon', retryable: true, detail: id }),
        );
        return;
      }
      made = id;
      matches();
      options.onReference?.(id);
    };
    if (process.env.NODE_ENV !== 'production' && isResponsive(look.design)) warnWithoutHeight(containerId);
    new amazon.payments.Widgets[widget]({
      ...look,
      sellerId: amazonPay.configuration.sellerId,
      onOrderReferenceCreate: learn,
      onReady: (reference) => {
        learn(reference);
        current()?.onReady?.();
      },
      // The argument differs between versions of Amazon's script, so it is never read.
      [selectEvent]: () => {
        current()?.onSelect?.();
      },
      onError: (amazonError) => {
        const error = parseWidgetError(amazonError);
        if (error) current()?.onError(error);
        else current()?.onReady?.();
      },
    }).bind(containerId);
  };

  const handle = createHandle(amazonPay, initial, {
    lookOf,
    draw,
    decorate: (container, options) => {
      nameFrames(container, options.title ?? title);
    },
  });

  return {
    ...handle,
    update: (options) => {
      if (options.reference === 'new' && asked !== 'new') made = undefined;
      asked = options.reference;
      handle.update(options);
    },
  };
};

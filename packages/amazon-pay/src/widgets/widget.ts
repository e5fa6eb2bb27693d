import { nameFrames } from '../accessibility/named-frames.js';
import type { AmazonPay } from '../amazon-pay.js';
import type { AmazonPayments, DrawnWidget, DrawnWidgetOptions } from '../amazon-script/payments.js';
import { AmazonPayError } from '../errors/amazon-pay-error.js';
import { parseWidgetError } from '../errors/widget-error.js';
import { createHandle } from '../handles/create-handle.js';
import type { Drawing, Handle } from '../handles/handle.js';
import { contractOptions, readContract } from '../references/contract.js';
import type { ReferenceId } from '../references/reference-id.js';
import { hearSignOfLife } from '../session/follow-session.js';
import { followWhileBound } from '../session/follow-while-bound.js';
import { checkSize } from './check-size.js';
import { amazonDesign } from './widget-design.js';
import type { WidgetOptions } from './widget-options.js';

type Kind<Options> = {
  readonly selectEvent: 'onAddressSelect' | 'onPaymentSelect';
  readonly title: string;
  readonly make: (
    widgets: AmazonPayments['Widgets'],
    drawn: DrawnWidgetOptions,
    options: Options,
    containerId: string,
  ) => DrawnWidget;
};

type Look = Pick<DrawnWidgetOptions, 'design' | 'displayMode'> & {
  readonly id: ReferenceId | undefined;
  readonly isRecurring: boolean;
};

const isRecurring = ({ kind }: WidgetOptions): boolean => kind === 'recurring';

/** What address book and wallet have in common: which reference they show, and what Amazon tells of it. */
export const createWidget = <Options extends WidgetOptions>(
  amazonPay: AmazonPay,
  initial: Options,
  { selectEvent, title, make }: Kind<Options>,
): Handle<Options> => {
  let asked: WidgetOptions = initial;
  let made: ReferenceId | undefined;

  const lookOf = (options: Options): Look => ({
    id: options.reference === 'new' ? made : options.reference,
    isRecurring: isRecurring(options),
    displayMode: options.mode === 'read' ? 'Read' : 'Edit',
    design: amazonDesign(options.design),
  });

  const draw = ({ amazon, containerId, look, current, matches }: Drawing<Options, Look>) => {
    const learn = (contract: unknown) => {
      const options = current();
      // An id that was given is told all the same, by some versions of Amazon's script even as if it were new.
      if (options === undefined || look.id || made) return;
      const told = readContract(options, contract);
      if (told === undefined) {
        options.onError(new AmazonPayError('widget-failed', { source: 'amazon', retryable: true }));
        return;
      }
      made = told.id;
      matches();
      told.tell();
    };
    const options = current();
    if (options === undefined) return;
    const { design, displayMode } = look;
    if (process.env.NODE_ENV !== 'production') {
      checkSize(containerId, design, displayMode === 'Read' ? 'read' : 'edit');
    }
    const drawn: DrawnWidgetOptions = {
      ...contractOptions(look.isRecurring, look.id, learn),
      displayMode,
      design,
      sellerId: amazonPay.configuration.sellerId,
      onReady: (contract) => {
        learn(contract);
        current()?.onReady?.();
      },
      // The argument differs between versions of Amazon's script, so it is never read.
      [selectEvent]: () => {
        const now = current();
        if (now === undefined) return;
        hearSignOfLife(amazonPay);
        now.onSelect?.();
      },
      onError: (amazonError) => {
        const error = parseWidgetError(amazonError);
        if (error) current()?.onError(error);
        else current()?.onReady?.();
      },
    };
    make(amazon.payments.Widgets, drawn, options, containerId).bind(containerId);
  };

  const handle = followWhileBound(
    amazonPay,
    createHandle(amazonPay, initial, {
      lookOf,
      draw,
      decorate: (container, options) => {
        nameFrames(container, options.title ?? title);
      },
    }),
  );

  return {
    ...handle,
    update: (options) => {
      const isAnother = isRecurring(options) !== isRecurring(asked);
      if (isAnother || (options.reference === 'new' && asked.reference !== 'new')) made = undefined;
      asked = options;
      handle.update(options);
    },
  };
};

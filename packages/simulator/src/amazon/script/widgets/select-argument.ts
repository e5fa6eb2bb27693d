import type { ScriptSettings } from '../settings.js';
import type { Widget } from './widget.js';

/** What `onAddressSelect` and `onPaymentSelect` get. */
export const selectArgument = (widget: Widget, settings: ScriptSettings): unknown =>
  settings.selectArgument === 'strict'
    ? widget.face
    : {
        ...widget.face,
        getAmazonOrderReferenceId: () => widget.contractId,
        getAmazonBillingAgreementId: () => widget.contractId,
      };

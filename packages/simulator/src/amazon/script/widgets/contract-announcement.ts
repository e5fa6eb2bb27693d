import type { ScriptSettings } from '../settings.js';
import type { Widget } from './widget.js';

const orderReference = (id: string) => ({ getAmazonOrderReferenceId: () => id });
const billingAgreement = (id: string) => ({ getAmazonBillingAgreementId: () => id });

/** A widget that was given an id hears of no other; each hears once, bound or not. */
const hears = (widget: Widget, id: string): boolean =>
  !widget.hasAnnounced && (widget.contractId === '' || widget.contractId === id);

const announceTo = (widget: Widget, id: string, settings: ScriptSettings): readonly (() => unknown)[] => {
  const { onOrderReferenceCreate, onBillingAgreementCreate, onReady } = widget.options;
  const wasGiven = widget.contractId === id;
  widget.hasAnnounced = true;
  widget.contractId = id;
  const created = [
    () => onOrderReferenceCreate?.(orderReference(id)),
    () => onBillingAgreementCreate?.(billingAgreement(id)),
  ];
  const ready = () => onReady?.({ ...orderReference(id), ...billingAgreement(id) });
  if (widget.kind === 'Consent' && settings.consentReady === 'consent-only') return [];
  return wasGiven && !settings.echoesGivenId ? [ready] : [...created, ready];
};

/** The calls to make when a contract is made or opened: it is broadcast to every widget on the page. */
export const announceContract = (
  widgets: readonly Widget[],
  id: string,
  settings: ScriptSettings,
): readonly (() => unknown)[] =>
  widgets.filter((widget) => hears(widget, id)).flatMap((widget) => announceTo(widget, id, settings));

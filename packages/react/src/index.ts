export {
  type AmazonPayError,
  type AmazonPayErrorCode,
  type Arrival,
  type Configuration,
  captureSignIn,
  type Environment,
  type RedirectOptions,
  type Region,
  type SignInMethod,
  signInByRedirect,
  signInStarter,
} from '@landerpay/amazon-pay';
export {
  type CheckoutKind,
  type CheckoutState,
  type CrmAdapter,
  type CrmPage,
  LanderpayError,
  type Missing,
  type Money,
  type Notice,
  type Offer,
  type PlacedOrder,
  type UpsellState,
} from '@landerpay/checkout';
export { AmazonPayButton, type AmazonPayButtonProps } from './button/amazon-pay-button.js';
export { ConfirmOrderButton, type ConfirmOrderButtonProps } from './confirmation/confirm-order-button.js';
export type { ConfirmationState, ConfirmationTold, ConfirmationUrls } from './confirmation/confirmation.js';
export { useConfirmation } from './confirmation/use-confirmation.js';
export { Consent } from './consent/consent.js';
export type { LanderpayEvent } from './events/landerpay-event.js';
export type { Faces, Failure } from './frame/faces.js';
export type { FrameProps } from './frame/frame-props.js';
export { EarlyLead, useEarlyLead } from './funnel/early-lead.js';
export { FinishOrder, useFinish } from './funnel/finish-order.js';
export { PageView, usePageView } from './funnel/page-view.js';
export { type FunnelOrder, useFunnelOrder } from './funnel/use-funnel-order.js';
export type { AmazonCheckout } from './hook/amazon-checkout.js';
export { useAmazonCheckout } from './hook/use-amazon-checkout.js';
export { useMoney } from './hook/use-money.js';
export { englishSentences } from './messages/english.js';
export type { CompleteMessages, ErrorKey, MessageKey, Messages } from './messages/messages.js';
export { CheckoutNotice, type CheckoutNoticeProps, type NoticeTold } from './notice/checkout-notice.js';
export { noticeSentence, stateSentence } from './notice/sentence.js';
export { PlaceOrderButton, type PlaceOrderButtonProps } from './place-order/place-order-button.js';
export { usePlaceOrderAction } from './place-order/use-place-order-action.js';
export { AmazonPayProvider, type AmazonPayProviderProps } from './provider/amazon-pay-provider.js';
export {
  type ImportOrderMutation,
  type ImportOrderVariables,
  importOrderMutation,
} from './queries/import-order-mutation.js';
export { type OfferQuery, offerQuery } from './queries/offer-query.js';
export type { LineToSell } from './shop/shop.js';
export { Terms, type TermsProps } from './terms/terms.js';
export type { ToldLine, ToldTerms, ToldWay } from './terms/told-terms.js';
export {
  type ImportUpsaleMutation,
  type ImportUpsaleVariables,
  importUpsaleMutation,
} from './upsell/import-upsale-mutation.js';
export type { UpsellEnd, UpsellLeft } from './upsell/is-ended.js';
export type { Upsell, UpsellWidget } from './upsell/upsell.js';
export { UpsellOffer, type UpsellOfferParts, type UpsellOfferProps } from './upsell/upsell-offer.js';
export { type UpsellQuery, upsellQuery } from './upsell/upsell-query.js';
export { upsellNoticeSentence, upsellSentence } from './upsell/upsell-sentence.js';
export { useUpsell } from './upsell/use-upsell.js';
export { AddressBook } from './widgets/address-book.js';
export { Wallet, type WalletProps } from './widgets/wallet.js';
export type { WidgetProps } from './widgets/widget.js';

export {
  type CheckoutErrorCode,
  configurationError,
  offerUnavailable,
  relayAnswerMalformed,
  relayUnreachable,
  scaUnsupported,
} from './errors/codes.js';
export {
  type ErrorSource,
  LanderpayError,
  type LanderpayErrorFields,
} from './errors/landerpay-error.js';
export {
  type OpenStep,
  type OrderRecord,
  recordOf,
  type StepEnd,
  withLookUp,
  withOrder,
  withStep,
} from './funnel/order-record.js';
export { readOrderRecord, writeOrderRecord } from './funnel/stored-order-record.js';
export { readVisit, type Visit, writeVisit } from './funnel/visit.js';
export { parseAccessToken } from './identity/access-token.js';
export {
  type AccessToken,
  type IdempotencyKey,
  idempotencyKeyFrom,
  type OrderCapability,
  type OrderNumber,
  type ProductId,
  parseIdempotencyKey,
  parseOrderCapability,
  parseOrderNumber,
  parseProductId,
  parseStepId,
  type StepId,
} from './identity/ids.js';
export {
  type BillingAgreementId,
  type OrderReferenceId,
  parseReferenceId,
  type Reference,
  type ReferenceId,
  referenceOf,
} from './identity/reference.js';
export {
  type Attempt,
  attemptOf,
  type Checkout,
  type CheckoutEvent,
  type CheckoutState,
  canPlaceOrder,
  type Held,
  initialCheckout,
  isSomebodys,
  type Missing,
  missingOf,
  type Notice,
  nothingHeld,
  noticeOf,
  type Problem,
  type RefusedWhy,
  type ToldRefusal,
  transition,
} from './machine/index.js';
export { fractionDigits, fromDecimal, type Money, sum, toDecimal } from './money/money.js';
export {
  type CheckoutKind,
  type Expected,
  expectedOf,
  type Line,
  type Offer,
  type OfferLine,
} from './offer/offer.js';
export type { CancelWays, Consent, LineTerms, Period, Terms } from './offer/terms.js';
export type { ReplacedProduct, UpsellOffer } from './offer/upsell-offer.js';
export {
  type ActionRequired,
  type BookedLine,
  type Declined,
  type DeclineReason,
  declineReasons,
  type FieldProblem,
  type NotPlaced,
  type Outcome,
  type OutcomeOf,
  type PlacedOrder,
  type Refusal,
  type RefusalCode,
  type Rejected,
  refusalCodes,
  type Settling,
} from './outcomes/index.js';
export type {
  ConfirmReferenceRequest,
  ImportLeadCall,
  ImportLeadRequest,
  ImportOrderCall,
  ImportOrderRequest,
  ImportUpsaleCall,
  ImportUpsaleRequest,
} from './ports/adapter-imports.js';
export type { FinishAnswer, Finished, FinishRequest, PageTracking, PageView } from './ports/adapter-pages.js';
export { backendMistakes } from './ports/backend-mistakes.js';
export type { Answer, CrmAdapter, OfferRequest, UpsellRequest } from './ports/crm-adapter.js';
export type {
  CrmClickAnswer,
  CrmConfirmAnswer,
  CrmFindAnswer,
  CrmFinding,
  CrmImportAnswer,
  CrmLeadAnswer,
  CrmLinkedAnswer,
  CrmListedAnswer,
  CrmRejected,
  CrmTransactionsAnswer,
} from './ports/crm-answers.js';
export type { CrmBackend } from './ports/crm-backend.js';
export type { CrmCapabilities } from './ports/crm-capabilities.js';
export {
  type CrmOrder,
  type CrmOrderLine,
  type CrmOrderStatus,
  type CrmProductId,
  type CrmTransaction,
  crmOrderStatuses,
  type PricedLine,
} from './ports/crm-order.js';
export {
  type Buyer,
  type CrmCall,
  type CrmClick,
  type CrmImportOrder,
  type CrmImportUpsale,
  type CrmOrderDraft,
  type CrmOrderQuery,
  type CrmPage,
  type CrmReturnPaths,
  type CrmSold,
  type CrmSoldAgain,
  type CrmStretch,
  type CrmTracking,
  crmPages,
} from './ports/crm-requests.js';
export { leastCapabilities } from './ports/least-capabilities.js';
export type { Purchase } from './purchase/drive.js';
export { createPurchase, type PurchaseCalls } from './purchase/purchase.js';
export { readStoredPurchase, type StoredPurchase } from './purchase/stored-purchase.js';
export type { Clock, PurchaseStorage, Surroundings } from './purchase/surroundings.js';
export { createStore, type Store } from './store/store.js';
export { createUpsellPurchase, type UpsellCalls, type UpsellPurchase } from './upsell/upsell-purchase.js';
export type { UpsellState } from './upsell/upsell-state.js';
export { readOutcome, readRefusal } from './wire/answer.js';
export { readFinishAnswer } from './wire/finish.js';
export {
  type ImportLeadBody,
  type ImportOrderBody,
  type ImportUpsaleBody,
  idempotencyKeyHeader,
  offerQuery,
  problemMediaType,
  relayPaths,
  replayedHeader,
} from './wire/http.js';
export { readOffer } from './wire/offer.js';
export {
  readFinishRequest,
  readImportLeadRequest,
  readImportOrderRequest,
  readImportUpsaleRequest,
  readPageTracking,
  readPageView,
} from './wire/request.js';
export { readUpsellOffer } from './wire/upsell-offer.js';

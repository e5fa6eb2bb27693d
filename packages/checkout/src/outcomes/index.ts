export {
  type ActionRequired,
  type BookedLine,
  type Declined,
  type DeclineReason,
  declineReasons,
  type FieldProblem,
  type NotPlaced,
  type Outcome,
  type PlacedOrder,
  type Rejected,
  type Settling,
} from './outcome.js';
export { type OutcomeOf, type Refusal, type RefusalCode, refusalCodes } from './refusal.js';

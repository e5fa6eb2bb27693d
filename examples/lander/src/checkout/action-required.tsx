import { CheckoutNotice } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';

/** The buyer's bank wants to be sure; what counts afterwards is looked up. */
export const ActionRequired = () => (
  <div className="panel card">
    <StepHeading>Your bank asks for you</StepHeading>
    <CheckoutNotice className="notice" />
    <p className="soft">You come back to this page afterwards, and it shows how it ended.</p>
  </div>
);

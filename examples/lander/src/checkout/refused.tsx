import { CheckoutNotice, useAmazonCheckout } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';

const LeaveItAtOne = () => {
  const { reset, signOut } = useAmazonCheckout(({ reset, signOut }) => ({ reset, signOut }));
  const leave = () => {
    reset();
    signOut();
  };
  return (
    <button type="button" className="link" onClick={leave}>
      No, leave it at one
    </button>
  );
};

/** The checkout stopped; each reason has a way on. */
export const Refused = ({ isOrderedBefore }: { readonly isOrderedBefore: boolean }) => (
  <div className="panel card">
    <StepHeading>{isOrderedBefore ? 'Would you like another one?' : 'No order was made'}</StepHeading>
    <CheckoutNotice className="notice" />
    {isOrderedBefore && <LeaveItAtOne />}
  </div>
);

import { CheckoutNotice, useAmazonCheckout } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';
import { useWords } from '../words/use-words.js';

const LeaveItAtOne = () => {
  const { reset, signOut } = useAmazonCheckout(({ reset, signOut }) => ({ reset, signOut }));
  const { afterwards } = useWords();
  const leave = () => {
    reset();
    signOut();
  };
  return (
    <button type="button" className="link" onClick={leave}>
      {afterwards.leaveItAtOne}
    </button>
  );
};

/** The checkout stopped; each reason has a way on. */
export const Refused = ({ isOrderedBefore }: { readonly isOrderedBefore: boolean }) => {
  const { afterwards } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{isOrderedBefore ? afterwards.another : afterwards.noOrder}</StepHeading>
      <CheckoutNotice />
      {isOrderedBefore && <LeaveItAtOne />}
    </div>
  );
};

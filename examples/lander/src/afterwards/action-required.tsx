import { CheckoutNotice } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';
import { useWords } from '../words/use-words.js';

/** The buyer's bank wants to be sure; what counts afterwards is looked up. */
export const ActionRequired = () => {
  const { afterwards } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{afterwards.bankAsks}</StepHeading>
      <CheckoutNotice />
      <p className="soft">{afterwards.comeBack}</p>
    </div>
  );
};

import { AmazonPayButton, CheckoutNotice, useAmazonCheckout } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';
import { useWords } from '../words/use-words.js';

const SignInToResume = () => {
  const signedIn = useAmazonCheckout((checkout) => checkout.signedIn);
  const { afterwards } = useWords();
  return signedIn ? null : (
    <>
      <p>{afterwards.signInAndSend}</p>
      <AmazonPayButton />
    </>
  );
};

type SettlingProps = {
  readonly canResume: boolean;
  /** It was started with another Amazon account: how it ends is not shown. */
  readonly isAnothers: boolean;
};

/** Nobody knows yet how the order ended: it is looked up until somebody does, or sent by the buyer's click. */
export const Settling = ({ canResume, isAnothers }: SettlingProps) => {
  const { afterwards } = useWords();
  return (
    <div className="panel card">
      <StepHeading>{canResume ? afterwards.goOn : afterwards.oneMoment}</StepHeading>
      <CheckoutNotice />
      {canResume ? <SignInToResume /> : !isAnothers && <p className="waiting">{afterwards.showsByItself}</p>}
    </div>
  );
};

import { AmazonPayButton, CheckoutNotice, useAmazonCheckout } from '@landerpay/react';
import { StepHeading } from '../focus/step-heading.js';

const SignInToResume = () => {
  const signedIn = useAmazonCheckout((checkout) => checkout.signedIn);
  return signedIn ? null : (
    <>
      <p>Sign in with Amazon again, then send it.</p>
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
export const Settling = ({ canResume, isAnothers }: SettlingProps) => (
  <div className="panel card">
    <StepHeading>{canResume ? 'Shall we go on?' : 'One moment, please'}</StepHeading>
    <CheckoutNotice className="notice" />
    {canResume ? (
      <SignInToResume />
    ) : (
      !isAnothers && (
        <p className="waiting">This page shows the result by itself. You may also come back to it later.</p>
      )
    )}
  </div>
);

import AmazonPay from 'amazon-pay-react';
import { useState } from 'react';
import { render } from 'react-dom';
import { askShop } from './ask-shop.js';

const Recurring = () => {
  const [billingAgreementId, setBillingAgreementId] = useState('');
  const [isPaymentChosen, setPaymentChosen] = useState(false);
  const [hasConsent, setConsent] = useState(false);
  const [answer, setAnswer] = useState({ sentence: '', isOver: false });
  const showError = (message) => setAnswer({ sentence: message, isOver: false });
  return (
    <main>
      <h1>Honey every month, $17.90 each</h1>
      <AmazonPay
        clientId="amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
        sellerId="A1REACTSIXTEEN"
        isSandbox
        agreementType="BillingAgreement"
        scope="profile payments:widget payments:shipping_address"
        btnType="PwA"
        btnColor="Gold"
        btnSize="medium"
        useAmazonAddressBook
        billingAgreementId={billingAgreementId}
        handleBillingAgreementId={setBillingAgreementId}
        hasConsent={hasConsent}
        onConsentChange={setConsent}
        onAddressSelect={() => setPaymentChosen(false)}
        onPaymentSelect={() => setPaymentChosen(true)}
        handleAddressBookError={(error) => showError(error.getErrorMessage())}
        handleWalletError={showError}
        handleConsentError={showError}
        handleButtonError={showError}
      />
      <p id="consent">Consent: {String(hasConsent)}</p>
      <button
        type="button"
        disabled={!isPaymentChosen || !hasConsent || answer.isOver}
        onClick={async () => setAnswer(await askShop('/subscriptions', { billingAgreementId }))}
      >
        Subscribe
      </button>
      <p role="status">{answer.sentence}</p>
    </main>
  );
};

render(<Recurring />, document.getElementById('root'));

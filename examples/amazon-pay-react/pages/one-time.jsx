import AmazonPay from 'amazon-pay-react';
import { useState } from 'react';
import { render } from 'react-dom';
import { askShop } from './ask-shop.js';

const OneTime = () => {
  const [orderReferenceId, setOrderReferenceId] = useState('');
  const [isPaymentChosen, setPaymentChosen] = useState(false);
  const [answer, setAnswer] = useState({ sentence: '', isOver: false });
  const showError = (message) => setAnswer({ sentence: message, isOver: false });
  return (
    <main>
      <h1>A pot of honey, $19.90</h1>
      <AmazonPay
        clientId="amzn1.application-oa2-client.0123456789abcdef0123456789abcdef"
        sellerId="A1REACTSIXTEEN"
        isSandbox
        agreementType="OrderReference"
        scope="profile payments:widget payments:shipping_address"
        btnType="PwA"
        btnColor="Gold"
        btnSize="medium"
        useAmazonAddressBook
        billingAgreementId=""
        handleBillingAgreementId={() => {}}
        onConsentChange={() => {}}
        onOrderReferenceCreate={(reference) => setOrderReferenceId(reference.getAmazonOrderReferenceId())}
        onAddressSelect={() => setPaymentChosen(false)}
        onPaymentSelect={() => setPaymentChosen(true)}
        handleAddressBookError={(error) => showError(error.getErrorMessage())}
        handleWalletError={showError}
        handleButtonError={showError}
      />
      <button
        type="button"
        disabled={!isPaymentChosen || answer.isOver}
        onClick={async () => setAnswer(await askShop('/orders', { orderReferenceId }))}
      >
        Buy now
      </button>
      <p role="status">{answer.sentence}</p>
    </main>
  );
};

render(<OneTime />, document.getElementById('root'));

import {
  AmazonPayProvider,
  type Configuration,
  type CrmAdapter,
  type LanderpayEvent,
} from '@landerpay/react';
import { german } from '@landerpay/react/german';
import { useEffect, useState } from 'react';
import { createGuide, goTo } from './funnel/go-on.js';
import { Pages } from './funnel/pages.js';
import type { Language } from './language/language.js';
import { useLanguage } from './language/use-language.js';
import { useProduct } from './route/use-product.js';
import { ShopBar } from './shop/shop-bar.js';
import { ShopFoot } from './shop/shop-foot.js';
import { WordsContext, wordsIn } from './words/use-words.js';

type LanderProps = { readonly amazon: Configuration; readonly crm: CrmAdapter };

const messagesIn = { en: {}, de: german } satisfies Record<Language, object>;

/** The whole shop: what the page at hand sells, and the pages around it. */
export const Lander = ({ amazon, crm }: LanderProps) => {
  const { name, kind, lines } = useProduct();
  const [language, choose] = useLanguage();
  const [guide] = useState(createGuide);
  const words = wordsIn[language];
  const title = `Slowcup: ${words.products[name].heading}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const lead = (event: LanderpayEvent): void => {
    const page = guide(event);
    if (page !== null) goTo(page);
  };
  return (
    <WordsContext value={words}>
      <AmazonPayProvider
        amazon={amazon}
        crm={crm}
        kind={kind}
        lines={lines}
        locale={language}
        messages={messagesIn[language]}
        onEvent={lead}
      >
        <ShopBar language={language} onLanguage={choose} />
        <main>
          <Pages />
        </main>
        <ShopFoot />
      </AmazonPayProvider>
    </WordsContext>
  );
};

import { AmazonPayProvider, type Configuration, type CrmAdapter } from '@landerpay/react';
import { german } from '@landerpay/react/german';
import { useEffect } from 'react';
import { goOn } from './funnel/go-on.js';
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
  const words = wordsIn[language];
  const title = `Slowcup: ${words.products[name].heading}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <WordsContext value={words}>
      <AmazonPayProvider
        amazon={amazon}
        crm={crm}
        kind={kind}
        lines={lines}
        locale={language}
        messages={messagesIn[language]}
        onEvent={goOn}
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

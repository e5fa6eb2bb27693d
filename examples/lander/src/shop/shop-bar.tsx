import { Link } from 'wouter';
import type { Language } from '../language/language.js';
import { products } from '../products/products.js';
import { pathOf } from '../route/route.js';
import { useProduct } from '../route/use-product.js';
import { useWords } from '../words/use-words.js';

const other = {
  en: { language: 'de', name: 'Deutsch' },
  de: { language: 'en', name: 'English' },
} as const satisfies Record<Language, { readonly language: Language; readonly name: string }>;

type ShopBarProps = {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
};

/** The shop's name, what else it sells, and its other language. */
export const ShopBar = ({ language, onLanguage }: ShopBarProps) => {
  const words = useWords();
  const current = useProduct();
  const { language: otherLanguage, name } = other[language];
  return (
    <header className="bar">
      <Link href="/" className="brand">
        Slowcup
      </Link>
      <span className="slogan">{words.shop.slogan}</span>
      <nav aria-label={words.shop.products}>
        {products.map((product) => (
          <Link
            key={product.name}
            href={pathOf({ product, page: 'sales' })}
            aria-current={product === current ? 'true' : undefined}
          >
            {words.products[product.name].link}
          </Link>
        ))}
      </nav>
      <button type="button" className="link" lang={otherLanguage} onClick={() => onLanguage(otherLanguage)}>
        {name}
      </button>
    </header>
  );
};

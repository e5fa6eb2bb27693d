import { useWords } from '../words/use-words.js';

/** What a shop owes its buyers below everything else. */
export const ShopFoot = () => {
  const { shop } = useWords();
  return (
    <footer className="foot">
      <span>{shop.returns}</span>
      <span>{shop.example}</span>
    </footer>
  );
};

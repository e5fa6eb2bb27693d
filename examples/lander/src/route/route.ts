import type { Product } from '../products/product.js';
import { products, starterKit } from '../products/products.js';

/** The pages of a funnel, in their order. */
export const pages = ['sales', 'checkout', 'offer-1', 'offer-2', 'thank-you'] as const;

export type Page = (typeof pages)[number];

/** Where a buyer is: on which page of which product. */
export type Route = { readonly product: Product; readonly page: Page };

/** The path of a page on this site. */
export const pathOf = ({ product, page }: Route): string =>
  page === 'sales' ? product.path || '/' : `${product.path}/${page}`;

/** The page at a path; `null` where there is none. */
export const routeAt = (path: string): Route | null =>
  products
    .flatMap((product) => pages.map((page): Route => ({ product, page })))
    .find((route) => pathOf(route) === path.replace(/(?<=.)\/$/, '')) ?? null;

/** The product whose pages are around a path, also where there is no page. */
export const productAt = (path: string): Product =>
  products.find((product) => product.path === `/${path.split('/')[1]}`) ?? starterKit;

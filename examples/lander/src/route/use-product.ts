import { usePathname } from 'wouter/use-browser-location';
import type { Product } from '../products/product.js';
import { productAt } from './route.js';

/** The product whose pages the buyer is on. */
export const useProduct = (): Product => productAt(usePathname());

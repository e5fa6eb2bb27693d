import { describe, expect, it } from 'vitest';
import { products, refillPlan, starterKit, videoCourse } from '../products/products.js';
import { pages, pathOf, productAt, routeAt } from './route.js';

describe('a route', () => {
  it.each([
    ['/', { product: starterKit, page: 'sales' }],
    ['/checkout', { product: starterKit, page: 'checkout' }],
    ['/plan', { product: refillPlan, page: 'sales' }],
    ['/plan/', { product: refillPlan, page: 'sales' }],
    ['/course/offer-2', { product: videoCourse, page: 'offer-2' }],
    ['/plan/thank-you', { product: refillPlan, page: 'thank-you' }],
    ['/nowhere', null],
    ['/plan/nowhere', null],
    ['/planet', null],
  ])('at %s', (path, route) => {
    expect(routeAt(path)).toEqual(route);
  });

  it('is found again at its own path', () => {
    const routes = products.flatMap((product) => pages.map((page) => ({ product, page })));
    expect(routes.map(pathOf).map(routeAt)).toEqual(routes);
    expect(new Set(routes.map(pathOf)).size).toBe(15);
  });

  it('belongs to a product also where there is no page', () => {
    expect(productAt('/plan/nowhere')).toBe(refillPlan);
    expect(productAt('/planet')).toBe(starterKit);
  });
});

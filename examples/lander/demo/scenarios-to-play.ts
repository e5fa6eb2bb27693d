import { scenarios } from '@landerpay/simulator/amazon';

/** How whoever tries the demo out lets things go wrong. */
export const scenariosToPlay = (amazonOrigin: string): string => {
  const earlier = scenarios.filter(({ begins }) => begins === 'before-sign-in').map(({ name }) => name);
  return `The sign-in page asks what shall happen then: choose, and see what becomes of the order. Before the sign-in:
  curl -d '{"name":"${earlier[0]}"}' ${amazonOrigin}/__test/scenario    (or ${earlier.slice(1).join(', ')})`;
};

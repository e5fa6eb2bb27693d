import { field } from '../../amazon/foreign-values.js';
import type { WidgetKind } from '../../amazon/world/widget-errors.js';
import type { Advise } from './advice.js';

const isInAShadowRoot = (id: string, within: ParentNode = document): boolean =>
  [...within.querySelectorAll('*')].some(
    ({ shadowRoot }) =>
      shadowRoot !== null && (shadowRoot.getElementById(id) !== null || isInAShadowRoot(id, shadowRoot)),
  );

/** jsdom lays nothing out: there every element, the page's own included, is without size. */
const isLaidOut = (): boolean => document.documentElement.getBoundingClientRect().width > 0;

const saysHeight = (element: Element): boolean => {
  const { height, minHeight } = getComputedStyle(element);
  return [height, minHeight].some((size) => Number.parseFloat(size) > 0);
};

const isInsideHeight = (element: Element): boolean => {
  for (let outer: Element | null = element; outer !== null; outer = outer.parentElement) {
    if (saysHeight(outer)) return true;
  }
  return false;
};

const adviseOnHeight = (kind: WidgetKind, container: HTMLElement, advise: Advise): void => {
  const remedy = 'Give it a CSS height, or give the widget a design with a size.';
  if (isLaidOut()) {
    if (container.offsetParent === null || container.clientHeight > 0) return;
    advise(
      'no-height',
      `${kind} is responsive and fills #${container.id}, which has no height, so nobody sees it. ${remedy}`,
    );
  } else if (!isInsideHeight(container)) {
    advise(
      'no-height',
      `${kind} is responsive and fills #${container.id}, for which no style says a height. There is no layout here (jsdom), so this page may look right in a browser only if a stylesheet that is not loaded says one. ${remedy}`,
    );
  }
};

/** What is wrong with the place in which a widget is to be drawn. Amazon’s script says nothing about it. */
export const adviseOnContainer = (
  kind: WidgetKind,
  options: unknown,
  containerId: unknown,
  advise: Advise,
): void => {
  const id = String(containerId);
  const container = document.getElementById(id);
  if (container !== null) {
    const isResponsive = field(field(options, 'design'), 'designMode') === 'responsive';
    if (isResponsive) adviseOnHeight(kind, container, advise);
  } else if (isInAShadowRoot(id)) {
    advise(
      'shadow-dom',
      `${kind} is bound to #${id}, which is inside a shadow root. Amazon’s script looks with document.getElementById, which does not see in there, and draws nothing: put the element into the document itself, for example through a slot.`,
    );
  } else {
    advise(
      'no-container',
      `${kind} is bound to #${id}, and the document has no such element. Amazon’s script draws nothing and says nothing: bind when the element is on the page.`,
    );
  }
};

/** An element of our own inside the caller's: what Amazon does to it never touches the caller's DOM. */
export type Container = { readonly element: HTMLElement; readonly remove: () => void };

/** Its id is never used twice, since Amazon's script remembers ids for ever. */
export const addContainer = (parent: HTMLElement, onChange: (element: HTMLElement) => void): Container => {
  const element = document.createElement('div');
  element.id = `landerpay-${Math.random().toString(36).slice(2)}`;
  element.style.height = '100%';
  parent.append(element);
  const observer = new MutationObserver(() => onChange(element));
  observer.observe(element, { childList: true, subtree: true });
  return {
    element,
    remove: () => {
      observer.disconnect();
      element.remove();
    },
  };
};

/**
 * A responsive widget fills its element: where that has no height the buyer sees nothing, and Amazon says nothing.
 * An element that is hidden for now (without an `offsetParent`) may get its height later.
 */
export const warnWithoutHeight = (containerId: string): void => {
  const container = document.getElementById(containerId);
  if (container?.offsetParent && container.clientHeight === 0) {
    console.warn(
      'Landerpay: the element that an Amazon widget is bound to has no height, so the widget cannot be seen. Set its CSS height (not only min-height), or give the widget another design.',
    );
  }
};

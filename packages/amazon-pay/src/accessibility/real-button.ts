/** Amazon's button is a bare image that only a mouse can use: gives it role, name, focus, Enter and Space. */
export const makeRealButton = (container: HTMLElement, label: string): void => {
  for (const image of container.querySelectorAll('img')) {
    image.tabIndex = 0;
    image.setAttribute('role', 'button');
    image.setAttribute('aria-label', label);
    image.onkeydown = (event) => {
      if (event.repeat || !/^(Enter| )$/.test(event.key)) return;
      event.preventDefault();
      // Still inside the key's user gesture, so that Amazon's popup may open.
      image.click();
    };
  }
};

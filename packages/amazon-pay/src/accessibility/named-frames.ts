/** Amazon's iframes have no name for a screen reader to say. */
export const nameFrames = (container: HTMLElement, title: string): void => {
  for (const frame of container.querySelectorAll('iframe')) frame.title = title;
};

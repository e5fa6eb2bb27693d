import { field } from '../foreign-values.js';

/** Hears what the buyer does in the frames that the stand-in has drawn, and in no other. */
export const listenToFrames = (heard: (frameWindow: unknown, action: unknown) => void): (() => void) => {
  const hear = ({ source, data }: MessageEvent<unknown>): void => {
    const action = field(data, 'simulatedAmazon');
    if (action !== undefined && source !== null) heard(source, action);
  };
  window.addEventListener('message', hear);
  return () => window.removeEventListener('message', hear);
};

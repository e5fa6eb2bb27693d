import { field } from '../foreign-values.js';
import type { OpenPopup } from '../script/login/sign-in-pages.js';
import { readSignInAnswer, type SignInAnswer } from '../sign-in/sign-in-answer.js';

/** Amazon's name for its window: a second sign-in takes over the first one's popup. */
export const popupName = 'amazonloginpopup';
export const popupFeatures = 'location=1,scrollbars=1,width=540,height=720';

/** Milliseconds between looks at whether the popup is still there. */
const lookAgain = 200;

const answerOf = (event: MessageEvent<unknown>, request: string): SignInAnswer | undefined =>
  field(event.data, 'request') === request ? readSignInAnswer(field(event.data, 'answer')) : undefined;

/** Follows an opened popup until it answers, is closed, or another request takes its window. */
export const followPopup = (
  popup: Window,
  origin: string,
  request: string,
  superseded: Promise<void>,
): OpenPopup => {
  const finished = new AbortController();
  const answer = new Promise<SignInAnswer>((resolve) => {
    const hear = (event: MessageEvent<unknown>): void => {
      if (event.source !== popup || event.origin !== origin) return;
      const answered = answerOf(event, request);
      if (answered === undefined) return;
      finished.abort();
      popup.close();
      resolve(answered);
    };
    window.addEventListener('message', hear, { signal: finished.signal });
  });
  const over = new Promise<void>((resolve) => {
    const look = setInterval(() => {
      if (popup.closed) finished.abort();
    }, lookAgain);
    finished.signal.addEventListener('abort', () => {
      clearInterval(look);
      resolve();
    });
    void superseded.then(() => finished.abort());
  });
  return { answer, over };
};

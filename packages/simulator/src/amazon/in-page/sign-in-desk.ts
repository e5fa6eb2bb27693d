import { signInHtml } from '../appearance/sign-in-html.js';
import { popupFeatures, popupName } from '../hosted/sign-in-popup.js';
import { profileAnswer } from '../script/login/profile-answer.js';
import type { OpenPopup, SignInPages } from '../script/login/sign-in-pages.js';
import { allow, deny } from '../sign-in/grant.js';
import { profileFor } from '../sign-in/profile.js';
import { answerAfterRedirect, type SignInAnswer } from '../sign-in/sign-in-answer.js';
import type { SignInRequest } from '../sign-in/sign-in-request.js';
import type { Schedule } from '../world/schedule.js';
import type { World } from '../world/world.js';
import { drawSignInSheet } from './sign-in-sheet.js';

export type Decision = { readonly buyer: string } | 'deny' | 'close';

/** How a sign-in ended before the buyer was asked, because that was arranged. */
export type EndedUnasked = 'denied' | 'blocked';

/** Where sign-ins wait for the buyer: a click in the sheet, or the remote. */
export type SignInDesk = {
  readonly pages: SignInPages;
  /** False when no sign-in is under way. */
  readonly decide: (decision: Decision) => boolean;
  readonly decideIn: (frameWindow: unknown, decision: Decision) => boolean;
  /** Of the newest sign-in. */
  readonly endedUnasked: () => EndedUnasked | undefined;
};

type Waiting = { readonly frameWindow: () => unknown; readonly decide: (decision: Decision) => void };

export const createSignInDesk = (
  world: World,
  navigate: (url: string) => void,
  denials: Schedule<true>,
): SignInDesk => {
  let waiting: Waiting | undefined;
  let endedUnasked: EndedUnasked | undefined;

  const answerTo = (request: SignInRequest, decision: Exclude<Decision, 'close'>): SignInAnswer =>
    decision === 'deny' ? deny(request) : allow(world, request, decision.buyer);

  const bodyFor = async (request: SignInRequest): Promise<string> => {
    await world.network.pass();
    return String(await signInHtml(request, world.buyers));
  };

  /** Asks the buyer, and takes the place of whoever was asked before. */
  const ask = (request: SignInRequest, answered: (answer: SignInAnswer) => void): Promise<void> => {
    waiting?.decide('close');
    endedUnasked = denials.take() === undefined ? undefined : 'denied';
    if (endedUnasked === 'denied') {
      answered(deny(request));
      return Promise.resolve();
    }
    return new Promise((over) => {
      const decide = (decision: Decision): void => {
        if (waiting === mine) waiting = undefined;
        sheet.remove();
        if (decision !== 'close') answered(answerTo(request, decision));
        over();
      };
      const sheet = drawSignInSheet(bodyFor(request), () => decide('close'));
      const mine: Waiting = { frameWindow: sheet.frameWindow, decide };
      waiting = mine;
    });
  };

  const openPopup = (asked: Omit<SignInRequest, 'returnTo'>): OpenPopup | undefined => {
    if (window.open('about:blank', popupName, popupFeatures) === null) {
      endedUnasked = 'blocked';
      return undefined;
    }
    const returnTo = { by: 'popup', origin: location.origin, request: '' } as const;
    let over = Promise.resolve();
    const answer = new Promise<SignInAnswer>((resolve) => {
      over = ask({ ...asked, returnTo }, resolve);
    });
    return { answer, over };
  };

  return {
    pages: {
      openPopup,
      redirect: (asked, url) => {
        const request = { ...asked, returnTo: { by: 'redirect', url } } as const;
        void ask(request, (answer) => navigate(answerAfterRedirect(url, answer)));
      },
      navigate,
      profile: (accessToken) => Promise.resolve(profileAnswer(profileFor(world, accessToken))),
    },
    decide: (decision) => {
      const asked = waiting;
      asked?.decide(decision);
      return asked !== undefined;
    },
    decideIn: (frameWindow, decision) => {
      if (waiting === undefined || waiting.frameWindow() !== frameWindow) return false;
      waiting.decide(decision);
      return true;
    },
    endedUnasked: () => endedUnasked,
  };
};

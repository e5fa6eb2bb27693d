import type { SignInAnswer } from '../../sign-in/sign-in-answer.js';
import type { SignInRequest } from '../../sign-in/sign-in-request.js';
import type { ProfileAnswer } from './profile-answer.js';

export type OpenPopup = {
  /** Never settles when the buyer closes the popup by hand: Amazon says nothing then. */
  readonly answer: Promise<SignInAnswer>;
  /** Settles when the popup is gone or another request has taken it over. */
  readonly over: Promise<void>;
};

/** What the Login SDK needs of the world outside the page; a server's pages or a simulation inside the page. */
export type SignInPages = {
  /** Opens the popup in the calling stack; undefined when the browser blocks it. */
  readonly openPopup: (request: Omit<SignInRequest, 'returnTo'>) => OpenPopup | undefined;
  readonly redirect: (request: Omit<SignInRequest, 'returnTo'>, returnUrl: string) => void;
  readonly navigate: (url: string) => void;
  readonly profile: (accessToken: string) => Promise<ProfileAnswer>;
};

import { matching } from './branded.js';
import type { AccessToken } from './ids.js';

/** Reads an access token by its form alone (`Atza|…`, at most 2,048 characters); whose it is only Amazon can say. */
export const parseAccessToken = matching<AccessToken>(/^Atza\|[\w|+/=.~-]{16,2043}$/);

/** Expires the cookies in which Amazon's script remembers a buyer. Without `Secure` it works on plain http as well. */
export const forgetCookies = (): void => {
  for (const name of ['accessToken', 'state_cache']) {
    // Amazon's script reads it synchronously, for which the Cookie Store API would come too late.
    Reflect.set(document, 'cookie', `amazon_Login_${name}=; path=/; max-age=0`);
  }
};

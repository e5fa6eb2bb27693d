/** In-app browsers, by what they say of themselves: windows that they open are lost, or never open. */
const inApp = [
  /FBA[NV]|FB_IAB/, // Facebook, Messenger
  /Instagram/,
  /\bLine\//,
  /Twitter/,
  /Pinterest\//,
  /Snapchat/,
  /musical_ly|Bytedance|TikTok/,
  /MicroMessenger/, // WeChat
  /LinkedInApp/,
  /KAKAOTALK/,
  /NAVER\(/,
  /\bGSA\//, // the Google app
  /; wv\)/, // an app's web view on Android
  /(iPhone|iPod|iPad)(?!.*Safari\/)/, // and on iOS
];

/** Here a window is a tab that buyers do not find back from. */
const phone = /iPhone|iPod|Android.*Mobile|Windows Phone|\(Mobile;/;

/** Whether a buyer should leave the page for Amazon rather than have it in a window, by `navigator.userAgent`. */
export const arePopupsUnfit = (userAgent: string): boolean =>
  phone.test(userAgent) || inApp.some((name) => name.test(userAgent));

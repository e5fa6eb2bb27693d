import { describe, expect, test } from 'vitest';
import { arePopupsUnfit } from './popups-unfit.js';

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const iPad = 'Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const tablet = 'Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 (KHTML, like Gecko)';
const pixel = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko)';
const mac = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko)';

describe('popups are unfit', () => {
  test.each([
    ['Safari on a phone', `${iPhone} Version/17.4 Mobile/15E148 Safari/604.1`],
    ['Chrome on a phone', `${pixel} Chrome/124.0.0.0 Mobile Safari/537.36`],
    ['Chrome on an iPhone', `${iPhone} CriOS/124.0 Mobile/15E148 Safari/604.1`],
    ['Firefox on a phone', 'Mozilla/5.0 (Android 14; Mobile; rv:125.0) Gecko/125.0 Firefox/125.0'],
    ['KaiOS', 'Mozilla/5.0 (Mobile; Nokia_8110_4G; rv:48.0) Gecko/48.0 Firefox/48.0 KAIOS/2.5'],
    ['Facebook on an iPad', `${iPad} Mobile/15E148 [FBAN/FBIOS;FBAV/450.0;FBBV/1;FBDV/iPad13,1]`],
    [
      'Facebook on an Android tablet',
      `${tablet} Version/4.0 Chrome/124.0.0.0 Safari/537.36 [FB_IAB/FB4A;FBAV/450.0]`,
    ],
    ['Instagram', `${iPad} Mobile/15E148 Instagram 320.0.0 (iPad13,1; iOS 16_6) Safari/604.1`],
    ['Line', `${iPad} Mobile/15E148 Safari Line/14.0.0`],
    ['Twitter', `${iPad} Mobile/15E148 Twitter for iPad/10.0 Safari/604.1`],
    ['Pinterest', `${tablet} Chrome/124.0.0.0 Safari/537.36 Pinterest/0.2`],
    ['Snapchat', `${iPad} Mobile/15E148 Snapchat/12.80 (like Safari/8616)`],
    ['TikTok', `${tablet} Chrome/124.0.0.0 Safari/537.36 musical_ly_2023 BytedanceWebview/d8a21c6`],
    ['WeChat', `${mac} Chrome/98.0.4758.102 Safari/537.36 MicroMessenger/6.8.0`],
    ['LinkedIn', `${iPad} Mobile/15E148 [LinkedInApp]/9.28 Safari/604.1`],
    ['KakaoTalk', `${tablet} Chrome/124.0.0.0 Safari/537.36 KAKAOTALK/10.5`],
    ['Naver', `${tablet} Chrome/124.0.0.0 Safari/537.36 NAVER(inapp; search; 1000; 12.0)`],
    ['the Google app', `${iPad} GSA/310.0 Mobile/15E148 Safari/604.1`],
    [
      'a web view on an Android tablet',
      'Mozilla/5.0 (Linux; Android 13; SM-X700; wv) Version/4.0 Chrome/124.0 Safari/537.36',
    ],
    ['a web view on an iPad', `${iPad} Mobile/15E148`],
  ])('%s', (_, userAgent) => {
    expect(arePopupsUnfit(userAgent)).toBe(true);
  });
});

describe('popups are fit', () => {
  test.each([
    ['Chrome', `${mac} Chrome/124.0.0.0 Safari/537.36`],
    [
      'Safari',
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.4 Safari/605.1.15',
    ],
    ['Firefox', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:125.0) Gecko/20100101 Firefox/125.0'],
    [
      'Edge',
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/124.0.0.0 Safari/537.36 Edg/124.0',
    ],
    ['Safari on an iPad', `${iPad} Version/16.6 Mobile/15E148 Safari/604.1`],
    ['Chrome on an Android tablet', `${tablet} Chrome/124.0.0.0 Safari/537.36`],
    ['Chrome on a desktop with “Pipeline/” in its name', `${mac} Chrome/124.0.0.0 Safari/537.36 Pipeline/2`],
    ['nobody', ''],
  ])('%s', (_, userAgent) => {
    expect(arePopupsUnfit(userAgent)).toBe(false);
  });
});
